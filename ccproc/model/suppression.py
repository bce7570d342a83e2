"""A comment that silences rules: `# ccproc: ignore[rule-name] reason` (format.md section 10)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Suppression:
    """One such comment; `rules` are names or codes as typed, `used` tells whether it silenced a finding."""

    line: int
    column: int
    rules: tuple[str, ...] = ()
    reason: str = ""
    own_line: bool = False
    used: bool = False
