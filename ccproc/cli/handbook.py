"""`ccproc handbook`: what a trainer hands out to one role or team."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ccproc.cli.codes import registered
from ccproc.cli.options import Options, options, show
from ccproc.errors import Misused, Stopped

if TYPE_CHECKING:
    from ccproc.exporters.handbook import Handbook
    from ccproc.store.repository import Repository

_FORMS = ("html", "md")
_BY_ENDING = {".md": "md", ".markdown": "md"}


def handbook(
    context: typer.Context,
    role: Annotated[
        str | None, typer.Option(metavar="ROLE", help="handbook.role", show_default=False)
    ] = None,
    team: Annotated[
        str | None, typer.Option(metavar="TEAM", help="handbook.team", show_default=False)
    ] = None,
    draft: Annotated[bool, typer.Option("--draft", help="handbook.draft")] = False,
    form: Annotated[
        str | None, typer.Option("--format", metavar="html|md", help="option.format", show_default=False)
    ] = None,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", metavar="OUT", help="handbook.out", show_default=False)
    ] = None,
) -> None:
    from ccproc.cli import pictures
    from ccproc.exporters import handbook as exporter
    from ccproc.publishing.edition import handed_out
    from ccproc.store.handed import hand_out

    form = form or _BY_ENDING.get(out.suffix.lower() if out else "", "html")
    if form not in _FORMS:
        raise Misused("unknown-format", format=form, known=_FORMS)
    given = options(context)
    repository = given.repository()
    publication = handed_out(repository, given.as_of, draft)
    given.tell_missing(publication.partly, publication.centre.config.language)
    language = given.speak(publication.centre.config.language)
    registry = publication.centre.registry
    role = role and registered(role, registry, "roles")
    team = team and registered(team, registry, "teams")
    book = exporter.compiled(publication, language, role, team)
    if not book.chapters:
        raise _empty(repository, given, role, team, draft)
    made = exporter.html(book) if form == "html" else exporter.markdown(book)
    place = _place(out, book, form)
    if place is None:
        show(made)
    else:
        hand_out(repository.root, place, made.encode(), exporter.MARKS[form].encode())
    _tell(given, book, place)
    pictures.tell(publication.unshown, given, language)


def _empty(
    repository: "Repository", given: Options, role: str | None, team: str | None, draft: bool
) -> Stopped:
    """Whether there are texts for the reader that are only not published yet, or were not on that day."""
    from ccproc.exporters.handbook import concerns
    from ccproc.store.library import load
    from ccproc.store.register import register

    rows = () if draft else register(repository.tree).rows
    if rows and all(row.effective_from[:10] > given.as_of.isoformat() for row in rows):
        first = min(row.effective_from[:10] for row in rows)
        return Stopped("none-in-force", day=given.as_of.isoformat(), first=first)
    live = () if draft else load(repository.tree, given.as_of).live()
    waits = any(concerns(each, role, team) for each in live)
    return Stopped("unpublished-handbook" if waits else "empty-handbook")


def _place(out: Path | None, book: "Handbook", form: str) -> Path | None:
    """The file to write; None for the pipe. A terminal is not flooded: there the handbook becomes a file, too."""
    from ccproc.exporters.handbook import filename

    if out is None:
        return Path(filename(book, form)) if _is_terminal() else None
    if str(out) == "-":
        return None
    return out / filename(book, form) if out.is_dir() else out


def _is_terminal() -> bool:
    return sys.stdout.isatty()


def _tell(given: Options, book: "Handbook", place: Path | None) -> None:
    """What was handed out, on stderr, and what is not in it."""
    from ccproc.exporters.handbook import title
    from ccproc.locale import handbook as words

    language = book.reader.language
    values = {
        "title": title(book),
        "path": place,
        "count": len(book.chapters),
        "steps": sum(len(chapter.sheet.steps) for chapter in book.chapters),
    }
    given.note((words.MADE if place is None else words.WRITTEN).to(language, values))
    given.note((words.ARE_DRAFTS if book.publication.preview else words.ARE_IN_FORCE).to(language, values))
