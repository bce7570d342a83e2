"""A picture that a step shows, and one that cannot be shown."""

from dataclasses import dataclass
from typing import Literal

Flaw = Literal["missing", "outside", "large", "unreadable", "vector", "unknown"]


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes of a picture of a safe kind; `media` is its MIME type, `name` what it is called in a publication.

    The name is made from the content, so that no name of a file decides how a browser takes it, and the text in
    force keeps its own picture when a later text has put another one under the same path.
    """

    name: str
    media: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Unshown:
    """A picture that readers will not see, as its process names it, and why."""

    process: str
    file: str
    why: Flaw
