"""`ccproc show`: one process on the terminal, as it is now or as it was."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ccproc.clean import as_json
from ccproc.cli import codes
from ccproc.cli.options import Options, options, show
from ccproc.errors import Misused

if TYPE_CHECKING:
    from ccproc.model.library import Library
    from ccproc.model.register import Register, Row
    from ccproc.model.standing import Standing
    from ccproc.model.written import Written
    from ccproc.store.repository import Repository
    from ccproc.store.tree import Tree

_NEAREST = 3


def show_(
    context: typer.Context,
    id: Annotated[str, typer.Argument(metavar="ID", help="show.id")],
    at: Annotated[str | None, typer.Option(metavar="REV", help="show.at", show_default=False)] = None,
    handoffs: Annotated[bool, typer.Option("--handoffs", help="show.handoffs")] = False,
    form: Annotated[Literal["md", "json"], typer.Option("--format", help="show.format")] = "md",
) -> None:
    from ccproc.cli.standing import lines
    from ccproc.exporters import handovers, processpage
    from ccproc.store.register import register
    from ccproc.store.texts import texts

    if handoffs and form == "json":
        raise Misused("not-together", first="--handoffs", second="--format json")
    given = options(context)
    repository = given.repository()
    tree, row = _earlier(given, repository, id, at) if at else (repository.tree, None)
    library = given.library(tree)
    process = codes.process(id, library)
    if process is None:
        raise _unknown(id, library)
    text = texts(tree, library.centre.config.language, {process.id})[process.id]
    if form == "json":
        show(as_json({"version": 1, "process": text.data}))
        return
    language = given.speak(library.centre.config.language)
    page = handovers.markdown if handoffs else processpage.markdown
    title, _, below = page(process, library, language).partition("\n")
    stands = lines(process.id, _stands(given, register(repository.tree), text, row), language)
    show("\n".join((title, *stands, below)))


def _earlier(given: Options, repository: "Repository", id: str, at: str) -> "tuple[Tree, Row | None]":
    """The files as they were: with the version of a process, on a day, at a revision; its row where it names one."""
    from ccproc.errors import Stopped
    from ccproc.store import past
    from ccproc.store.git import need_git
    from ccproc.store.library import load
    from ccproc.store.register import register
    from ccproc.store.revision import revision

    git, known = need_git(repository.root), register(repository.tree)
    found = codes.process(id, load(repository.tree, given.as_of))
    process = found.id if found else id.upper()
    row = past.named(known, process, at)
    try:
        return (past.tree_at(git, row) if row else revision(git, at)), row
    except Stopped as error:
        rows = tuple(known.of(process))
        if error.code != "unknown-revision" or row or not rows:
            raise
        raise Stopped("unknown-at", at=at, process=process, **past.choices(rows)) from error


def _stands(given: Options, known: "Register", text: "Written", row: "Row | None") -> "Standing":
    from ccproc.model.standing import standing

    return standing(known.releases(text.id), text.digest, given.as_of, row.release if row else None)


def _unknown(id: str, library: "Library") -> Misused:
    """Who asks for 话费 means a word, not an id: the way to search, and what it would find first."""
    from shlex import quote

    from ccproc.nearest import nearest
    from ccproc.search import built, search

    index = built(library.live(), library.centre, [library.centre.config.language])
    found = (nearest(id, library.processes), *(index["ids"][hit.doc] for hit in search(id, index)))
    close = tuple(dict.fromkeys(filter(None, found)))[:_NEAREST]
    if not close:
        return Misused("unknown-process", id=id, nearest="ccproc list")
    return Misused("unshown-process", id=id, find=f"ccproc find {quote(id)}", nearest=close)
