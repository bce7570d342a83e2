"""A repository rule asked about processes written as YAML, in the small registry of `rulecase`."""

from rulecase import centre, load

from ccproc.model.facts import Facts, ProcessFacts, facts_of
from ccproc.model.finding import Problem, pointer_text
from ccproc.model.reading import process
from ccproc.rulebook import Rule

LISTS = (
    "roles",
    "contacts",
    "channels",
    "businesses",
    "brands",
    "environments",
    "regions",
    "segments",
    "fields",
    "teams",
)
FILES = tuple(f"registry/{kind}.yaml" for kind in LISTS)


def facts(*texts: str) -> tuple[ProcessFacts, ...]:
    """The facts of processes told in a few lines of YAML each; a file is named by its id."""
    return tuple(facts_of(process(data, f"processes/{data['id']}.yaml")) for data in map(load, texts))


def problems(
    rule: Rule, *texts: str, lists: str = "", files: tuple[str, ...] = FILES, **more: object
) -> list[Problem]:
    """Everything a rule says of these processes together."""
    known = Facts(facts(*texts), files, **more)  # type: ignore[arg-type]
    return list(rule.check(known, centre(lists)))


def found(rule: Rule, *texts: str, **more: object) -> list[str]:
    """In which file a rule points where, and which kind of problem it means."""
    told = problems(rule, *texts, **more)  # type: ignore[arg-type]
    return [f"{each.path}#{pointer_text(each.at)} {each.kind}".strip() for each in told]
