"""What is wrong with ccproc.yaml, or has no effect in it, as every command says it."""

from ccproc.clean import one_line
from ccproc.cli.options import Options
from ccproc.cli.width import folded
from ccproc.linting.misconfigured import report
from ccproc.locale import Language
from ccproc.locale.publishing import IDLE
from ccproc.locale.punctuation import flowing
from ccproc.locale.rules import message
from ccproc.model.config import Config
from ccproc.store.configured import Misconfigured


def told(error: Misconfigured, language: Language) -> str:
    """Where the first fault is, what it is and how to mend it, on one line."""
    first = report(error.marker, error.data).findings[0]
    words = message(first.code, first.kind)
    said = (words.say(language, first.values), words.help(language, first.values))
    place = f"{first.path}:{first.line}:{first.column}"
    return one_line(f"{place}: " + flowing(said, language))


def tell_idle(given: Options, config: Config, language: Language) -> None:
    """Tell which settings no command acts on yet: nobody shall rely on them."""
    if config.idle:
        given.note("\n".join(folded(IDLE.to(language, {"keys": config.idle}))))
