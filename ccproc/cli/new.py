"""`ccproc new`: a process or a registry entry to start from."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from ccproc.cli.options import announce, options

if TYPE_CHECKING:
    from ccproc.cli.desk import Desk

Value = Annotated[
    list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="new.set", show_default=False)
]


def process(
    context: typer.Context,
    id: Annotated[str | None, typer.Argument(metavar="ID", help="new.id", show_default=False)] = None,
    title: Annotated[str | None, typer.Option(help="new.title", show_default=False)] = None,
    category: Annotated[
        str | None, typer.Option(metavar="CODE", help="new.category", show_default=False)
    ] = None,
    owner: Annotated[str | None, typer.Option(metavar="ROLE", help="new.owner", show_default=False)] = None,
    user: Annotated[
        list[str] | None, typer.Option(metavar="ROLE", help="new.user", show_default=False)
    ] = None,
    business: Annotated[
        str | None, typer.Option(metavar="CODE", help="new.business", show_default=False)
    ] = None,
    channel: Annotated[
        str | None, typer.Option(metavar="CODE", help="new.channel", show_default=False)
    ] = None,
    from_gap: Annotated[
        str | None, typer.Option(metavar="CODE", help="new.from-gap", show_default=False)
    ] = None,
) -> None:
    from ccproc import scaffold
    from ccproc.cli import asking, gap
    from ccproc.cli.desk import Desk
    from ccproc.locale import choose, drafting
    from ccproc.store.drafts import write_process

    given = options(context)
    repository = given.repository()
    library = given.library(repository.tree)
    language = given.speak(library.centre.config.language)
    known = scaffold.Known(id, title, category, owner, tuple(user or ()), business, channel)
    if from_gap:
        known = gap.fill(known, from_gap, library, language)
    desk = Desk(library.centre, language)
    answers = asking.answers(known, library, desk)
    own = choose(library.centre.config.language, None)
    made = scaffold.process(answers, desk.registry, own)
    path = write_process(repository.root, desk.registry.family(answers.category), made, desk.added)
    _tell(desk)
    lines = scaffold.pending(repository.lines(path), own)
    announce(drafting.PROCESS.to(language, {"path": path, "count": len(lines), "lines": lines}))


def entry(kind: str) -> Callable[..., None]:
    """The command that adds an entry to one registry list."""

    def add(
        context: typer.Context,
        code: Annotated[str, typer.Argument(metavar="CODE", help="new.code")],
        name: Annotated[str | None, typer.Option(help="new.name", show_default=False)] = None,
        values: Value = None,
    ) -> None:
        _add(context, kind, code, name, values)

    def add_person(
        context: typer.Context,
        code: Annotated[str, typer.Argument(metavar="CODE", help="new.code")],
        values: Value = None,
    ) -> None:
        _add(context, kind, code, None, values)

    return add_person if kind == "people" else add


def _add(context: typer.Context, kind: str, code: str, name: str | None, values: list[str] | None) -> None:
    from ccproc.cli import dialogue, entries
    from ccproc.cli.desk import Desk
    from ccproc.store.drafts import add_entries, refuse_taken
    from ccproc.store.library import centre

    given = options(context)
    repository = given.repository()
    found = centre(repository.tree, given.as_of)
    language = given.speak(found.config.language)
    entries.refuse_code(kind, code)
    refuse_taken(repository.root, kind, code)
    desk = Desk(found, language)
    with dialogue.held("", language):
        row = desk.entry(kind, code, entries.given(name, values or []))
    add_entries(repository.root, desk.added)
    _tell(desk)
    given.note(entries.advice(kind, row, desk.registry, language))


def _tell(desk: "Desk") -> None:
    """What was registered, and where."""
    from ccproc.locale import drafting

    for kind, rows in desk.added.items():
        values = {"path": f"registry/{kind}.yaml", "code": [row["code"] for row in rows]}
        announce(drafting.ENTRY.to(desk.language, values))


def calendar(
    context: typer.Context,
    year: Annotated[int, typer.Argument(metavar="YEAR", help="new.year", min=1990, max=2100)],
    country: Annotated[str, typer.Option(metavar="CC", help="new.country")] = "CN",
) -> None:
    from ccproc.locale import drafting
    from ccproc.store.configured import configuration
    from ccproc.store.drafts import add_calendar
    from ccproc.store.holidays import holidays_of

    given = options(context)
    repository = given.repository()
    language = given.speak(configuration(repository.tree).language)
    found = holidays_of(country, year)
    path, own = add_calendar(repository.root, found, year)
    announce(drafting.CALENDAR.to(language, {"path": path, "year": year, "days": len(found.holidays)}))
    given.note(drafting.CALENDAR_OWN.to(language, {"days": own}) if own else "")
