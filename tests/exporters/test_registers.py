"""The registers tell who owns which process and what is in force, and nothing that is not."""

import csv
import io
import json

import pytest
from published import example, publication

from ccproc.exporters import registers
from ccproc.exporters.publication import Published
from ccproc.locale import LANGUAGES, Language
from ccproc.locale.registers import COLUMNS

LIBRARY = example()
FORCE = {each.process.id: each for each in publication(LIBRARY).processes}


def nothing(id: str) -> Published | None:
    return None


def test_processes_stand_by_category_and_then_by_id() -> None:
    rank = list(LIBRARY.centre.registry["categories"])
    told = json.loads(registers.as_json(reversed(list(LIBRARY)), LIBRARY.centre, nothing, "zh"))["processes"]
    keys = [(rank.index(each["category"]), each["id"]) for each in told]
    assert keys == sorted(keys)
    assert {each["id"] for each in told} == set(LIBRARY.processes)


def test_what_is_not_in_force_has_no_version_and_no_day() -> None:
    for row in registers.rows(LIBRARY, LIBRARY.centre, nothing, "zh"):
        assert (row.version, row.updated) == ("", "")
    for each in json.loads(registers.as_json(LIBRARY, LIBRARY.centre, nothing, "zh"))["processes"]:
        assert (each["version"], each["updated"]) == (None, None)


def test_the_day_and_the_version_are_those_in_force() -> None:
    for row in registers.rows(LIBRARY, LIBRARY.centre, FORCE.get, "en"):
        assert (row.version, row.updated) == (FORCE[row.id].version, FORCE[row.id].effective_from)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_register_names_people_and_a_machine_gets_their_codes(language: Language) -> None:
    registry = LIBRARY.centre.registry
    rows = {row.id: row for row in registers.rows(LIBRARY, LIBRARY.centre, FORCE.get, language)}
    for each in json.loads(registers.as_json(LIBRARY, LIBRARY.centre, FORCE.get, language))["processes"]:
        row = rows[each["id"]]
        assert row.owner == registry.name("roles", each["owner"], language)
        for code in each["users"]:
            assert registry.name("roles", code, language) in row.users
        assert row.touchpoints.split() == each["touchpoints"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_a_cell_under_every_head(language: Language) -> None:
    rows = registers.rows(LIBRARY, LIBRARY.centre, FORCE.get, language)
    head, *lines = csv.reader(io.StringIO(registers.as_csv(rows, language).lstrip("\ufeff")))
    assert head == [words.to(language) for words in COLUMNS.values()]
    assert [len(line) for line in lines] == [len(head)] * len(rows)
    assert [line[list(COLUMNS).index("id")] for line in lines] == [row.id for row in rows]


def test_the_notes_of_the_sources_stand_below_their_register() -> None:
    for family in ("business", "management", "external"):
        page = registers.as_markdown([], "zh", family).splitlines()
        notes = registers.notes(family, "zh")
        assert notes == [] or page[-len(notes) :] == notes
    assert any(registers.notes(family, "zh") for family in ("business", "management", "external"))
