"""`ccproc diff`: what differs in meaning between two revisions, step by step."""

from typing import Annotated, Literal

import typer

from ccproc.cli.options import options, show
from ccproc.errors import Exit, Misused

Form = Literal["text", "md", "json", "html"]


def diff(
    context: typer.Context,
    what: Annotated[
        list[str] | None, typer.Argument(metavar="[A..B] [ID]", show_default=False, help="diff.what")
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="option.format")] = "text",
    exit_code: Annotated[bool, typer.Option("--exit-code", help="diff.exit-code")] = False,
) -> int:
    from ccproc.changing.differing import differences
    from ccproc.cli import changeview
    from ccproc.reporters.diff import formats

    given = options(context)
    before, after, ids = _asked(what or [])
    found = differences(given.repository(), before, after, given.as_of, ids)
    language = given.speak(found.centre.config.language)
    show(formats()[form].report(found.diffs, changeview.seen(found, language, given.colour)))
    return Exit.FINDINGS if exit_code and (found.diffs or found.entries) else Exit.DONE


def _asked(what: list[str]) -> tuple[str, str | None, tuple[str, ...]]:
    """The revisions and the processes: `A..B`, `A..` (to the work tree), or ids alone (HEAD to the work tree)."""
    ranges = [each for each in what if ".." in each]
    if len(ranges) > 1:
        raise Misused("two-ranges", first=ranges[0], second=ranges[1])
    before, _, after = (ranges or ["HEAD.."])[0].partition("..")
    return before or "HEAD", after or None, tuple(each for each in what if each not in ranges)
