"""The published site: plain pages that work from a disk, in every language of the centre."""

from collections.abc import Iterator

from ccproc.exporters.publication import Publication
from ccproc.exporters.site import home, index, knowledge, map, process, register
from ccproc.exporters.site.frame import Frame, Page, frames
from ccproc.exporters.templating import asset
from ccproc.touchmap import TouchMap, build

_STYLES = ("base.css", "steps.css", "grid.css", "site.css")
_SCRIPTS = ("site.js", "find.js", "closest.js", "unserved.js", "go.js", "map.js", "icon.svg")


def pages(publication: Publication) -> Iterator[Page]:
    """Every file of the site as its path and content; nothing is written here."""
    registry = publication.centre.registry
    touchmap = build(publication.by_id().values(), registry, publication.centre.today)
    made = frames(publication)
    for frame in made:
        yield from _language(frame, touchmap)
    yield index.page(made)
    yield knowledge.page(made)
    yield "static/site.css", asset(*_STYLES)
    yield from ((f"static/{name}", asset(name)) for name in _SCRIPTS)
    yield from {
        seen.name: seen.data for each in publication.processes for seen in each.pictures.values()
    }.items()


def _language(frame: Frame, touchmap: TouchMap) -> Iterator[Page]:
    yield home.page(frame, touchmap)
    yield from register.pages(frame)
    yield from map.pages(frame, touchmap)
    yield frame.page("go.html.j2", "go.html", "", {})
    yield from (process.page(each, frame) for each in frame.publication.processes)
