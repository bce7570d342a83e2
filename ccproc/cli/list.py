"""`ccproc list`: the process registers."""

from typing import Annotated, Literal

import typer

from ccproc.cli.codes import registered
from ccproc.cli.options import options, show


def list_(
    context: typer.Context,
    family: Annotated[
        Literal["business", "management", "external"] | None,
        typer.Argument(help="list.family", show_default=False),
    ] = None,
    team: Annotated[str | None, typer.Option(help="list.team", metavar="TEAM", show_default=False)] = None,
    form: Annotated[
        Literal["table", "csv", "md", "json"], typer.Option("--format", help="option.format")
    ] = "table",
) -> None:
    from ccproc.cli.tables import register_table
    from ccproc.exporters import registers
    from ccproc.locale import drafting
    from ccproc.store.register import register

    given = options(context)
    tree = given.repository().tree
    library = given.library(tree)
    language = given.speak(library.centre.config.language)
    registry = library.centre.registry
    team = team and registered(team, registry, "teams")
    chosen = [
        process
        for process in library.live()
        if (family is None or registry.family(process.category) == family)
        and (team is None or process.team == team)
    ]
    published = register(tree).in_force(given.as_of).get
    if form == "json":
        show(registers.as_json(chosen, library.centre, published, language))
        return
    rows = registers.rows(chosen, library.centre, published, language)
    if form == "table":
        show(register_table(rows, family or "", language, given.colour))
    elif form == "csv":
        show(registers.as_csv(rows, language))
    else:
        show(registers.as_markdown(rows, language, family or ""))
    if not rows:
        none = drafting.NONE_SUCH if library.processes else drafting.NO_PROCESSES
        given.note(none.to(language))
