"""The published processes as data, for knowledge bases and other tools: `kb.json` (R105)."""

import json
from collections.abc import Mapping
from typing import Any

from ccproc.exporters.publication import Publication, Published
from ccproc.exporters.site.frame import Frame, Page, file_of
from ccproc.model.positions import TEXTS
from ccproc.model.text import Text, text

# Texts of a step may be written in one language or several; here they are always by language.
_TEXTS = frozenset(at[-1] for at in TEXTS if at[:2] == ("steps", "*"))


def page(frames: list[Frame]) -> Page:
    """Every process with its ids, titles and steps, a line each; ids stay the same over renames of files."""
    publication = frames[0].publication
    head = {
        "version": 1,
        "centre": _forms(publication.centre.config.name, publication),
        "as_of": publication.centre.today.isoformat(),
        "preview": publication.preview,
        "unread": list(publication.unread),
    }
    lines = ",\n".join(_json(_process(each, publication, frames)) for each in publication.processes)
    return "kb.json", f'{_json(head)[:-1]}, "processes": [\n{lines}\n]}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _process(published: Published, publication: Publication, frames: list[Frame]) -> dict[str, Any]:
    process = published.process
    return {
        "id": process.id,
        "title": _forms(process.title, publication),
        "category": process.category,
        "family": publication.centre.registry.family(process.category),
        "version": published.version,
        "digest": published.digest,
        "effective_from": published.effective_from,
        "owner": process.owner,
        "users": list(process.users),
        "keywords": list(process.keywords),
        "touchpoints": process.data.get("touchpoints", []),
        "pages": {each.language: each.folder + file_of(process.id) for each in frames},
        "steps": [_step(step.data, publication) for step in process.steps],
    }


def _step(data: Mapping[str, Any], publication: Publication) -> dict[str, Any]:
    told = {key: _by_language(key, value, publication) for key, value in data.items() if key != "note"}
    if "branches" in told:
        told["branches"] = [_step(branch, publication) for branch in data["branches"]]
    return told


def _by_language(key: str, value: object, publication: Publication) -> object:
    found = text(value) if key in _TEXTS else None
    return _forms(found, publication) if found else value


def _forms(words: Text, publication: Publication) -> dict[str, str]:
    return {language or publication.centre.config.language: form for language, form in words.forms}
