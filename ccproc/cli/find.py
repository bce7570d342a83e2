"""`ccproc find`: the process for what the customer asks, within seconds."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ccproc.cli.options import Options, options, show
from ccproc.errors import Exit, Misused, Stopped

if TYPE_CHECKING:
    from ccproc.search import Hit, Index, Scope
    from ccproc.store.repository import Repository


def _part() -> Any:
    return typer.Option(metavar="CODE", show_default=False, help="find.part")


def find(
    context: typer.Context,
    text: Annotated[list[str] | None, typer.Argument(help="find.text", show_default=False)] = None,
    channel: Annotated[str | None, _part()] = None,
    business: Annotated[str | None, _part()] = None,
    brand: Annotated[str | None, _part()] = None,
    exact: Annotated[bool, typer.Option("--exact", help="find.exact")] = False,
    form: Annotated[Literal["text", "json"], typer.Option("--format", help="option.format")] = "text",
) -> int:
    from ccproc.cli.lookup import index_of, quoting
    from ccproc.exporters.hits import as_json
    from ccproc.search import blind, narrowed

    given = options(context)
    repository = given.repository()
    words = " ".join(" ".join(text or ()).split())
    scope = _scope(repository, {"channel": channel, "business": business, "brand": brand}, given)
    if not words and not scope:
        raise Misused("nothing-asked")
    index = index_of(repository, given.as_of)
    if not index["ids"]:
        raise Stopped("nothing-to-search", folder=str(repository.root))
    hits = quoting(narrowed(words, scope, index, exactly=exact), index, repository)
    named = blind(words, scope, index, hits)
    asked = words or scope.touchpoint
    if form == "json":
        show(as_json(asked, hits, named, index, given.speak(index["language"])))
    else:
        _name(named, index, given)
        _print(hits, index, given, repository)
    missed = "" if hits or named else asked or " ".join(filter(None, (channel, business, brand)))
    _note(missed, index, given)
    return Exit.DONE if any(hit.fit != "weak" for hit in hits) else Exit.FINDINGS


def _scope(repository: "Repository", asked: dict[str, str | None], given: Options) -> "Scope":
    """The part of the map to look in; an unknown code is refused, or a mistyped one would find nothing."""
    from ccproc.cli.codes import registered
    from ccproc.model.registry import PLURAL
    from ccproc.search import Scope, scope
    from ccproc.store.library import centre

    parts = {side: code for side, code in asked.items() if code is not None}
    if not parts:
        return Scope()
    registry = centre(repository.tree, given.as_of).registry
    meant = {side: registered(code, registry, PLURAL[side]) for side, code in parts.items()}
    return scope(meant, registry)


def _name(blind: list[int], index: "Index", given: Options) -> None:
    """The businesses without a process, on stderr: there is none to be found."""
    from ccproc.exporters.hits import businesses
    from ccproc.locale import found

    language = given.speak(index["language"])
    for code, name in businesses(blind, index, language):
        given.note(found.UNSERVED.to(language, {"name": name, "code": code}))


def _print(hits: list["Hit"], index: "Index", given: Options, repository: "Repository") -> None:
    """The exact hits, then others under a line that says what they are; it is no data and goes to stderr."""
    from ccproc.cli.lookup import marks
    from ccproc.cli.standing import mark
    from ccproc.exporters.hits import lines
    from ccproc.locale import found

    language = given.speak(index["language"])
    stands = marks(hits, index, repository, given.as_of)
    told = {doc: mark(each, language) for doc, each in stands.items()}
    exact = [hit for hit in hits if hit.fit == "exact"]
    others = [hit for hit in hits if hit.fit != "exact"]
    show(lines(exact, index, language, told))
    if others:
        heading = found.ALSO if exact else found.CLOSEST if others[0].fit == "close" else found.WEAK
        given.note(heading.to(language))
    show(lines(others, index, language, told))


def _note(missed: str, index: "Index", given: Options) -> None:
    from ccproc.clean import one_line
    from ccproc.locale import found

    language = given.speak(index["language"])
    if missed:
        given.note(found.NONE.to(language, {"query": one_line(missed)[:40]}))
    given.tell_missing(index["unread"], index["language"])
