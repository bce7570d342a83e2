"""The search index of a repository, kept between two questions while no file has changed."""

import json
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from ccproc.store.answers import Answer, answer, keep, question
from ccproc.store.toolstate import toolstate

if TYPE_CHECKING:
    from ccproc.model.standing import Standing
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
    from ccproc.cli.indexing import made_anew

    made = made_anew(repository, today)
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


def marks(hits: "list[Hit]", index: "Index", repository: "Repository", day: date) -> dict[int, "Standing"]:
    """How the text of each hit stands on a day, by its number; nothing before the first publication of all."""
    from ccproc.model.standing import Release, standing
    from ccproc.store.texts import images, written

    if not index["published"]:
        return {}
    seen, found = images(repository.tree), {}
    for doc in (hit.doc for hit in hits):
        path, releases = index["paths"][doc], index["published"].get(index["ids"][doc], ())
        digest = written(path, repository.tree.read(path), index["language"], seen).digest if releases else ""
        found[doc] = standing([Release(*each) for each in releases], digest, day)
    return found
