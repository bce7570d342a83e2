"""What a rule is: one function whose docstring is its page, stamped with a code and severities by stage."""

import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Literal, cast

from ccproc.locale import LANGUAGES
from ccproc.locale.punctuation import aside, quoted, set_off
from ccproc.model.centre import Centre
from ccproc.model.facts import Facts
from ccproc.model.finding import Problem, Severity, Stage
from ccproc.model.process import Process
from ccproc.model.source import Source
from ccproc.model.suppression import Suppression

Problems = Iterator[Problem]
_STEPS = ("step", "target", "steps", "targets", "path")
Sees = Literal["text", "process", "repository", "comment"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as a value: the linter calls `check` with what the rule `sees`."""

    code: str
    name: str
    severities: tuple[Severity, Severity, Severity]
    serves: tuple[str, ...]
    sees: Sees
    check: Callable[..., Problems]
    page: str

    def severity(self, stage: Stage) -> Severity:
        """How bad a finding of this rule is at a stage (rules.json)."""
        return self.severities[("draft", "review", "publish").index(stage)]

    @property
    def family(self) -> str:
        """The three letters that the codes of one family share."""
        return self.code[:3]


TextRule = Callable[[Source], Problems]
ProcessRule = Callable[[Process, Centre], Problems]
RepositoryRule = Callable[[Facts, Centre], Problems]
CommentRule = Callable[[Suppression], Problems]


def text_rule(code: str, severities: str, serves: str = "") -> Callable[[TextRule], Rule]:
    """A rule about one file as text: any YAML file of the repository."""
    return lambda check: _rule(code, severities, serves, "text", check)


def process_rule(code: str, severities: str, serves: str = "") -> Callable[[ProcessRule], Rule]:
    """A rule about one process in the light of the registry; its findings are cached with the file."""
    return lambda check: _rule(code, severities, serves, "process", check)


def repository_rule(code: str, severities: str, serves: str = "") -> Callable[[RepositoryRule], Rule]:
    """A rule about all files together; it sees facts, never trees."""
    return lambda check: _rule(code, severities, serves, "repository", check)


def comment_rule(code: str, severities: str, serves: str = "") -> Callable[[CommentRule], Rule]:
    """A rule about one comment that silences rules, once it is known whether it silenced something."""
    return lambda check: _rule(code, severities, serves, "comment", check)


def _rule(code: str, severities: str, serves: str, sees: Sees, check: Callable[..., Problems]) -> Rule:
    draft, review, publish = cast("list[Severity]", severities.split())
    name = check.__name__.replace("_", "-")
    page = inspect.cleandoc(check.__doc__ or "")
    return Rule(code, name, (draft, review, publish), tuple(serves.split()), sees, check, page)


def naming(problem: Problem, process: Process) -> Problem:
    """A problem that calls the steps it speaks of by name as well: `step_named`, `steps_named`."""
    said = {key: problem.values[key] for key in _STEPS if key in problem.values}
    named = {f"{key}_named": _all_named(ids, process) for key, ids in said.items()}
    return replace(problem, values={**problem.values, **named}) if named else problem


def _all_named(ids: object, process: Process) -> object:
    """A step by name, or several in a row."""
    if not isinstance(ids, list):
        return _named(str(ids), process)
    return [{each: said.strip() for each, said in _named(id, process).items()} for id in ids]


def _named(id: str, process: Process) -> dict[str, str]:
    """A step in both languages, `“核对身份”（verify）` and `“Verify” (verify)`, set off from the words around it."""
    name = next((step.name for step in process.steps if step.id == id and step.name), None)
    if name is None:
        return {each: set_off(id, each) for each in LANGUAGES}
    return {each: quoted(name.to(each)) + aside(id, each) for each in LANGUAGES}


def collect(families: Iterable[ModuleType]) -> tuple[Rule, ...]:
    """All rules of the named families by code; two rules with one code or name are a programming error."""
    rules = [value for family in families for value in vars(family).values() if isinstance(value, Rule)]
    unique = {rule.code: rule for rule in rules}
    if len(unique) != len(rules) or len({rule.name for rule in rules}) != len(rules):
        raise ValueError("two rules share a code or a name")
    return tuple(unique[code] for code in sorted(unique))
