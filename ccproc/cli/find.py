"""`ccproc find`: the process for what the customer asks, within seconds."""

from typing import Annotated

import typer

from ccproc.clean import one_line
from ccproc.cli.options import options, show
from ccproc.errors import Exit

Code = Annotated[str | None, typer.Option(metavar="CODE", show_default=False, help="find.part")]


def find(
    context: typer.Context,
    text: Annotated[list[str] | None, typer.Argument(help="find.text", show_default=False)] = None,
    channel: Code = None,
    business: Code = None,
    brand: Code = None,
) -> int:
    from ccproc import search
    from ccproc.locale import found
    from ccproc.store.library import load

    given = options(context)
    library = load(given.repository().tree)
    language = given.speak(library.centre.config.language)
    query = search.Query(" ".join(text or ()), channel, business, brand)
    hits = search.find(query, library)
    show("\n".join(_line(hit.process.id, hit.process.title.to(language), hit.excerpt) for hit in hits))
    if not hits:
        given.note(found.NONE.to(language, {"query": query.text or query.touchpoint}))
    return Exit.DONE if hits else Exit.FINDINGS


def _line(id: str, title: str, excerpt: str) -> str:
    """One hit: id, title, and the words it was found by where they are not the title itself."""
    where = "" if excerpt in (id, title, "") else f"  … {excerpt}"
    return one_line(f"{id}  {title}{where}")[:160]
