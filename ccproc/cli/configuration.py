"""What is wrong with ccproc.yaml, in the words of the rule that says so in every command."""

from ccproc.clean import one_line
from ccproc.linting.misconfigured import report
from ccproc.locale import Language
from ccproc.locale.punctuation import flowing
from ccproc.locale.rules import message
from ccproc.store.configured import Misconfigured


def told(error: Misconfigured, language: Language) -> str:
    """Where the first fault is, what it is and how to mend it, on one line."""
    first = report(error.marker, error.data).findings[0]
    words = message(first.code, first.kind)
    said = (words.say(language, first.values), words.help(language, first.values))
    place = f"{first.path}:{first.line}:{first.column}"
    return one_line(f"{place}: " + flowing(said, language))
