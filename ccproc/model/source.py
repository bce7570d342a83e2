"""One YAML file as the linter meets it: its text, its values, and what was wrong on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ccproc.model.flaw import Flaw
from ccproc.model.layout import FileKind, stem
from ccproc.model.suppression import Suppression


@dataclass(frozen=True, slots=True)
class Fault:
    """One place where a file breaks its schema.

    `path` leads to the value in the plain data, `keyword` is the JSON Schema keyword that failed and
    `values` what the message needs: `key`, `allowed`, `expected`, `found`, `nearest`.
    """

    keyword: str
    path: tuple[str | int, ...]
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A file of the repository: `data` is None where it is not YAML at all."""

    path: str
    kind: FileKind
    text: str = ""
    data: object = None
    flaws: tuple[Flaw, ...] = ()
    faults: tuple[Fault, ...] = ()
    suppressions: tuple[Suppression, ...] = ()

    @property
    def stem(self) -> str:
        """The file's name without folder and ending."""
        return stem(self.path)
