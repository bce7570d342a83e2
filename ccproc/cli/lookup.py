"""The search index of a repository, kept between two questions while no file has changed."""

import json
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any

from ccproc.locale import LANGUAGES
from ccproc.store.answers import Answer, answer, keep, question
from ccproc.store.toolstate import toolstate

if TYPE_CHECKING:
    from ccproc.search import Hit, Index
    from ccproc.store.repository import Repository

# More sentences nobody reads, and each one costs the reading of a file.
_QUOTED = 10


def index_of(repository: "Repository", today: date) -> "Index":
    """The index of the working texts, with the centre's `language`, the `paths`, and the files that were `unread`.

    No day changes it: `today` is what a library cannot be read without.
    """
    put = question(repository.root, toolstate(), "search index")
    kept = answer(put)
    with suppress(ValueError):  # a damaged row is as good as none
        if kept is not None:
            index: Index = json.loads(kept.said)
            return index
    made = _made(repository, today)
    keep(put, Answer(0, json.dumps(made, ensure_ascii=False, separators=(",", ":"))))
    return made


def quoting(hits: "list[Hit]", index: "Index", repository: "Repository") -> "list[Hit]":
    """The hits, the first few of those in scripts with the sentence they were found in."""
    from ccproc.search import quoted
    from ccproc.yamltext import sources

    made = []
    for place, hit in enumerate(hits):
        if hit.field == "text" and place < _QUOTED:
            path = index["paths"][hit.doc]
            process = sources.process(sources.read(path, "process", repository.tree.read(path)))
            hit = hit._replace(excerpt=quoted(process, hit.excerpt) if process else "")
        made.append(hit)
    return made


def _made(repository: "Repository", today: date) -> dict[str, Any]:
    from ccproc.search import built
    from ccproc.store.library import load

    library = load(repository.tree, today)
    own = library.centre.config.language
    languages = tuple(dict.fromkeys((own, *LANGUAGES)))
    index = built(library.live(), library.centre, languages)
    return {
        **index,
        "language": own,
        "paths": [library.processes[id].path for id in index["ids"]],
        "unread": [*library.unread, *library.partly],
    }
