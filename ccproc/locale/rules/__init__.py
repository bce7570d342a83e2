"""What every rule says, a family a file; keyed by code, or by code and kind of problem."""

from functools import cache
from importlib import import_module, resources

from ccproc.locale import Message
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


def page(code: str) -> str:
    """The Chinese page of a rule: its summary in the first line, then why it matters and how to fix it."""
    return (resources.files("ccproc.locale") / "pages" / f"{code}.md").read_text("utf-8")
