"""What is wrong with a file before anyone can judge what it says: its characters and its YAML."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Flaw:
    """One flaw of a file, at a line and column (from 1, in code points).

    `code` is the rule's (SCH009), `kind` names the case within it ("full-width-colon"); together they key
    the words in `locale.flaws`, which are filled from `values`: `repaired` (the whole line as it should
    stand), `key`, `first_line`, `character`, …
    """

    code: str
    kind: str
    line: int
    column: int
    values: Mapping[str, object] = field(default_factory=dict)

    @property
    def replaces(self) -> tuple[int, int]:
        """The first and the last line in whose place the repaired one stands."""
        lines = self.values.get("replaces")
        return (int(lines[0]), int(lines[1])) if isinstance(lines, (list, tuple)) else (self.line, self.line)
