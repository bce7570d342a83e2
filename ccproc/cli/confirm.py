"""`ccproc confirm`: a department or a client has confirmed the text."""

from typing import Annotated

import typer

from ccproc.cli.options import options
from ccproc.cli.recording import By, Id, Note, tell


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
    from ccproc.changing.records import Said
    from ccproc.changing.records import confirm as record_confirmation

    given = options(context)
    repository = given.repository()
    said = Said(id, by, given.as_of, note)
    tell(given, repository, record_confirmation(repository, said, organisation, role))
