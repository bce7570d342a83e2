"""The registry: every list a centre keeps, as data (format.md section 4)."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from ccproc.model.text import Text, text
from ccproc.model.vocabulary import SHIPPED

SINGULAR = {
    "categories": "category", "channels": "channel", "brands": "brand", "environments": "environment",
    "regions": "region", "segments": "segment", "reasons": "reason", "skills": "skill", "tags": "tag",
    "businesses": "business", "roles": "role", "departments": "department", "teams": "team",
    "systems": "system", "contacts": "contact", "metrics": "metric", "people": "person", "fields": "field",
    "wording": "wording", "levels": "level", "glossary": "term",
}  # fmt: skip
PLURAL = {single: kind for kind, single in SINGULAR.items()}
KINDS = tuple(SINGULAR)

_DEEPEST = 16  # levels of a tree: nobody chooses from more


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a registry list; `data` holds every key as written."""

    code: str
    name: Text
    retired: str | None = None
    data: Mapping[str, object] = field(default_factory=dict)

    def is_retired(self, on: date) -> bool:
        """Whether it is out of use on a day: from the very day that `retired` names."""
        return self.retired is not None and self.retired <= on.isoformat()

    def get(self, key: str) -> str | None:
        """A key that holds a single text, or None."""
        value = self.data.get(key)
        return value if isinstance(value, str) else None

    def many(self, key: str) -> tuple[str, ...]:
        """A key that holds a code or a list of codes, as a tuple."""
        value = self.data.get(key)
        if isinstance(value, str):
            return (value,)
        return tuple(str(item) for item in value) if isinstance(value, list) else ()

    def number(self, key: str) -> int | None:
        """A key that holds a whole number, or None."""
        value = self.data.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def flag(self, key: str, default: bool = False) -> bool:
        """A key that holds true or false."""
        value = self.data.get(key)
        return value if isinstance(value, bool) else default


class UnreadListError(LookupError):
    """A question to a list whose file cannot be read: nobody knows the answer."""


@dataclass(frozen=True)
class Registry:
    """All lists by kind and code, the shipped categories and tags among them.

    `kept` names the lists that have a file, `unread` those whose file says nothing that can be read: they count as
    empty, or, where the registry is `strict`, asking one of them raises `UnreadListError`.
    """

    lists: Mapping[str, Mapping[str, Entry]]
    calendar: Mapping[str, object] = field(default_factory=dict)
    kept: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()
    strict: bool = False

    def __getitem__(self, kind: str) -> Mapping[str, Entry]:
        if self.strict and kind in self.unread:
            raise UnreadListError(kind)
        return self.lists.get(kind, {})

    def find(self, kind: str, code: str | None) -> Entry | None:
        """The entry of that code, or None."""
        return self[kind].get(code) if code else None

    def having(self, kind: str, row: Mapping[str, Any]) -> "Registry":
        """The same with one more entry of its own."""
        lists = {**self.lists, kind: {**self[kind], row["code"]: _entry(row)}}
        return replace(self, lists=lists)

    @cached_property
    def leaves(self) -> tuple[Entry, ...]:
        """The businesses nobody is under: the rows of the touchpoint map, in the file's order."""
        parents = {entry.get("parent") for entry in self["businesses"].values()}
        return tuple(entry for code, entry in self["businesses"].items() if code not in parents)

    def line(self, kind: str, code: str) -> tuple[str, ...]:
        """A code and those it lies under in its list, nearest first; a circle of parents ends where it closes."""
        line: list[str] = []
        here: str | None = code
        while here and here not in line and len(line) < _DEEPEST:
            line.append(here)
            entry = self.find(kind, here)
            here = entry.get("parent") if entry else None
        return tuple(line)

    def family(self, category: str) -> str:
        """business, management or external: the family of a category, derived and never typed."""
        entry = self.find("categories", category)
        return (entry.get("family") if entry else None) or ""

    def is_direct(self, category: str) -> bool:
        """Whether the category serves customers directly (R19)."""
        entry = self.find("categories", category)
        return bool(entry) and entry is not None and entry.get("contact") == "direct"

    def name(self, kind: str, code: str, language: str = "") -> str:
        """The entry's name, or the code itself where there is no entry."""
        entry = self.find(kind, code)
        return entry.name.to(language) if entry else code


def registry(files: Mapping[str, object], unread: Collection[str] = ()) -> Registry:
    """The registry that well-shaped plain values tell, by kind; shipped entries stand where it is silent.

    `unread` are the lists that have a file as well, and nothing in it can be read.
    """
    lists: dict[str, dict[str, Entry]] = {}
    for kind in KINDS:
        entries = {row["code"]: _entry(row) for row in SHIPPED.get(kind, ())}
        for row in _rows(files.get(kind)):
            entries[row["code"]] = _entry(row)
        lists[kind] = entries
    calendar = files.get("calendar")
    return Registry(
        lists,
        calendar if isinstance(calendar, Mapping) else {},
        kept=frozenset((*files, *unread)),
        unread=frozenset(unread).difference(files),
    )


def _rows(value: object) -> Iterator[Mapping[str, Any]]:
    for row in value if isinstance(value, list) else ():
        if isinstance(row, Mapping) and isinstance(row.get("code"), str):
            yield row


def _entry(row: Mapping[str, Any]) -> Entry:
    code: str = row["code"]
    return Entry(code, text(row.get("name")) or Text((("", code),)), row.get("retired"), row)
