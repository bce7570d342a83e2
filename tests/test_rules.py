"""Every page keeps its word: its bad example is found, its good one passes all rules."""

import json
import re
from importlib import import_module
from itertools import chain
from pathlib import Path

import pytest
from conftest import HERE
from lintcase import TODAY
from pages import examples, lay

import ccproc.rules
from ccproc.exporters.rulepage import as_json, page, parts
from ccproc.linting.engine import Request, lint
from ccproc.locale.rules import message
from ccproc.rulebook import Rule
from ccproc.rules import MODULES, find, rules
from ccproc.store.repository import Repository

RULES = rules()
CATALOGUE = json.loads((HERE / "catalogue.json").read_text("utf-8"))
each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def codes(root: Path, stage: str = "review") -> list[str]:
    report = lint(Repository(root), Request(today=TODAY, stage=stage, remember=False))  # type: ignore[arg-type]
    return [finding.code for finding in report.findings]


def stage_of(rule: Rule) -> str:
    """Comments silence rules in drafts only; everything else is judged at review."""
    return "draft" if rule.family == "LNT" else "review"


def test_the_rules_are_exactly_those_of_the_catalogue() -> None:
    told = {
        rule.code: {
            "name": rule.name,
            "severity": dict(zip(("draft", "review", "publish"), rule.severities, strict=True)),
            "serves": list(rule.serves),
        }
        for rule in RULES
    }
    assert told == CATALOGUE


@each_rule
def test_the_bad_example_is_found_and_nothing_else(rule: Rule, tmp_path: Path) -> None:
    lay(examples(rule)["bad"], tmp_path / "centre")
    assert set(codes(tmp_path / "centre", stage_of(rule))) == {rule.code}


@each_rule
def test_the_good_example_passes_every_rule(rule: Rule, tmp_path: Path) -> None:
    lay(examples(rule)["good"], tmp_path / "centre")
    assert codes(tmp_path / "centre", stage_of(rule)) == []


@each_rule
def test_the_page_is_whole_in_both_languages(rule: Rule) -> None:
    english, chinese = parts(rule), parts(rule, "zh")
    assert english.summary.endswith(".")
    assert chinese.summary.endswith("。")
    assert all(english)
    assert all(chinese)
    assert re.search("[\u4e00-\u9fff]", chinese.why + chinese.fix)
    assert not re.search("[\u4e00-\u9fff]", english.summary)
    assert rule.code in page(rule, "zh")


@each_rule
def test_what_is_said_has_words_in_both_languages(rule: Rule, tmp_path: Path) -> None:
    lay(examples(rule)["bad"], tmp_path / "centre")
    report = lint(Repository(tmp_path / "centre"), Request(today=TODAY, stage=stage_of(rule), remember=False))  # type: ignore[arg-type]
    for finding in report.findings:
        words = message(finding.code, finding.kind)
        said = [words.say(language, finding.values) for language in ("zh", "en")]
        helped = [words.help(language, finding.values) for language in ("zh", "en")]
        assert all(said)
        assert said[0] != said[1]
        assert all(helped)


def test_a_rule_is_found_by_code_and_by_name() -> None:
    for rule in RULES:
        assert find(rule.code.lower()) is rule
        assert find(rule.name) is rule
    assert find("nothing-like-it") is None


def test_the_json_of_all_rules_names_each_once() -> None:
    rows = json.loads(as_json(RULES, "zh"))["rules"]
    assert [row["code"] for row in rows] == sorted(CATALOGUE)


def test_every_family_is_collected() -> None:
    folder = Path(ccproc.rules.__file__).parent
    written = {
        path.stem for path in folder.glob("*.py") if re.search(r"^@\w+_rule\(", path.read_text("utf-8"), re.M)
    }
    assert written == set(MODULES)


LISTED = re.compile(
    r"\{(steps|targets|processes|cases|missing|touchpoints?|teams|codes|offered|path|route|chain)\}"
)


def test_no_finding_lists_bare_codes_where_there_are_names() -> None:
    families = {rule.family.lower() for rule in RULES}
    messages = chain.from_iterable(
        import_module(f"ccproc.locale.rules.{family}").MESSAGES.items() for family in families
    )
    assert {code: said for code, said in messages if LISTED.search(" ".join(said))} == {}
