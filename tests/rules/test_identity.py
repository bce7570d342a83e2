"""SCH004, SCH013, SCH014: every process, file and code is one of a kind."""

import pytest
from repositorycase import FILES, facts, found, problems

from ccproc.model.facts import Facts
from ccproc.rules.identity import clashing_code, clashing_filename, reused_id

ONE = "{id: QRY-1, steps: [{id: a, end: answered}]}"
RETIRED = "{id: QRY-1, retired: {on: 2026-01-01, because: x}}"


def reused(
    *paths: str, retired_ids: dict[str, str] | None = None, text: str = ONE
) -> list[tuple[str, str, str]]:
    from dataclasses import replace

    from rulecase import centre

    processes = tuple(replace(facts(text)[0], path=path) for path in paths)
    told = reused_id.check(Facts(processes, retired_ids=retired_ids or {}), centre())
    return [(each.path, each.kind, each.related[0].path) for each in told]


def test_every_further_file_of_one_id_is_told_with_the_first():
    assert reused("a/QRY-1.yaml", "b/QRY-1.yaml", "c/QRY-1.yaml") == [
        ("b/QRY-1.yaml", "", "a/QRY-1.yaml"),
        ("c/QRY-1.yaml", "", "a/QRY-1.yaml"),
    ]


def test_an_id_of_a_retired_process_is_used_up_but_not_for_the_process_itself():
    gone = {"QRY-1": "changes/2026/CN-1/notice.yaml"}
    assert reused("a/QRY-1.yaml", retired_ids=gone) == [("a/QRY-1.yaml", "retired", gone["QRY-1"])]
    assert reused("a/QRY-1.yaml", retired_ids=gone, text=RETIRED) == []


def test_different_ids_are_no_matter():
    assert found(reused_id, ONE, "{id: QRY-2}") == []


def clashing(*files: str) -> list[str]:
    return [each.path for each in problems(clashing_filename, files=files)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("processes/A-1.yaml", "processes/a-1.yaml"),
        ("processes/x/A-1.yaml", "processes/X/A-1.yaml"),
        ("processes/caf\u00e9.yaml", "processes/cafe\u0301.yaml"),
        ("processes/STRASSE.yaml", "processes/stra\u00dfe.yaml"),
    ],
)
def test_files_that_are_one_file_on_other_machines_are_found(first, second):
    assert clashing(first, second) == [second]


def test_files_of_one_name_in_different_folders_are_different_files():
    assert clashing("processes/a/X-1.yaml", "processes/b/X-1.yaml", "records/X-1.yaml") == []


@pytest.mark.parametrize(
    ("lists", "told"),
    [
        ("brands: [{code: gold}, {code: g-old}]", ["registry/brands.yaml#/g-old/code"]),
        ("channels: [{code: web.1}, {code: web1}, {code: web-1}]",
         ["registry/channels.yaml#/web1/code", "registry/channels.yaml#/web-1/code"]),
        ("businesses: [{code: a1}, {code: A1}]", ["registry/businesses.yaml#/A1/code"]),
        ("businesses: [{code: ANY}]", ["registry/businesses.yaml#/ANY/code reserved"]),
        ("regions: [{code: a-ny}]", ["registry/regions.yaml#/a-ny/code reserved"]),
        ("roles: [{code: a-b}, {code: ab}]", []),
        ("brands: [{code: web}], channels: [{code: web}]", []),
    ],
)  # fmt: skip
def test_codes_that_one_touchpoint_code_cannot_tell_apart_are_found(lists, told):
    assert found(clashing_code, lists="{" + lists + "}") == told


def test_a_list_that_no_file_holds_is_not_judged():
    assert problems(clashing_code, lists="{brands: [{code: a}, {code: a-}]}", files=FILES[:1]) == []
