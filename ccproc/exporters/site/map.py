"""The touchpoint map as a page of the site."""

from ccproc.exporters.site import mapgrid
from ccproc.exporters.site.frame import Frame, Page, file_of
from ccproc.touchmap import TouchMap


def page(frame: Frame, touchmap: TouchMap) -> Page:
    """The map of one language, every process linked to its page."""
    known = frame.reader.processes
    found = mapgrid.grid(touchmap, frame.reader, lambda name: file_of(name) if name in known else "")
    return frame.page("map.html.j2", "map.html", "map", mapgrid.shown(found, frame.language))
