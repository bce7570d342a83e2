"""`ccproc confirm`: a department or a client has confirmed the text."""

from typing import Annotated

import typer

from ccproc.cli.recording import By, Id, Note, record


def confirm(
    context: typer.Context,
    id: Id,
    organisation: Annotated[str, typer.Option(metavar="NAME", help="confirm.organisation")],
    role: Annotated[
        str | None, typer.Option(metavar="OFFICE", show_default=False, help="confirm.role")
    ] = None,
    by: By = None,
    note: Note = None,
) -> None:
    from ccproc.changing import records

    record(
        context, id, by, note, lambda repository, said: records.confirm(repository, said, organisation, role)
    )
