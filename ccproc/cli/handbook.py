"""`ccproc handbook`: what a trainer hands out to one role or team."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ccproc.cli.options import Options, options, show
from ccproc.errors import Misused, Stopped

if TYPE_CHECKING:
    from ccproc.exporters.publication import Publication
    from ccproc.model.registry import Registry

_MADE = ("html", "md")


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

    if form not in _MADE:
        raise Misused("unknown-format", format=form, known=_MADE)
    given = options(context)
    publication = _as_it_stands(given)
    for kind, code in (("roles", role), ("teams", team)):
        _known(kind, code, publication.centre.registry)
    book = exporter.compiled(publication, given.speak(publication.centre.config.language), role, team)
    if not book.chapters:
        raise Stopped("empty-handbook", role=role or "", team=team or "")
    made = exporter.html(book) if form == "html" else exporter.markdown(book)
    if out is None:
        show(made)
    else:
        out.write_text(made, "utf-8")


def _known(kind: str, code: str | None, registry: "Registry") -> None:
    from ccproc.nearest import nearest

    if code is not None and registry.find(kind, code) is None:
        guess = nearest(code, registry[kind]) or f"registry/{kind}.yaml"
        raise Misused("unknown-code", code=code, list=kind, nearest=guess)


def _as_it_stands(given: Options) -> "Publication":
    """The working texts; those that are the text in force carry its version and date."""
    from ccproc.exporters.publication import Publication, Published
    from ccproc.store.library import load
    from ccproc.store.register import in_force
    from ccproc.store.texts import texts

    tree = given.repository().tree
    library, rows = load(tree), in_force(tree)
    digests = {name: text.digest for name, text in texts(tree, library.centre.config.language).items()}
    shown = []
    for process in library.live():
        row, digest = rows.get(process.id), digests[process.id]
        is_in_force = row is not None and row.digest == digest
        since = row.effective_from if row is not None and is_in_force else ""
        shown.append(Published(process, process.version or "", digest, since))
    return Publication(library.centre, tuple(shown), given.as_of)
