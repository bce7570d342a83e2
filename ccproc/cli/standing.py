"""Whether a shown text is the one in force, in words: a line below its title, a mark beside a hit."""

from ccproc.locale import Language
from ccproc.locale import standing as words
from ccproc.locale.changing import RUN
from ccproc.model.standing import Standing


def lines(process: str, found: Standing, language: Language) -> list[str]:
    """How a text stands and, where another is in force, the command that shows that one."""
    said = words.STANDINGS[found.kind].to(language, _values(found))
    if found.kind in ("in-force", "never", "not-yet"):
        return [said]
    if found.current is None:
        return [words.NONE_YET.to(language, {"said": said, "day": found.day})]
    values = {"said": said, "current": found.current.version, "from": found.current.since[:10]}
    command = f"ccproc show {process} --at {found.current.version}"
    return [words.CURRENT.to(language, values), RUN.to(language, {"command": command})]


def mark(found: Standing, language: Language) -> str:
    """The same in a few words; empty for the text in force."""
    said = words.MARKS.get(found.kind)
    return said.to(language, _values(found)) if said else ""


def _values(found: Standing) -> dict[str, str]:
    told = found.shown or found.first
    return {
        "day": found.day,
        "version": told.version if told else "",
        "since": told.since[:10] if told else "",
        "current": found.current.version if found.current else "",
    }
