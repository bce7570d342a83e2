"""Whom pages are written for: somebody who reads one language and does not know the codes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ccproc.exporters.reading import times
from ccproc.exporters.reading.places import Nowhere, Places
from ccproc.exporters.reading.said import Said, said
from ccproc.locale import Language
from ccproc.locale.punctuation import in_a_row
from ccproc.locale.values import VALUES
from ccproc.model.centre import Centre
from ccproc.model.process import NOBODY, Process
from ccproc.model.registry import PLURAL, Registry
from ccproc.model.touchpoint import ANY, SPOKEN, Touchpoint

_ACTORS = (*NOBODY, "any")


@dataclass(frozen=True, slots=True, eq=False)
class Reader:
    """One centre in one language, and where on its pages things can be followed to."""

    centre: Centre
    language: Language
    processes: Mapping[str, Process] = field(default_factory=dict)
    places: Places = field(default_factory=Nowhere)

    def within(self, centre: Centre | None) -> "Reader":
        """The same reader, told the values of another centre, where there is one."""
        return replace(self, centre=centre) if centre else self

    @property
    def registry(self) -> Registry:
        """The lists of the centre."""
        return self.centre.registry

    def said(self, value: object) -> Said:
        """A text of a file, in the reader's language where it has it."""
        return said(value, self.language, self.centre.config.language)

    def name(self, kind: str, code: str) -> str:
        """What an entry of the registry is called; `any` is everything."""
        return self.word(code) if code == "any" else self.registry.name(kind, code, self.language)

    def names(self, kind: str, codes: Iterable[str]) -> str:
        """Several entries of one list, joined."""
        return self.joined(self.name(kind, code) for code in codes)

    def touchpoint(self, touchpoint: Touchpoint) -> str:
        """A touchpoint as far as it is narrowed: business, channel, and whom it is for."""
        sides = touchpoint._asdict()
        return " · ".join(self.name(PLURAL[side], sides[side]) for side in SPOKEN if sides[side] != ANY)

    def who(self, code: str) -> str:
        """A role, a contact, the customer or the system."""
        if code in _ACTORS:
            return self.word(code)
        return self.name("roles" if self.registry.find("roles", code) else "contacts", code)

    def people(self, codes: Iterable[str]) -> str:
        """Several of them, joined."""
        return self.joined(map(self.who, codes))

    def word(self, value: str) -> str:
        """What a fixed value of the format is called."""
        known = VALUES.get(value)
        return known.to(self.language) if known else value

    def joined(self, names: Iterable[str]) -> str:
        """Names in a row."""
        return in_a_row(names, self.language)

    def duration(self, text: str | None) -> str:
        """A duration in words; empty where there is none."""
        return times.duration(text, self.language) if text else ""

    def retention(self, text: str | None) -> str:
        """How long something is kept, in whole years where they are exact; empty where there is none."""
        return times.retention(text, self.language) if text else ""

    def hours(self, text: str | None) -> str:
        """Opening hours in words; empty where they are not known."""
        return times.hours(text, self.language) if text else ""
