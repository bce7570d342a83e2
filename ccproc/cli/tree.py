"""`ccproc tree`: the library of processes as a tree (R27)."""

import typer

from ccproc.cli.options import options, show


def tree(context: typer.Context) -> None:
    from ccproc.exporters.tree import tree
    from ccproc.store.library import load

    given = options(context)
    library = load(given.repository().tree)
    show(tree(library, given.speak(library.centre.config.language)))
