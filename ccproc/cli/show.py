"""`ccproc show`: one process on the terminal, as it is now or as it was."""

import re
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ccproc.clean import as_json
from ccproc.cli import codes
from ccproc.cli.options import Options, options, show
from ccproc.errors import Misused

if TYPE_CHECKING:
    from ccproc.model.library import Library
    from ccproc.store.repository import Repository
    from ccproc.store.tree import Tree

_NEAREST = 3
_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")


def show_(
    context: typer.Context,
    id: Annotated[str, typer.Argument(metavar="ID", help="show.id")],
    at: Annotated[str | None, typer.Option(metavar="REV", help="show.at", show_default=False)] = None,
    handoffs: Annotated[bool, typer.Option("--handoffs", help="show.handoffs")] = False,
    form: Annotated[Literal["md", "json"], typer.Option("--format", help="show.format")] = "md",
) -> None:
    from ccproc.exporters import handovers, processpage
    from ccproc.store.texts import texts

    if handoffs and form == "json":
        raise Misused("not-together", first="--handoffs", second="--format json")
    given = options(context)
    repository = given.repository()
    tree = _earlier(given, repository, id, at) if at else repository.tree
    library = given.library(tree)
    process = codes.process(id, library)
    if process is None:
        raise _unknown(id, library)
    if form == "json":
        whole = texts(tree, library.centre.config.language, {process.id})[process.id].data
        show(as_json({"version": 1, "process": whole}))
        return
    language = given.speak(library.centre.config.language)
    page = handovers.markdown if handoffs else processpage.markdown
    show(page(process, library, language))


def _earlier(given: Options, repository: "Repository", id: str, at: str) -> "Tree":
    """The files as they were: at the publication of a version of the process, else at a revision of git."""
    from ccproc.store.git import need_git
    from ccproc.store.library import load
    from ccproc.store.past import carrier
    from ccproc.store.register import register
    from ccproc.store.revision import revision

    git = need_git(repository.root)
    if not _VERSION.fullmatch(at):
        return revision(git, at)
    named = codes.process(id, load(repository.tree, given.as_of))
    return carrier(git, register(repository.tree), named.id if named else id.upper(), at)


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
