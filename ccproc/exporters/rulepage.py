"""A rule's page and the catalogue of rules, as Markdown and JSON, in Chinese and English."""

import json
import re
from collections.abc import Iterable
from typing import NamedTuple

from ccproc.locale import Language, Words
from ccproc.locale.rules import page as chinese_page
from ccproc.model.finding import Severity
from ccproc.rulebook import Rule

_SECTION = re.compile(r"^(Fix|Bad|Good):[ \n]", re.MULTILINE)
_SEVERITY: dict[Severity, Words] = {
    "error": Words("错误", "error"),
    "warning": Words("警告", "warning"),
    "info": Words("提示", "hint"),
    "off": Words("不查", "off"),
}
_STAGES = Words("起草 {0}，审核 {1}，发布 {2}", "draft {0}, review {1}, publish {2}")
_SERVES = Words("对应要求：{serves}", "Serves: {serves}")
_FIX = Words("怎么改", "How to fix it")
_BAD = Words("反例", "Bad")
_GOOD = Words("正例", "Good")
_ALL = Words("规则一览（查看一条：ccproc rule 编号）", "All rules (to read one: ccproc rule CODE)")


class Page(NamedTuple):
    """The parts of a rule's page in one language."""

    summary: str
    why: str
    fix: str
    bad: str
    good: str


def parts(rule: Rule, language: Language = "en") -> Page:
    """A rule's page, taken apart; examples are the same in both languages."""
    head, *tail = _SECTION.split(rule.page)
    sections = dict(zip(tail[::2], map(str.strip, tail[1::2]), strict=True))
    summary, _, why = head.strip().partition("\n")
    fix = sections.get("Fix", "")
    if language == "zh":
        summary, why, fix = _chinese(rule.code)
    examples = (_yaml(sections.get("Bad", "")), _yaml(sections.get("Good", "")))
    return Page(summary.strip(), _flowing(why, language), _flowing(fix, language), *examples)


def page(rule: Rule, language: Language) -> str:
    """One rule as Markdown."""
    said = parts(rule, language)
    severities = [_SEVERITY[severity].to(language) for severity in rule.severities]
    stages = (_STAGES.zh if language == "zh" else _STAGES.en).format(*severities)
    serves = _SERVES.to(language, {"serves": " ".join(rule.serves)}) if rule.serves else ""
    return "\n\n".join(
        filter(
            None,
            (
                f"# {rule.code} {rule.name}",
                said.summary,
                stages + ("  \n" + serves if serves else ""),
                said.why,
                f"## {_FIX.to(language)}\n\n{said.fix}",
                f"## {_BAD.to(language)}\n\n```yaml\n{said.bad}\n```",
                f"## {_GOOD.to(language)}\n\n```yaml\n{said.good}\n```",
            ),
        )
    )


def catalogue(rules: Iterable[Rule], language: Language, whole: bool) -> str:
    """All rules: their pages one after the other, or a line each."""
    if whole:
        return "\n\n".join(page(rule, language) for rule in rules)
    lines = (f"{rule.code}  {parts(rule, language).summary}" for rule in rules)
    return "\n".join([_ALL.to(language), "", *lines])


def as_json(rules: Iterable[Rule], language: Language) -> str:
    """Rules with both languages' summaries, severities by stage, and examples."""
    rows = [_row(rule, language) for rule in rules]
    return json.dumps({"version": 1, "rules": rows}, ensure_ascii=False, indent=2)


def _row(rule: Rule, language: Language) -> dict[str, object]:
    said = parts(rule, language)
    draft, review, publish = rule.severities
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": {"draft": draft, "review": review, "publish": publish},
        "serves": list(rule.serves),
        "summary": {"zh": parts(rule, "zh").summary, "en": parts(rule, "en").summary},
        "why": said.why,
        "fix": said.fix,
        "bad": said.bad,
        "good": said.good,
    }


def _chinese(code: str) -> tuple[str, str, str]:
    """Summary, why and fix: the first paragraph, the paragraphs between, and the last one."""
    summary, *paragraphs = [each for each in chinese_page(code).strip().split("\n\n") if each.strip()]
    return (
        summary,
        "\n\n".join(paragraphs[:-1]),
        re.sub(r"^怎么改：", "", paragraphs[-1] if paragraphs else ""),
    )


def _yaml(section: str) -> str:
    match = re.search(r"```yaml\n(.*?)\n?```", section, re.DOTALL)
    return match[1] if match else ""


def _flowing(text: str, language: Language) -> str:
    """Paragraphs as flowing text: a line break of the source is no line break of the page."""
    joint = "" if language == "zh" else " "
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(joint.join(line.strip() for line in each.splitlines()) for each in paragraphs)
