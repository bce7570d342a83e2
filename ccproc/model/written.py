"""The text of a process as it is written in one tree."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """`digest` is the semantic one, empty where the file cannot be read; `data` are the values as they are.

    Unlike in `Process`, nothing ill-shaped is taken out: an edit that breaks the schema is an edit too.
    `source` are the bytes it was read from: what is judged is what is handed out, whoever saves in between.
    `pictures` gives the SHA-256 of each picture its steps show by its path, where the tree has that file.
    """

    id: str
    path: str
    digest: str
    version: str | None = None
    data: Mapping[str, object] = field(default_factory=dict)
    pictures: Mapping[str, str] = field(default_factory=dict)
    source: bytes = b""
