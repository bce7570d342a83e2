"""`ccproc show`: one process on the terminal, as it is now or as it was."""

from typing import Annotated

import typer

from ccproc.cli.options import options, show
from ccproc.errors import Stopped


def show_(
    context: typer.Context,
    id: Annotated[str, typer.Argument(metavar="ID", help="show.id")],
    at: Annotated[str | None, typer.Option(metavar="REV", help="show.at", show_default=False)] = None,
    handoffs: Annotated[bool, typer.Option("--handoffs", help="show.handoffs")] = False,
) -> None:
    from ccproc.exporters import handovers, processpage
    from ccproc.nearest import nearest
    from ccproc.store.git import need_git
    from ccproc.store.library import load
    from ccproc.store.revision import revision

    given = options(context)
    repository = given.repository()
    library = load(revision(need_git(repository.root), at) if at else repository.tree)
    process = library.processes.get(id)
    if process is None:
        raise Stopped("unknown-process", id=id, nearest=nearest(id, library.processes) or "ccproc list")
    language = given.speak(library.centre.config.language)
    page = handovers.markdown if handoffs else processpage.markdown
    show(page(process, library, language))
