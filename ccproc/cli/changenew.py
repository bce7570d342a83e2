"""`ccproc change new`: the notice of an edit, drafted and shown with what it still wants."""

from datetime import datetime
from shlex import quote
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ccproc.cli.change import By, unchecked
from ccproc.cli.options import Options, options, show

if TYPE_CHECKING:
    from ccproc.changing.draft import Drafted

Reason = Literal["business", "assessment", "defect", "department", "platform"]


def _words(key: str, metavar: str = "TEXT") -> Any:
    return typer.Option(metavar=metavar, show_default=False, help=f"change.{key}")


def _day(key: str) -> Any:
    return typer.Option(metavar="DATE", formats=["%Y-%m-%d"], show_default=False, help=f"change.{key}")


def new(
    context: typer.Context,
    processes: Annotated[
        list[str] | None, typer.Argument(metavar="ID", show_default=False, help="change.ids")
    ] = None,
    kind: Annotated[str | None, typer.Option(metavar="KIND", show_default=False, help="change.kind")] = None,
    to: Annotated[str | None, _words("to", "VERSION")] = None,
    title: Annotated[str | None, _words("title")] = None,
    reason: Annotated[Reason | None, typer.Option(show_default=False, help="change.reason")] = None,
    effective: Annotated[datetime | None, _day("effective")] = None,
    fit: Annotated[str | None, _words("fit")] = None,
    links: Annotated[str | None, _words("links")] = None,
    duties: Annotated[str | None, _words("duties")] = None,
    variant: Annotated[list[str] | None, _words("variant")] = None,
    customer: Annotated[list[str] | None, _words("customer")] = None,
    review_on: Annotated[list[datetime] | None, _day("review-on")] = None,
    review_by: Annotated[str | None, _words("review-by", "ROLE")] = None,
    rollback: Annotated[str | None, _words("rollback")] = None,
    problem: Annotated[str | None, _words("problem", "ULID")] = None,
    by: By = None,
) -> None:
    from ccproc.changing.authoring import Asked
    from ccproc.changing.draft import draft

    answers: dict[str, list[str]] = {
        "no_longer_fit": [fit or ""],
        "main_links": [links or ""],
        "duties": [duties or ""],
        "variants": variant or [],
        "customer_view": customer or [],
    }
    typed = {question: said for question, each in answers.items() if (said := tuple(filter(None, each)))}
    asked = Asked(
        processes=tuple(processes or ()),
        kind=kind,
        to=to,
        title=title,
        reason=reason,
        effective_from=effective.date().isoformat() if effective else None,
        reviewed_on=tuple(day.date().isoformat() for day in review_on or ()),
        reviewed_by=review_by,
        rollback=rollback,
        problem=problem,
        answers=typed,
        by=by,
    )
    given = options(context)
    repository = given.repository()
    _tell_draft(given, draft(repository, asked, given.as_of))


def _tell_draft(given: Options, drafted: "Drafted") -> None:
    """What the draft says and what it still wants: the difference and the gaps are data, the rest is not."""
    from ccproc.cli import changeview
    from ccproc.locale import changing as words

    language = given.speak(drafted.differences.centre.config.language)
    values = {"id": drafted.notice.id, "title": drafted.notice.title.to(language)}
    show((words.DRAFTED if drafted.fresh else words.REFRESHED).to(language, values))
    show(changeview.heading(drafted.notice, drafted.path, language))
    show(changeview.concerned(drafted.notice, drafted.differences.centre.registry, language))
    show(changeview.registry(drafted.notice, drafted.differences, language))
    if told := changeview.differences(drafted.differences, language, given.colour):
        show("\n" + told)
    author = drafted.author.code
    if drafted.objections:
        show(
            words.OPEN.to(language)
            + "\n"
            + changeview.objections(drafted.objections, drafted.notice, author, language)
        )
    else:
        command = f"ccproc change issue {drafted.notice.id} --by {quote(author)}"
        given.note(words.READY.to(language, {"command": command}))
    given.tell_day(language)
    unchecked(given, drafted.author, language)
