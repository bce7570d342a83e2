"""A rule's page and the catalogue of rules, as Markdown and JSON, in Chinese and English."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from ccproc.clean import as_json as json_text
from ccproc.exporters.markdown import plain, ruled
from ccproc.locale import Language
from ccproc.locale import rulepage as words
from ccproc.locale.punctuation import flowing
from ccproc.locale.rules import translated
from ccproc.rulebook import Rule

_EXAMPLE = re.compile(r"^(?:Bad|Good):\n", re.MULTILINE)


class Page(NamedTuple):
    """The parts of a rule's page in one language."""

    summary: str
    why: str
    fix: str
    bad: str
    good: str


def parts(rule: Rule, language: Language = "en") -> Page:
    """A rule's page, taken apart; examples are the same in both languages."""
    told, bad, good = _EXAMPLE.split(rule.page)
    told = translated(rule.code, language) or told
    told, _, fix = told.partition(f"\n\n{words.MENDED.to(language)}")
    summary, _, why = told.strip().partition("\n")
    why, fix = _flowing(why, language), _flowing(fix, language)
    return Page(summary.strip(), why, fix[:1].upper() + fix[1:], _yaml(bad), _yaml(good))


def page(rule: Rule, language: Language, level: int = 1) -> str:
    """One rule as Markdown; `level` is that of its heading."""
    said = parts(rule, language)
    inner = "#" * (level + 1)
    return "\n\n".join(
        filter(
            None,
            (
                f"{'#' * level} {rule.code} {rule.name}",
                said.summary,
                words.SEVERITY.to(language, {"stages": _severities(rule, language)}),
                said.why,
                f"{inner} {words.FIX.to(language)}\n\n{said.fix}",
                f"{inner} {words.BAD.to(language)}\n\n```yaml\n{said.bad}\n```",
                f"{inner} {words.GOOD.to(language)}\n\n```yaml\n{said.good}\n```",
            ),
        )
    )


def _severities(rule: Rule, language: Language) -> list[str]:
    stages = zip(words.STAGES.values(), rule.severities, strict=True)
    return [
        words.STAGE.to(
            language, {"stage": stage.to(language), "severity": words.SEVERITIES[severity].to(language)}
        )
        for stage, severity in stages
    ]


def listing(rules: Iterable[Rule], language: Language) -> str:
    """All rules, a line each."""
    lines = (f"{rule.code}  {parts(rule, language).summary}" for rule in rules)
    return "\n".join([words.ALL.to(language), "", *lines])


def catalogue(rules: Iterable[Rule], language: Language) -> str:
    """All rules as one document: what they are, a table of each family, and every page (docs/rules.*.md)."""
    rules = list(rules)
    families = {
        f"## {code} {title.to(language)}": [rule for rule in rules if rule.family == code]
        for code, title in words.FAMILIES.items()
    }
    blocks = [f"# {words.TITLE.to(language)}", words.HEAD.to(language)]
    for heading, members in families.items():
        if members:
            blocks += [
                heading,
                _table(members, language),
                *(page(rule, language, level=3) for rule in members),
            ]
    return "\n\n".join(blocks)


def _table(rules: Iterable[Rule], language: Language) -> str:
    heads = [each.to(language) for each in (words.RULE, words.CHECKS, *words.STAGES.values())]
    rows = []
    for rule in rules:
        link = f"[{rule.code}](#{rule.code.lower()}-{rule.name})"
        severities = [words.SEVERITIES[severity].to(language) for severity in rule.severities]
        rows.append([link, plain(parts(rule, language).summary), *severities])
    return "\n".join(ruled(heads, rows)).rstrip()


def as_json(rules: Iterable[Rule], language: Language) -> str:
    """Rules with their severities by stage, their summaries and their whole pages."""
    rows = [_row(rule, language) for rule in rules]
    return json_text({"version": 1, "rules": rows})


def _row(rule: Rule, language: Language) -> dict[str, object]:
    draft, review, publish = rule.severities
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": {"draft": draft, "review": review, "publish": publish},
        "serves": list(rule.serves),
        "summary": parts(rule, language).summary,
        "page": page(rule, language),
    }


def _yaml(section: str) -> str:
    match = re.search(r"```yaml\n(.*?)\n?```", section, re.DOTALL)
    return match[1] if match else ""


def _flowing(text: str, language: Language) -> str:
    """Paragraphs as flowing text: a line break of the source is no line break of the page."""
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(flowing(map(str.strip, each.splitlines()), language) for each in paragraphs)
