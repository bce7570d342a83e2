"""`ccproc map`: the business x channel map, its blind spots and its duplicates."""

from typing import Annotated, Literal

import typer

from ccproc.cli.options import options, show
from ccproc.errors import Exit, Misused, Stopped

Form = Literal["table", "html", "csv", "md", "json"]


def map_(
    context: typer.Context,
    by: Annotated[Literal["brand", "region", "moment"] | None, typer.Option(help="map.by")] = None,
    gaps: Annotated[bool, typer.Option("--gaps", help="map.gaps")] = False,
    check: Annotated[bool, typer.Option("--check", help="map.check")] = False,
    stats: Annotated[bool, typer.Option("--stats", help="map.stats")] = False,
    form: Annotated[Form, typer.Option("--format", help="option.format")] = "table",
) -> int:
    if context.invoked_subcommand is not None:
        return Exit.DONE
    from ccproc.cli import mapview
    from ccproc.touchmap import build

    _refuse_mixed(by, gaps, stats, form)
    given = options(context)
    library = given.library()
    touchmap = build(library.live(), library.centre.registry, given.as_of)
    view = mapview.View(library, touchmap, given.speak(library.centre.config.language), given.colour)
    if gaps or stats:
        show(mapview.gaps(view, by, form) if gaps else mapview.stats(view, by, form))
    else:
        show(mapview.whole(view, by, form))
    counts = touchmap.summary()
    if check and not counts["cells"]:
        raise Stopped("no-touchpoints")
    is_open = counts["gap"] or counts["duplicate"] or library.unread or library.partly
    return Exit.FINDINGS if check and is_open else Exit.DONE


def _refuse_mixed(by: str | None, gaps: bool, stats: bool, form: Form) -> None:
    """What one answer cannot both be is refused, not left out in silence."""
    if gaps and stats:
        raise Misused("not-together", first="--gaps", second="--stats")
    counted = "--gaps" if gaps else "--stats" if stats else None
    if counted and form not in ("table", "json"):
        raise Misused("not-together", first=counted, second=f"--format {form}")
    if by and form == "html":
        raise Misused("not-together", first=f"--by {by}", second="--format html")


def diff(
    context: typer.Context,
    before: Annotated[str, typer.Argument(metavar="A", help="map.before")],
    after: Annotated[str, typer.Argument(metavar="B", help="map.after")],
    form: Annotated[Literal["text", "json"], typer.Option("--format", help="option.format")] = "text",
) -> None:
    from ccproc.cli import mapview
    from ccproc.store.git import need_git
    from ccproc.store.revision import revision
    from ccproc.touchmap import build, difference

    given = options(context)
    git = need_git(given.repository().root)
    old, new = (given.library(revision(git, each)) for each in (before, after))
    maps = [build(each.live(), each.centre.registry, given.as_of) for each in (old, new)]
    show(mapview.changes(list(difference(*maps)), form, given.speak(new.centre.config.language)))
