"""`ccproc publish`: what the gates let through, as a site with its registers, recorded and tagged."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ccproc.cli.options import Options, options, show
from ccproc.errors import Exit

if TYPE_CHECKING:
    from ccproc.locale import Language
    from ccproc.publishing.publication import Released

OUT = Path("site")


def publish(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="publish.out", show_default=False)] = None,
    preview: Annotated[bool, typer.Option("--preview", help="publish.preview")] = False,
    by: Annotated[str | None, typer.Option(metavar="PERSON", help="option.by", show_default=False)] = None,
) -> int:
    from ccproc.exporters.site import pages
    from ccproc.locale import publishing as words
    from ccproc.publishing import publication
    from ccproc.store.library import centre

    given = options(context)
    repository = given.repository()
    language = given.speak(centre(repository.tree).config.language)
    target = out or repository.root / (f"{OUT}-preview" if preview else OUT)
    if preview:
        publication.preview(repository, pages, target, given.as_of)
        show(words.PREVIEWED.to(language, {"page": target / "index.html"}))
        return Exit.DONE
    released = publication.publish(repository, pages, target, by, given.as_of)
    show("\n".join(_told(released, given, language)))
    return Exit.FINDINGS if released.fails else Exit.DONE


def _told(released: "Released", given: Options, language: "Language") -> list[str]:
    """What went out, what was held back and why, and what to open."""
    from ccproc.locale import gates
    from ccproc.locale import publishing as words

    lines = []
    if released.fresh:
        values = {
            "number": f"{released.number:04}",
            "count": len(released.fresh),
            "processes": released.fresh,
        }
        lines.append(words.PUBLISHED.to(language, values))
    elif released.number:
        lines.append(words.NOTHING_NEW.to(language, {"number": f"{released.number:04}"}))
    for held in released.held:
        lines.append(words.HELD.to(language, {"process": held.process}))
        for each in held.unmet:
            why = gates.WHY[each.why].to(language, each.values)
            lines.append(words.UNMET.to(language, {"why": why, "command": each.command}))
    if released.out is not None:
        lines.append(words.OPEN.to(language, {"page": released.out / "index.html"}))
    return lines
