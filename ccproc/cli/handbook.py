"""`ccproc handbook`: what a trainer hands out to one role or team."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ccproc.cli.options import Options, options, show
from ccproc.errors import Misused, Stopped

if TYPE_CHECKING:
    from ccproc.exporters.publication import Publication
    from ccproc.model.registry import Registry

_FORMS = ("html", "md")


def handbook(
    context: typer.Context,
    role: Annotated[
        str | None, typer.Option(metavar="ROLE", help="handbook.role", show_default=False)
    ] = None,
    team: Annotated[
        str | None, typer.Option(metavar="TEAM", help="handbook.team", show_default=False)
    ] = None,
    form: Annotated[str, typer.Option("--format", metavar="html|md", help="option.format")] = "html",
    out: Annotated[
        Path | None, typer.Option("-o", metavar="OUT", help="handbook.out", show_default=False)
    ] = None,
) -> None:
    from ccproc.exporters import handbook as exporter
    from ccproc.store.writing import unwritten

    if form not in _FORMS:
        raise Misused("unknown-format", format=form, known=_FORMS)
    given = options(context)
    publication = _as_it_stands(given)
    language = given.speak(publication.centre.config.language)
    _known("roles", role, publication.centre.registry)
    _known("teams", team, publication.centre.registry)
    book = exporter.compiled(publication, language, role, team)
    if not book.chapters:
        raise Stopped("empty-handbook")
    made = exporter.html(book) if form == "html" else exporter.markdown(book)
    if out is None:
        show(made)
        return
    try:
        out.write_text(made, "utf-8")
    except OSError as error:
        raise unwritten(str(out), error) from error


def _known(kind: str, code: str | None, registry: "Registry") -> None:
    from ccproc.nearest import nearest

    if code is not None and registry.find(kind, code) is None:
        close = nearest(code, registry[kind]) or f"registry/{kind}.yaml"
        raise Misused("unknown-code", list=kind, code=code, nearest=close)


def _as_it_stands(given: Options) -> "Publication":
    """The working texts; those that are the text in force carry its version and date."""
    from ccproc.exporters.publication import Publication, Published
    from ccproc.store.library import load
    from ccproc.store.register import in_force
    from ccproc.store.texts import texts

    tree = given.repository().tree
    library, rows = load(tree), in_force(tree)
    written = texts(tree, library.centre.config.language)
    shown = []
    for process in library.live():
        row, digest = rows.get(process.id), written[process.id].digest
        since = row.effective_from if row is not None and row.digest == digest else ""
        shown.append(Published(process, process.version or "", digest, since))
    return Publication(library.centre, tuple(shown), given.as_of)
