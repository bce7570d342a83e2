"""SCH001 to SCH003, SCH005: each fault of the schema becomes one finding with words for it."""

import json

import pytest

from ccproc.locale.hours import HOURS_REASONS
from ccproc.locale.rules import message
from ccproc.locale.shapes import SHAPES
from ccproc.model.finding import Problem, pointer_text
from ccproc.model.source import Fault, Source
from ccproc.packaged import schema as document
from ccproc.rules.schema import schema_violation, unsupported_format_version
from ccproc.rules.spelling import ambiguous_scalar, unknown_key
from ccproc.yamltext import sources


def told(text: str, kind: str = "process", path: str = "processes/QRY-1.yaml") -> list[Problem]:
    """What the three rules say of a file, read as the linter reads it."""
    source = sources.read(path, kind, text.encode())
    return [each for rule in (schema_violation, unknown_key, ambiguous_scalar) for each in rule.check(source)]


def process(text: str) -> list[str]:
    """Findings of a process with one key as given and everything else right."""
    base = "id: QRY-1\ntitle: x\ncategory: query\nowner: sv\n"
    steps = "" if text.startswith("steps") else "steps: [{id: a, end: answered}]\n"
    return [f"{pointer_text(each.at)} {each.kind}".strip() for each in told(base + steps + text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("keyword: [x]", "/keyword near"),
        ("qqqqqq: x", "/qqqqqq"),
        (
            "touchpoints: [{business: '1', channel: web, code: WEB-ANY-1}]",
            "/touchpoints/WEB-ANY-1/code typed-code",
        ),
        ("customer: {promise: 两天}", "/customer/promise duration"),
        ("review_every: 3m", "/review_every cycle"),
        ("version: 1.2", "/version"),
        ("version: '1.2'", "/version version"),
        ("retired: {on: 2026-13-01, because: x}", "/retired/on no-such-day"),
        ("retired: {on: 2026-02-30, because: x}", "/retired/on no-such-day"),
        ("retired: {on: 2026-2-3, because: x}", "/retired/on date"),
        ("replaces: [qry-2]", "/replaces/qry-2 process-id"),
        ("touchpoints: [{business: 0101, channel: web}]", "/touchpoints/WEB-ANY-101/business"),
        ("touchpoints: [{channel: web}]", "/touchpoints/WEB-ANY-ANY/business required"),
        ("steps: [{id: a, end: answerd}]", "/steps/a/end enum near"),
        ("steps: [{id: a, end: gone-for-ever}]", "/steps/a/end enum"),
        ("steps: [{id: a, end: answered, next: a}]", "/steps/a/next excluded next"),
        ("steps: [{id: a, end: answered, wait: 1h}]", "/steps/a/end excluded"),
        ("steps: [{id: a, end: answered, closed_hours: a}]", "/steps/a/closed_hours excluded closed_hours"),
        ("steps: [{id: any, end: answered}]", "/steps/any/id reserved"),
        ("steps: [{id: 'a b', end: answered}]", "/steps/a b/id name"),
        ("steps: [{id: a, end: answered, authority: 12}]", "/steps/a/authority maximum"),
        ("steps: [{id: a, end: answered, do: }]", "/steps/a/do empty"),
        ("steps: [{id: a, end: answered, do: '  '}]", "/steps/a/do blank"),
        ("steps: [{id: a, end: answered, say: [x]}]", "/steps/a/say type-string-object"),
        ("steps: []", "/steps minItems"),
        ("users: csr", "/users type-array"),
        ("users: [csr, csr]", "/users uniqueItems"),
        ("customer: x", "/customer type-object"),
        (
            "touchpoints: [{business: '1', channel: web, hours: 7x24}]",
            "/touchpoints/WEB-ANY-1/hours hours near",
        ),
        (
            "touchpoints: [{business: '1', channel: web, hours: 早八晚六吧}]",
            "/touchpoints/WEB-ANY-1/hours hours",
        ),
    ],
)
def test_a_fault_is_told_once_where_it_stands_and_by_what_it_is(text, found):
    assert process(text) == [found]


def test_a_sound_process_has_nothing_to_say():
    assert process("touchpoints: [{business: '0101', channel: web, hours: 24/7}]") == []


def test_a_number_where_a_text_is_meant_is_shown_in_quotes():
    (found,) = told(
        "id: QRY-1\ntitle: x\ncategory: query\nowner: sv\nversion: 1.10\nsteps: [{id: a, end: answered}]\n"
    )
    assert (found.values["raw"], found.values["repaired"]) == ("1.10", 'version: "1.10.0"')


@pytest.mark.parametrize(
    ("path", "text", "found"),
    [
        ("registry/channels.yaml", "- {code: web, name: x, mode: web, hours: 全天}", "/web/hours hours near"),
        (
            "registry/contacts.yaml",
            "- {code: a, name: x, medium: voice, department: d, hours: Mo-Fr 8-18}",
            "/a/hours hours near",
        ),
        (
            "registry/channels.yaml",
            "- {code: web, name: x, mode: web, timezone: Asia/Peking}",
            "/web/timezone timezone",
        ),
        ("registry/role.yaml", "[]", " unknown-file near"),
    ],
)
def test_hours_and_names_of_the_registry_are_judged_as_well(path, text, found):
    assert [f"{pointer_text(each.at)} {each.kind}" for each in told(text, "registry", path)] == [found]


def test_every_pattern_of_the_schemas_has_words_for_what_it_asks():
    common = document("common")["$defs"]
    named = {"date": "date", "moment": "time", "duration": "duration", "cycle": "cycle", "version": "version",
             "processId": "process-id", "registryCode": "code", "businessCode": "business", "name": "name",
             "language": "language", "href": "link", "words": "blank"}  # fmt: skip
    for definition, form in named.items():
        fault = Fault("pattern", ("x",), {"found": "?", "limit": common[definition]["pattern"]})
        (problem,) = schema_violation.check(Source("a.yaml", "record", data={"x": "?"}, faults=(fault,)))
        assert problem.kind == form
        assert f"SCH001 {form}" in SHAPES


def test_patterns_themselves_are_never_shown():
    (problem,) = told("id: QRY-1\ntitle: x\ncategory: query\nowner: sv\nsteps: [{id: a b, end: answered}]\n")
    assert "limit" not in problem.values


@pytest.mark.parametrize("key", sorted(SHAPES))
def test_words_about_a_shape_can_be_said_with_what_a_fault_tells(key):
    values = {
        "key": "k",
        "found": "f",
        "limit": 1,
        "allowed": ["a"],
        "nearest": "n",
        "repaired": "k: 1m",
        "why": "syntax",
    }
    words = SHAPES[key]
    assert words.say("zh", values) != words.say("en", values)
    assert words.help("zh", values) != words.help("en", values)


def test_every_reason_against_opening_hours_can_be_said():
    for why, reason in HOURS_REASONS.items():
        values = {"key": "hours", "found": "x", "why": why}
        assert reason.zh in message("SCH001", "hours").say("zh", values)


@pytest.mark.parametrize(("version", "count"), [(1, 0), (2, 1), (99, 1), ("2", 0), (None, 0)])
def test_a_newer_format_is_refused_and_an_unreadable_one_left_to_the_schema(version, count):
    source = Source("ccproc.yaml", "config", data={"ccproc": version})
    assert len(list(unsupported_format_version.check(source))) == count


def test_everything_a_finding_holds_can_be_written_as_json():
    problems = told(
        "id: qry\ntitle: 7\ncategory: [x]\nowner: sv\nsteps: [{id: a, end: x, wait: 1}]\nfoo: 1\n"
    )
    assert len(problems) >= 5
    assert json.loads(json.dumps([dict(each.values) for each in problems], ensure_ascii=False))
