"""Problems become findings: severity by stage, comments that silence, repeats folded, one order."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256

from ccproc.linting.cover import Cover
from ccproc.linting.found import Found
from ccproc.model.config import Config
from ccproc.model.finding import STAGES, Finding, Severity, Stage, pointer_text
from ccproc.rulebook import Rule
from ccproc.rules import rules

StageOf = Callable[[tuple[str, ...]], Stage]


def judge(found: Iterable[Found], stage_of: StageOf, config: Config) -> Iterator[Finding]:
    """Findings with the severity of their stage; what is off or ignored at that stage is left out."""
    by_code = {rule.code: rule for rule in rules()}
    for each in found:
        rule = by_code[each.code]
        severity = severity_of(rule, stage_of(each.problem.processes), config)
        if severity != "off":
            yield _finding(each, rule, severity)


def severity_of(rule: Rule, stage: Stage, config: Config) -> Severity:
    """A rule's severity at a stage, as the repository adjusts it.

    `lint.ignore` and `lint.severity` cannot lower a rule that is an error at publish (format.md section 10),
    except in drafts.
    """
    severity = rule.severity(stage)
    if stage != "draft" and rule.severity("publish") == "error":
        return severity
    ignored = config.lint.get("ignore")
    if isinstance(ignored, list) and {rule.code, rule.name, rule.family} & set(map(str, ignored)):
        return "off"
    adjusted = config.lint.get("severity")
    asked = adjusted.get(rule.code, adjusted.get(rule.name)) if isinstance(adjusted, Mapping) else None
    asked = asked.get(stage) if isinstance(asked, Mapping) else asked
    return asked if asked in ("error", "warning", "info", "off") else severity


def strictest(stages: Iterable[Stage]) -> Stage:
    """The strictest of several stages: what a finding that names several processes is judged at."""
    return max(stages, key=STAGES.index, default="draft")


def silenced(finding: Finding, covers: Iterable[Cover]) -> Cover | None:
    """The comment that silences a finding, if one does."""
    for cover in covers:
        names = cover.suppression.rules
        if cover.holds(finding.line) and (finding.code in names or finding.name in names):
            return cover
    return None


def fold(findings: Iterable[Finding]) -> list[Finding]:
    """Findings in order, each with its fingerprint; the same message again on one line is one finding with a count."""
    folded: dict[tuple[object, ...], Finding] = {}
    for finding in sorted(findings, key=lambda finding: finding.order):
        key = (finding.path, finding.line, finding.code, finding.kind, repr(sorted(finding.values.items())))
        kept = folded.get(key)
        folded[key] = replace(kept, folded=kept.folded + 1) if kept else finding
    return _fingerprinted(folded.values())


def _fingerprinted(findings: Iterable[Finding]) -> list[Finding]:
    """A fingerprint names rule, process and node, never a line, so it survives edits elsewhere in the file."""
    seen: Counter[str] = Counter()
    result = []
    for finding in findings:
        place = " ".join(finding.processes) or finding.path
        key = "\0".join((finding.code, place, pointer_text(finding.pointer), finding.kind))
        seen[key] += 1
        digest = sha256(f"{key}\0{seen[key]}".encode("utf-8", "surrogateescape")).hexdigest()[:32]
        result.append(replace(finding, fingerprint=digest))
    return result


def _finding(each: Found, rule: Rule, severity: Severity) -> Finding:
    problem = each.problem
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity,
        path=problem.path,
        line=problem.line,
        column=problem.column,
        end_column=each.end_column,
        processes=problem.processes,
        pointer=problem.at,
        kind=problem.kind,
        values=problem.values,
        related=problem.related,
    )
