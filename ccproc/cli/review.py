"""`ccproc review`: the six points, who took part, and which ways were walked."""

from typing import Annotated

import typer

from ccproc.cli.codes import several
from ccproc.cli.recording import By, Id, Note, once, pairs, record


def review(
    context: typer.Context,
    id: Id,
    participant: Annotated[
        list[str] | None, typer.Option(metavar="ROLE=PERSON", show_default=False, help="review.participant")
    ] = None,
    verdict: Annotated[
        list[str] | None, typer.Option(metavar="POINT=pass|fail", show_default=False, help="review.verdict")
    ] = None,
    passed: Annotated[bool, typer.Option("--pass", help="review.pass")] = False,
    walk: Annotated[
        list[str] | None, typer.Option(metavar="STEP,STEP…", show_default=False, help="review.walk")
    ] = None,
    comment: Annotated[
        str | None, typer.Option(metavar="TEXT", show_default=False, help="review.comment")
    ] = None,
    by: By = None,
    note: Note = None,
) -> None:
    from ccproc.changing import records
    from ccproc.governance.saying import VERDICTS

    verdicts = {**(dict.fromkeys(VERDICTS, "pass") if passed else {}), **once(verdict, "--verdict")}
    walks = None if walk == ["all"] else tuple(several([each]) for each in walk or ())
    participants = tuple(pairs(participant, "--participant"))
    record(
        context,
        id,
        by,
        note,
        lambda repository, said: records.review(repository, said, participants, verdicts, walks, comment),
    )
