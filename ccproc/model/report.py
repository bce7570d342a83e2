"""The result of a lint run: what reporters print and JSON carries."""

from collections import Counter
from dataclasses import dataclass

from ccproc.model.finding import SEVERITIES, Finding, Severity


@dataclass(frozen=True, slots=True)
class Report:
    """The findings in order, how many files were read, and how many findings comments silenced.

    `language` is the centre's own, in which a report speaks unless told otherwise. `unread` names the files that all
    are judged by and that could not be read as they stand. `misconfigured` means that the configuration is wrong
    and nothing but it was judged.
    """

    findings: tuple[Finding, ...]
    files: int
    suppressed: int = 0
    language: str = "zh"
    unread: tuple[str, ...] = ()
    misconfigured: bool = False

    def summary(self) -> dict[str, int]:
        """The counts of the JSON `summary` (cli.md)."""
        counts = Counter(finding.severity for finding in self.findings)
        fixable = sum(finding.fixable for finding in self.findings)
        return {
            "files": self.files,
            **{severity: counts[severity] for severity in SEVERITIES},
            "fixable": fixable,
            "suppressed": self.suppressed,
        }

    def worst_at_least(self, severity: Severity) -> bool:
        """Whether any finding is as bad as `severity` or worse."""
        bad = SEVERITIES[: SEVERITIES.index(severity) + 1]
        return any(finding.severity in bad for finding in self.findings)
