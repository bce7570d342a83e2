"""`ccproc publish`: what the gates let through, as a site with its registers, recorded and tagged."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ccproc.cli.options import options, show
from ccproc.errors import Exit, Misused

if TYPE_CHECKING:
    from ccproc.locale import Language
    from ccproc.publishing.publication import Released

OUT = Path("site")


def publish(
    context: typer.Context,
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="publish.out", show_default=False)] = None,
    preview: Annotated[bool, typer.Option("--preview", help="publish.preview")] = False,
    branch: Annotated[
        str | None, typer.Option(metavar="NAME", help="publish.branch", show_default=False)
    ] = None,
    as_of: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], metavar="DATE", help="option.as-of", show_default=False),
    ] = None,
    by: Annotated[str | None, typer.Option(metavar="PERSON", help="option.by", show_default=False)] = None,
) -> int:
    from ccproc.cli import pictures
    from ccproc.cli.configuration import tell_idle
    from ccproc.cli.width import folded
    from ccproc.exporters.site import pages
    from ccproc.locale import publishing as words
    from ccproc.publishing import publication
    from ccproc.store.configured import configuration

    given = options(context)
    if branch is not None and (preview or out is not None):
        raise Misused("branch-hands-out-nothing")
    repository = given.repository()
    config = configuration(repository.tree)
    language = given.speak(config.language)
    tell_idle(given, config, language)
    day = as_of.date() if as_of else given.as_of
    target = out or repository.root / (f"{OUT}-preview" if preview else OUT)
    if preview:
        shown = publication.preview(repository, pages, target, day)
        given.tell_missing(shown.missing, shown.centre.config.language)
        pictures.tell(shown.unshown, given, language)
        show(words.PREVIEWED.to(language, {"page": target / "index.html"}))
        return Exit.DONE
    released = publication.publish(repository, pages, publication.Place(target, branch), by, day, given.today)
    show("\n".join(_told(released, branch, language)))
    if released.fresh:
        given.tell_day(language, day)
    if released.left:
        given.note("\n".join(folded(words.LEFT.to(language, {"paths": released.left}))))
    pictures.tell(released.unshown, given, language)
    return Exit.FINDINGS if released.fails else Exit.DONE


def _told(released: "Released", branch: str | None, language: "Language") -> Iterator[str]:
    """What went out, what was held back and why, and what to open."""
    from ccproc.clean import one_line
    from ccproc.cli import changeview
    from ccproc.cli.width import folded
    from ccproc.locale import publishing as words

    values = {
        "number": f"{released.number:04}",
        "count": len(released.fresh),
        "processes": [one_line(f"{id} {title.to(language)}") for id, title in released.titles.items()],
        "branch": branch,
    }
    if released.fresh:
        yield from folded((words.ON_BRANCH if branch else words.PUBLISHED).to(language, values))
    elif released.number:
        built = words.NOTHING_NEW if released.out else words.NOTHING_YET
        stands = words.NOTHING_FOR_BRANCH if branch else built
        yield from folded(stands.to(language, values))
    for held in released.held:
        yield words.HELD.to(language, {"process": held.process})
        yield changeview.needs(held.unmet, language)
    if released.out is not None:
        yield words.OPEN.to(language, {"page": released.out / "index.html"})
