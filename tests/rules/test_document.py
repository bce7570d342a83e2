"""DOC: hygiene of a file, and the innocent texts that look like a flaw."""

import pytest

from ccproc.model.flaw import Flaw
from ccproc.model.source import Source
from ccproc.rules import dialect
from ccproc.rules.document import misnamed_file, pinyin_gloss, unreadable_text


def glosses(text: str) -> list[tuple[int, int, object]]:
    problems = pinyin_gloss.check(Source("processes/A-1.yaml", "process", text))
    return [(each.line, each.column, each.values["repaired"]) for each in problems]


@pytest.mark.parametrize(
    "text",
    [
        "術(shù)",
        "术（shù）",
        "术 (shù)",
        "程(liú chéng)",
        "程(liúchéng)",
        "们(wǒ men)",
        "驴(lǘ)",
        "二(èr)",
        "庄( Zhuāng )",
    ],
)
def test_a_reading_aid_behind_a_character_is_found(text):
    assert glosses(f"title: {text}查询\n") == [(1, 8, f"title: {text[0]}查询")]


@pytest.mark.parametrize(
    "text",
    [
        "咖啡(café)",
        "系统(CRM)",
        "简历(résumé)",
        "首解率(fcr)",
        "余额(元)",
        "shù",
        "(shù)",
        "call (shù)",
        "术(shu)",
    ],
)
def test_a_foreign_word_in_brackets_is_no_reading_aid(text):
    assert glosses(f"title: {text}\n") == []


def test_every_reading_aid_of_a_line_has_its_place():
    assert glosses("a: 1\nsay: 话(huà)费(fèi)\n") == [(2, 6, "say: 话费"), (2, 12, "say: 话费")]


def misnamed(path: str, data: object, kind: str = "process") -> list[str]:
    return [each.kind or "id" for each in misnamed_file.check(Source(path, kind, data=data))]


@pytest.mark.parametrize(
    ("path", "data", "found"),
    [
        ("processes/a/b/QRY-1.yaml", {"id": "QRY-1"}, []),
        ("processes/QRY-2.yaml", {"id": "QRY-1"}, ["id"]),
        ("processes/QRY-1.yml", {"id": "QRY-1"}, ["ending"]),
        ("processes/qry-1.yml", {"id": "QRY-1"}, ["ending", "id"]),
        ("processes/QRY-1.yaml", {"title": "x"}, []),
        ("processes/QRY-1.yaml", {"id": 7}, []),
        ("processes/QRY-1.yaml", ["id"], []),
    ],
)
def test_a_process_lies_in_the_file_people_look_for(path, data, found):
    assert misnamed(path, data) == found


def test_only_processes_are_named_by_their_id():
    assert misnamed("registry/roles.yaml", [{"id": "x"}], "registry") == []
    assert misnamed("ccproc.yaml", {"id": "x"}, "config") == []


@pytest.mark.parametrize(
    "rule",
    [
        unreadable_text,
        dialect.broken_yaml,
        dialect.duplicate_key,
        dialect.forbidden_yaml,
        dialect.swallowed_text,
    ],
    ids=lambda rule: rule.code,
)
def test_what_the_reader_found_is_told_once_at_its_place_by_its_own_rule(rule):
    flaws = tuple(
        Flaw(code, "k", 3, 5, {"repaired": "x"})
        for code in ("DOC001", "SCH009", "SCH010", "SCH011", "SCH012")
    )
    (told,) = rule.check(Source("processes/A-1.yaml", "process", flaws=flaws))
    assert (told.line, told.column, told.kind, told.values) == (3, 5, "k", {"repaired": "x"})


@pytest.mark.parametrize("inside", ["āaaa", "ānān", "ān'", "ā ", "ā de"])
def test_no_line_holds_lint_up(inside):
    for length in (14, 1_000):
        assert glosses(f"title: 字({inside * length}!)\n") == []
        assert glosses(f"title: 字({inside * length}") == []
