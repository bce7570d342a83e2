"""What every command that writes a record is told, and what it says afterwards."""

from collections.abc import Callable, Iterator
from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from ccproc.cli.options import options, show
from ccproc.errors import Misused

if TYPE_CHECKING:
    from ccproc.changing.records import Recorded, Said
    from ccproc.store.repository import Repository

Id = Annotated[str, typer.Argument(metavar="ID", help="record.id")]
By = Annotated[str | None, typer.Option(metavar="PERSON", show_default=False, help="option.by")]
Note = Annotated[str | None, typer.Option(metavar="TEXT", show_default=False, help="record.note")]


def pairs(asked: list[str] | None, option: str) -> Iterator[tuple[str, str]]:
    """`name=value` options, as often as they are given. Raises Misused `not-a-pair`."""
    for each in asked or ():
        name, sign, value = (part.strip() for part in each.replace("＝", "=").partition("="))
        if not (name and sign and value):
            raise Misused("not-a-pair", option=option, given=each)
        yield name, value


def once(asked: list[str] | None, option: str) -> dict[str, str]:
    """`name=value` options by name. Raises Misused `not-a-pair`, `said-twice` for two values of one name."""
    found: dict[str, str] = {}
    for name, value in pairs(asked, option):
        if found.setdefault(name, value) != value:
            raise Misused("said-twice", option=option, name=name, values=(found[name], value))
    return found


def record(
    context: typer.Context,
    id: str,
    by: str | None,
    note: str | None,
    write: "Callable[[Repository, Said], Recorded]",
) -> None:
    """Have it written, then tell where it lies and what the text still lacks before it can be published."""
    from ccproc.changing.records import Said, standing
    from ccproc.cli import changeview
    from ccproc.cli.change import unchecked
    from ccproc.locale import changing as words
    from ccproc.locale.gates import GATES
    from ccproc.store.configured import configuration

    given = options(context)
    repository = given.repository()
    recorded = write(repository, Said(id, by, given.as_of, note))
    language = given.speak(configuration(repository.tree).language)
    kind = words.RECORDED[recorded.record.kind]
    show(kind.to(language, {"process": id}) + f"\n  {recorded.path}")
    stands = standing(repository, id, given.as_of, recorded.author.code)
    if stands.unmet:
        given.note(words.LACKS.to(language) + "\n" + changeview.needs(stands.unmet, language))
    else:
        needed = [GATES[gate].to(language) for gate in stands.gates]
        given.note(words.READY_TO_PUBLISH.to(language, {"needed": needed, "by": quote(recorded.author.code)}))
    given.tell_day(language)
    seen = recorded.record.data.get("participants")
    names = [str(each["name"]) for each in seen] if isinstance(seen, list) else []
    unchecked(given, recorded.author, language, names)
