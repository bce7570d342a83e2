"""`ccproc new`: a process or a registry entry to start from."""

from collections.abc import Callable
from typing import Annotated

import typer

from ccproc.cli.options import options, show

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
    from ccproc.locale import choose, drafting
    from ccproc.store.drafts import write_process

    given = options(context)
    repository = given.repository()
    library = given.library(repository.tree)
    language = given.speak(library.centre.config.language)
    known = scaffold.Known(id, title, category, owner, tuple(user or ()), business, channel)
    if from_gap:
        known = gap.fill(known, from_gap, library, language)
    answers = asking.answers(known, library, language)
    own = choose(library.centre.config.language, None)
    made = scaffold.process(answers, library.centre.registry, own)
    family = library.centre.registry.family(answers.category)
    path = write_process(repository.root, family, made)
    lines = scaffold.pending(repository.lines(path), own)
    show(drafting.PROCESS.to(language, {"path": path, "count": len(lines), "lines": lines}))


def entry(kind: str) -> Callable[..., None]:
    """The command that adds an entry to one registry list."""

    def add(
        context: typer.Context,
        code: Annotated[str, typer.Argument(metavar="CODE", help="new.code")],
        name: Annotated[str | None, typer.Option(help="new.name", show_default=False)] = None,
        values: Value = None,
    ) -> None:
        from ccproc.cli import entries
        from ccproc.locale import drafting
        from ccproc.store.drafts import add_entry
        from ccproc.store.library import centre

        given = options(context)
        repository = given.repository()
        found = centre(repository.tree)
        language = given.speak(found.config.language)
        row = entries.entry(kind, code, name, values or [], found.registry, language)
        path = add_entry(repository.root, kind, row)
        show(drafting.ENTRY.to(language, {"path": path, "code": code}))

    return add


def calendar(
    context: typer.Context,
    year: Annotated[int, typer.Argument(metavar="YEAR", help="new.year", min=1990, max=2100)],
    country: Annotated[str, typer.Option(metavar="CC", help="new.country")] = "CN",
) -> None:
    from ccproc.locale import drafting
    from ccproc.store.drafts import add_calendar
    from ccproc.store.holidays import holidays_of
    from ccproc.store.library import centre

    given = options(context)
    repository = given.repository()
    language = given.speak(centre(repository.tree).config.language)
    found = holidays_of(country, year)
    path = add_calendar(repository.root, found, year)
    show(drafting.CALENDAR.to(language, {"path": path, "year": year, "days": len(found.holidays)}))
