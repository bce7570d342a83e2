"""`ccproc train`: which roles were trained on the text."""

import re
from typing import Annotated

import typer

from ccproc.cli.codes import several
from ccproc.cli.recording import By, Id, Note, record
from ccproc.errors import Misused

_OF = re.compile(r"([0-9]{1,6})/([0-9]{1,6})")


def train(
    context: typer.Context,
    id: Id,
    roles: Annotated[list[str], typer.Option(metavar="ROLE,ROLE…", help="train.roles")],
    persons: Annotated[
        str | None, typer.Option(metavar="N/M", show_default=False, help="train.persons")
    ] = None,
    method: Annotated[
        str | None, typer.Option(metavar="TEXT", show_default=False, help="train.method")
    ] = None,
    score: Annotated[float | None, typer.Option(show_default=False, help="train.score")] = None,
    by: By = None,
    note: Note = None,
) -> None:
    from ccproc.changing import records

    trained, counted = several(roles), _counted(persons)
    record(
        context,
        id,
        by,
        note,
        lambda repository, said: records.train(repository, said, trained, counted, method, score),
    )


def _counted(asked: str | None) -> tuple[int, int] | None:
    """`12/14`: how many of how many."""
    if asked is None:
        return None
    counted = _OF.fullmatch(asked)
    if counted is None:
        raise Misused("not-a-count", given=asked)
    if int(counted[1]) > int(counted[2]):
        raise Misused("too-many-trained", given=asked)
    return int(counted[1]), int(counted[2])
