"""`ccproc list`: the process registers."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ccproc.cli.codes import registered
from ccproc.cli.options import Options, options, show
from ccproc.errors import Misused

if TYPE_CHECKING:
    from ccproc.model.register import Register


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
    publications: Annotated[bool, typer.Option("--publications", help="list.publications")] = False,
) -> None:
    from ccproc.cli.tables import register_table
    from ccproc.exporters import registers
    from ccproc.locale import drafting
    from ccproc.store.configured import configuration
    from ccproc.store.register import register

    if publications and (family or team or form != "table"):
        other = family or (f"--team {team}" if team else f"--format {form}")
        raise Misused("not-together", first="--publications", second=other)
    given = options(context)
    tree = given.repository().tree
    if publications:
        _publications(given, register(tree), configuration(tree).language)
        return
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


def _publications(given: Options, known: "Register", centre: str) -> None:
    """Every publication, the newest first: its number, its day, who published, and the texts that it brought."""
    from ccproc.clean import one_line
    from ccproc.cli.width import folded
    from ccproc.locale import publishing as words

    for number in sorted({row.number for row in known.rows}, reverse=True):
        rows = [row for row in known.rows if row.number == number]
        show(one_line("  ".join(filter(None, (f"{number:04}", rows[0].day, rows[0].by)))))
        show("\n".join(folded("  ".join(f"{row.process} {row.version}" for row in rows), "  ")))
    if not known.rows:
        given.note(words.NONE_YET.to(given.speak(centre)))
