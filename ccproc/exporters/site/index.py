"""The search index of the site, as a script so that it loads from a disk too, with what a list of hits shows."""

import json

from ccproc.clean import clean
from ccproc.exporters.site.frame import Frame, Page
from ccproc.locale.site import WHY
from ccproc.model.touchpoint import fold
from ccproc.search import built


def page(frames: list[Frame]) -> Page:
    """One index for all languages."""
    processes = frames[0].reader.processes
    index = built(processes.values(), frames[0].publication.centre, [each.language for each in frames])
    shown = [processes[id].category for id in index["ids"]]
    index["categories"] = {
        each.language: [clean(each.reader.name("categories", code)) for code in shown] for each in frames
    }
    index["why"] = {
        each.language: {key: words.to(each.language) for key, words in WHY.items()} for each in frames
    }
    index["parts"] = {each.language: _parts(each) for each in frames}
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    return "static/index.js", f"ccproc.index={text};\n"


def _parts(frame: Frame) -> dict[str, dict[str, str]]:
    """The channels and leaf businesses by folded code: what a touchpoint code is read out as."""
    registry = frame.reader.registry
    codes = {
        "channels": tuple(registry["channels"]),
        "businesses": tuple(leaf.code for leaf in registry.leaves),
    }
    return {
        kind: {fold(code): clean(frame.reader.name(kind, code)) for code in some}
        for kind, some in codes.items()
    }
