"""The values that count are the values people see: no page changes while its digest stands still."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import office
import pytest
from conftest import EXAMPLE, write

from ccproc.exporters.publication import Publication, Published
from ccproc.exporters.site import process as site
from ccproc.exporters.site.frame import frames
from ccproc.governance.values import values
from ccproc.model.registry import Entry
from ccproc.model.text import Text
from ccproc.publishing.edition import working
from ccproc.store.repository import find

# Told by handbooks, and by whoever speaks with the customer.
ELSEWHERE = ("glossary", "wording")


@pytest.fixture(params=["example", "office"])
def publication(request: pytest.FixtureRequest, tmp_path: Path) -> Publication:
    """A centre whose feedback goes to a role that hardly any process names."""
    root = EXAMPLE if request.param == "example" else write(tmp_path / "repo", office.tree())
    found = working(find(root), date(2026, 3, 2))
    config = replace(found.centre.config, feedback={"to": list(found.centre.registry["roles"])[-1]})
    return replace(found, centre=replace(found.centre, config=config))


def test_a_page_shows_nothing_of_the_registry_that_does_not_count(publication):
    """Were anything else on it, the page would be another with a registry that holds nothing else."""
    for each in publication.processes:
        assert _pages(each, _reduced(publication, each)) == _pages(each, publication)


def test_what_no_page_shows_asks_nobody_for_a_notice(publication):
    """Each entry that counts is on the page: by another name it makes another page."""
    for each in publication.processes:
        page = _pages(each, publication)
        for kind, entries in values(each.process, publication.centre).items():
            for code in entries if kind not in ELSEWHERE else ():
                assert _pages(each, _renamed(publication, kind, code)) != page, (each.process.id, kind, code)


def _renamed(publication: Publication, kind: str, code: str) -> Publication:
    whole = publication.centre.registry
    entry = whole[kind][code]
    entry = replace(entry, name=Text((("", "改过"),)), data={**entry.data, "name": "改过"})
    lists = {**whole.lists, kind: {**whole[kind], code: entry}}
    return replace(publication, centre=replace(publication.centre, registry=replace(whole, lists=lists)))


def _pages(shown: Published, publication: Publication) -> list[object]:
    return [site.page(shown, frame) for frame in frames(publication)]


def _reduced(publication: Publication, shown: Published) -> Publication:
    """The publication with a registry of nothing but what counts for one process."""
    whole, counted = publication.centre.registry, values(shown.process, publication.centre)
    lists = {
        kind: {code: _entry(whole[kind][code], said) for code, said in entries.items()}
        for kind, entries in counted.items()
    }
    return replace(publication, centre=replace(publication.centre, registry=replace(whole, lists=lists)))


def _entry(entry: Entry, said: object) -> Entry:
    """What counts of an entry, which is all of it or its name; the day a contact was last tried is shown besides."""
    if isinstance(said, Mapping):
        tried = {key: value for key, value in entry.data.items() if key == "verified"}
        return replace(entry, data={**said, **tried})
    return Entry(entry.code, Text(said))
