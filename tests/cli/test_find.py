"""`find` on the terminal and in scripts: what it prints, how it ends, and that it never answers from yesterday."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import EXAMPLE, Result, git
from jsonschema import Draft202012Validator
from shapes import SCHEMAS, SHARED

from ccproc.locale.found import CLOSEST
from ccproc.store.answers import Answer

Run = Callable[..., Result]
SCHEMA = Draft202012Validator(SCHEMAS["output/find"], registry=SHARED)


def ids(done: Result) -> list[str]:
    return [line.split()[0] for line in done.out.splitlines()]


def test_the_help_names_initials_that_hit_in_the_example(run: Run) -> None:
    assert "hfcx" in run("--lang", "zh", "find", "--help").out
    assert ids(run("-C", EXAMPLE, "find", "hfcx")) == ["QRY-BILL-001"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_close_hits_are_data_and_the_line_above_them_is_not(run: Run, language: str) -> None:
    done = run("-C", EXAMPLE, "--lang", language, "find", "话费怎么多了")
    assert (done.code, ids(done)[0]) == (0, "QRY-BILL-001")
    assert done.err.strip() == CLOSEST.to("zh" if language == "zh" else "en")
    assert run("-C", EXAMPLE, "--quiet", "find", "话费怎么多了").err == ""


def test_a_script_that_wants_certainty_asks_for_exact_hits(run: Run) -> None:
    assert (run("-C", EXAMPLE, "find", "--exact", "话费怎么多了").code) == 1
    assert run("-C", EXAMPLE, "find", "--exact", "话费查询").code == 0


@pytest.mark.parametrize(
    "query", ["话费", "要求赔偿", "没信号 宽带", "量子纠缠", "HOTLINE-ANY-0101", "qry-bill"]
)
def test_json_keeps_to_its_schema_and_to_what_people_are_shown(run: Run, query: str) -> None:
    done = run("-C", EXAMPLE, "find", query, "--format", "json")
    data = json.loads(done.out)
    SCHEMA.validate(data)
    assert not data["unserved"]
    assert [hit["process"] for hit in data["hits"]] == ids(run("-C", EXAMPLE, "find", query))
    assert (data["query"], done.code) == (query, 0 if data["hits"] else 1)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    "asked",
    [["充值没到账"], ["--channel", "hotline", "--business", "0103"], ["--business", "0103"], ["jfcz"]],
)
def test_a_business_without_a_process_is_told_as_a_blind_spot_and_is_no_hit(
    run: Run, language: str, asked: list[str]
) -> None:
    name = {"zh": "缴费充值", "en": "Payment and top-up"}[language]
    told = run("-C", EXAMPLE, "--lang", language, "find", *asked)
    assert told.code == 1
    assert f"“{name}”" in told.err.splitlines()[0]
    data = json.loads(run("-C", EXAMPLE, "--lang", language, "find", *asked, "--format", "json").out)
    SCHEMA.validate(data)
    assert data["unserved"] == [{"business": "0103", "name": name}]
    assert not any(hit["exact"] for hit in data["hits"])


def test_a_group_of_businesses_names_all_that_lack_a_process(run: Run) -> None:
    data = json.loads(run("-C", EXAMPLE, "find", "--business", "01", "--format", "json").out)
    assert [each["business"] for each in data["unserved"]] == ["0103", "0104", "0106"]
    elsewhere = json.loads(run("-C", EXAMPLE, "find", "--business", "02", "充值", "--format", "json").out)
    assert elsewhere["unserved"] == []


def test_a_part_of_the_map_without_any_process_is_said_to_be_empty(run: Run) -> None:
    done = run("-C", EXAMPLE, "find", "--channel", "counter")
    assert (done.code, done.out) == (1, "")
    assert "counter" in done.err


@pytest.mark.parametrize(
    ("side", "code", "meant"),
    [("--channel", "hotlin", "hotline"), ("--brand", "voyagr", "voyager"), ("--business", "0109", "010")],
)
def test_an_unknown_code_is_refused_and_the_nearest_named(run: Run, side: str, code: str, meant: str) -> None:
    for words in ([], ["话费"]):
        done = run("-C", EXAMPLE, "find", side, code, *words)
        assert (done.code, done.out) == (2, "")
        assert meant in done.err


def test_a_channel_a_brand_and_a_business_narrow_the_search_down(run: Run) -> None:
    assert ids(run("-C", EXAMPLE, "find", "--channel", "hotline", "--business", "0101")) == ["QRY-BILL-001"]
    below = ids(run("-C", EXAMPLE, "find", "--business", "01"))
    assert below == ["CMP-GEN-001", "QRY-BILL-001"]
    assert ids(run("-C", EXAMPLE, "find", "--business", "0101", "投诉")) == ["QRY-BILL-001"]
    assert run("-C", EXAMPLE, "find", "--channel", "sms", "话费").code == 1
    assert "QRY-BILL-001" in ids(run("-C", EXAMPLE, "find", "--brand", "voyager", "话费"))
    cell = ["--channel", "hotline", "--business", "0101"]
    assert run("-C", EXAMPLE, "find", *cell, "量子纠缠").code == 1
    assert ids(run("-C", EXAMPLE, "find", *cell, "话费")) == ["QRY-BILL-001"]


@pytest.mark.parametrize("nothing", [[], [""], [" ", "\u3000"]])
def test_to_look_for_nothing_is_a_mistake(run: Run, nothing: list[str]) -> None:
    done = run("-C", EXAMPLE, "find", *nothing)
    assert (done.code, done.out) == (2, "")
    assert "ccproc find" in done.err


def test_who_shows_a_word_is_told_how_to_search_and_what_is_near(run: Run) -> None:
    done = run("-C", EXAMPLE, "show", "话费")
    assert (done.code, done.out) == (2, "")
    assert "ccproc find" in done.err
    assert "QRY-BILL-001" in done.err
    assert "QRY-MAIL-001" in run("-C", EXAMPLE, "show", "qry-mail-01").err


def test_where_there_is_no_process_nothing_was_searched(run: Run, centre: Path) -> None:
    for path in (centre / "processes").rglob("*.yaml"):
        path.unlink()
    done = run("-C", centre, "find", "话费")
    assert (done.code, done.out) == (3, "")
    assert "ccproc new process" in done.err


def test_a_file_that_cannot_be_read_is_said_to_be_left_out(run: Run, centre: Path) -> None:
    (centre / "processes" / "BAD-001.yaml").write_text("id: [", "utf-8")
    assert "1" in run("-C", centre, "find", "话费").err


def test_an_edit_is_found_at_once_although_the_index_is_kept(
    run: Run, centre: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    past = time.time() - 3600
    monkeypatch.setattr("ccproc.store.scan._RACY_NS", -(10**18))
    path = next((centre / "processes").rglob("*.yaml"))
    assert run("-C", centre, "find", "全新说法").code == 1
    path.write_text(path.read_text("utf-8").replace("title: {zh: ", "title: {zh: 全新说法", 1), "utf-8")
    os.utime(path, (past, past))
    assert run("-C", centre, "find", "全新说法").code == 0


def test_the_second_question_reads_no_process(
    run: Run, centre: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(centre, "init", "-q")  # answers are kept in git's own folder
    monkeypatch.setattr("ccproc.store.scan._RACY_NS", -(10**18))
    before = run("-C", centre, "find", "话费").out
    monkeypatch.setattr("ccproc.cli.indexing.made_anew", lambda *_: pytest.fail("made again"))
    assert run("-C", centre, "find", "话费").out == before


def test_a_damaged_cache_costs_one_slow_answer_and_no_more(
    run: Run, centre: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ccproc.store.scan._RACY_NS", -(10**18))
    before = run("-C", centre, "find", "话费")
    monkeypatch.setattr("ccproc.cli.lookup.answer", lambda put: Answer(0, '{"ids": ['))
    assert run("-C", centre, "find", "话费") == before
