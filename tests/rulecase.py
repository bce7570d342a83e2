"""A rule asked about a process written as YAML, in a small registry; what it says comes back."""

from datetime import date

from ruamel.yaml import YAML

from ccproc.locale import LANGUAGES
from ccproc.locale.rules import message
from ccproc.model.centre import Centre
from ccproc.model.config import Config
from ccproc.model.finding import Problem, pointer_text
from ccproc.model.process import Process
from ccproc.model.reading import process as told
from ccproc.model.registry import registry
from ccproc.rulebook import Rule, naming

TODAY = date(2026, 6, 1)
REGISTRY = """
roles:
  - {code: csr, authority: 2}
  - {code: desk, authority: 2}
  - {code: tl, authority: 4}
  - {code: sv, authority: 6}
  - {code: om, authority: 8}
  - {code: guest}
contacts: [{code: delivery}]
channels:
  - {code: hotline}
  - {code: web}
  - {code: counter, in_scope: false}
  - {code: pager, retired: "2020-01-01"}
businesses: [{code: "01"}, {code: "0101", parent: "01"}, {code: "0102", parent: "01"}, {code: "0900"}]
brands: [{code: gold}, {code: basic}]
environments: [{code: own}, {code: other}, {code: former, retired: "2020-01-01"}]
segments: [{code: family}, {code: company}]
fields: [{code: tier, type: choice, choices: [a, b]}, {code: city, type: text}]
teams: [{code: voice, supervisor: sv}]
"""


def read(text: str) -> Process:
    """The process that a few lines of YAML tell; what they leave out is that of an everyday query."""
    return told(
        {"id": "QRY-001", "category": "query", "owner": "sv", "users": ["csr"], **load(text)}, "p.yaml"
    )


def centre(lists: str = "") -> Centre:
    """The small registry; `lists` replace its lists of the same kind."""
    return Centre(Config(), registry({**load(REGISTRY), **(load(lists) or {})}), TODAY)


def problems(rule: Rule, text: str, lists: str = "") -> list[Problem]:
    """Everything a rule says of one process; what it says can be put into words in every language."""
    process = read(text)
    said = [naming(each, process) for each in rule.check(process, centre(lists))]
    for each in said:
        words = message(rule.code, each.kind)
        for language in LANGUAGES:
            assert "None" not in words.say(language, each.values) + words.help(language, each.values)
    return said


def figures(problem: Problem) -> dict[str, object]:
    """What a problem holds beside the names that its words use."""
    return {key: value for key, value in problem.values.items() if not key.endswith("_named")}


def found(rule: Rule, text: str, lists: str = "") -> list[str]:
    """Where a rule points and which kind of problem it means: `/steps/a/next near`."""
    return [f"{pointer_text(each.at)} {each.kind}".strip() for each in problems(rule, text, lists)]


def load(text: str) -> dict[str, object]:
    """Plain values of YAML text."""
    return YAML(typ="safe", pure=True).load(text)
