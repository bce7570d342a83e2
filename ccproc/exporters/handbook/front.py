"""The first page of a handbook: who answers for it, and what ISO 9001 7.5 asks of a controlled document."""

from collections.abc import Iterator

from ccproc.exporters.handbook.content import Handbook
from ccproc.exporters.reading import Said
from ccproc.exporters.templating import Speech
from ccproc.locale.handbook import BOOK
from ccproc.locale.sheet import LABELS

MARKS = {"html": '<meta name="generator" content="ccproc handbook">', "md": "<!-- ccproc handbook -->"}
"""What tells a handbook from any other file, near its beginning."""
_GOVERNED = ("proposed_by", "owned_by", "interpreted_by", "drafted_by")


def speech(book: Handbook) -> Speech:
    """The words of a handbook."""
    return Speech(book.reader.language, LABELS, BOOK)


def title(book: Handbook) -> str:
    """What it is called."""
    t = speech(book)
    named = t("for_role", role=book.reader.who(book.role)) if book.role else t("whole")
    return t("for_team", book=named, team=book.reader.name("teams", book.team)) if book.team else named


def number(book: Handbook) -> str:
    """Its number: the same for the same readers on the same day."""
    day = book.publication.centre.today.strftime("%Y%m%d")
    return "-".join(filter(None, ("HB", (book.role or "").upper(), (book.team or "").upper(), day)))


def filename(book: Handbook, form: str) -> str:
    """What its file is called."""
    return "-".join(filter(None, ("handbook", book.role, book.team))) + f".{form}"


def rows(book: Handbook) -> Iterator[tuple[str, tuple[Said, ...]]]:
    """Label and value of each line; what the centre does not say is left out (R92, ISO 9001 7.5.2 and 7.5.3)."""
    t, reader = speech(book), book.reader
    governance = reader.centre.config.governance
    keeper = governance.get("keeper")
    told: dict[str, str | tuple[Said, ...]] = {
        "number": number(book),
        "date": book.publication.centre.today.isoformat(),
        "audience": reader.who(book.role) if book.role else "",
        "team": reader.name("teams", book.team) if book.team else "",
        **{key: tuple(_said(book, governance.get(key))) for key in _GOVERNED},
        "format": t("format_is"),
        "approval": t("approval_draft", n=book.drafts) if book.drafts else t("approval_is"),
        "distribution": t("distribution_is"),
        "control": t("control_is"),
        "retention": t("retention_is", who=reader.who(keeper)) if isinstance(keeper, str) else "",
    }
    for key, value in told.items():
        said = (Said(value),) if isinstance(value, str) else value
        if any(said):
            yield t(key), said


def _said(book: Handbook, value: object) -> Iterator[Said]:
    for each in value if isinstance(value, list) else [value]:
        yield book.reader.said(each)
