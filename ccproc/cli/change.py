"""`ccproc change`: change notices listed, shown, issued, and the proof that no text changed without one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from ccproc.cli.options import Options, options, show
from ccproc.errors import Exit
from ccproc.locale import Language

if TYPE_CHECKING:
    from ccproc.store.people import Who

Name = Annotated[str | None, typer.Argument(metavar="CN", show_default=False, help="change.notice")]
By = Annotated[str | None, typer.Option(metavar="PERSON", show_default=False, help="option.by")]


def issue(context: typer.Context, notice: Name = None, by: By = None) -> int:
    from ccproc.changing.issue import issue as issue_notice
    from ccproc.changing.records import standing
    from ccproc.cli import changeview
    from ccproc.locale import changing as words
    from ccproc.model.report import Report
    from ccproc.reporters import View, reporter

    given = options(context)
    done = issue_notice(given.repository(), notice, by, given.as_of)
    language = given.speak(done.centre.config.language)
    if done.commit is None:
        show(words.REFUSED.to(language, {"id": done.notice.id}))
        show(changeview.objections(done.objections, done.notice, done.by.code, language))
        view = View(language, findings_only=True)
        show(reporter("concise").report(Report(done.errors, len(done.notice.processes)), view))
        return Exit.FINDINGS
    show(words.ISSUED.to(language, {"id": done.notice.id, "commit": done.commit[:12]}))
    show(changeview.heading(done.notice, done.path, language))
    show(changeview.concerned(done.notice, done.centre.registry, language))
    for part in done.notice.processes:
        left = standing(given.repository(), part.id, given.as_of, done.by.code).unmet
        given.note(changeview.ahead(part.id, done.notice, left, done.by.code, language))
    given.tell_day(language)
    unchecked(given, done.by, language)
    return Exit.DONE


def verify(
    context: typer.Context,
    base: Annotated[str | None, typer.Option(metavar="REV", show_default=False, help="change.base")] = None,
) -> int:
    from ccproc.changing.verify import verify as verify_chain
    from ccproc.cli import changeview
    from ccproc.locale import changing as words

    given = options(context)
    found = verify_chain(given.repository(), given.as_of, base)
    language = given.speak(found.language)
    show(changeview.breaks(found.breaks, language))
    if found.breaks:
        given.note(words.BROKEN.to(language, {"count": len(found.breaks)}))
    else:
        show(words.PROVEN.to(language, {"processes": found.processes, "notices": found.notices}))
    given.note(changeview.limits(found.limits, language))
    return Exit.FINDINGS if found.breaks else Exit.DONE


def list_(context: typer.Context) -> None:
    from ccproc.changing.telling import waiting
    from ccproc.cli import changeview
    from ccproc.locale import changing as words
    from ccproc.store.configured import configuration
    from ccproc.store.notices import notices

    given = options(context)
    tree = given.repository().tree
    found, unread = notices(tree)
    centre = configuration(tree).language
    given.tell_missing(unread, centre)
    language = given.speak(centre)
    if found:
        show(changeview.listed(found, waiting(given.repository(), given.as_of), language))
    elif not unread:
        given.note(words.NO_NOTICES.to(language))


def show_(context: typer.Context, notice: Name = None) -> None:
    from ccproc.changing.telling import only_draft, told
    from ccproc.cli import noticeview

    given = options(context)
    wanted = notice or only_draft(given.repository())
    if wanted is None:
        list_(context)
        return
    found = told(given.repository(), wanted, given.as_of)
    show(noticeview.whole(found, given.speak(found.centre.config.language), given.colour))


def unchecked(given: Options, author: "Who", language: Language, others: Sequence[str] = ()) -> None:
    """Say so where nobody could check who it was, nor who the others are (format.md, section 4)."""
    from ccproc.locale import changing as words

    if not author.checked:
        given.note(words.UNCHECKED.to(language, {"by": list(dict.fromkeys((author.code, *others)))}))
