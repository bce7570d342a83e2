"""What every rule says, a family a file; keyed by code, or by code and kind of problem."""

from functools import cache
from importlib import import_module, resources

from ccproc.locale import Language, Message
from ccproc.locale.flaws import FLAWS


@cache
def _family(name: str) -> dict[str, Message]:
    messages: dict[str, Message] = import_module(f"{__name__}.{name}").MESSAGES
    return messages


def message(code: str, kind: str = "") -> Message:
    """The words for one kind of problem of a rule; the rule's general words where the kind has none."""
    family = _family(code[:3].lower())
    key = f"{code} {kind}"
    return family.get(key) or FLAWS.get(key) or family[code]


def translated(code: str, language: Language) -> str:
    """A rule's page: its summary, then why it matters and how to fix it; empty in the language of docstrings."""
    if language == "en":
        return ""
    return (resources.files("ccproc.locale") / "pages" / f"{code}.md").read_text("utf-8")
