"""`ccproc tree`: the library of processes as a tree (R27)."""

import typer

from ccproc.cli.options import options, show


def tree(context: typer.Context) -> None:
    from ccproc.exporters.tree import tree

    given = options(context)
    library = given.library()
    show(tree(library, given.speak(library.centre.config.language)))
