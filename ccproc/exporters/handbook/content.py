"""What goes into a handbook: which processes, which of their steps and data, which contacts and terms."""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ccproc.exporters.publication import Publication, Published
from ccproc.exporters.reading import ContactView, FieldView, Reader, Said, Sheet, StepView, sheet
from ccproc.exporters.reading.background import Source
from ccproc.locale import Language
from ccproc.model.picture import Picture
from ccproc.model.process import Process
from ccproc.model.terms import terms


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of the glossary."""

    name: Said
    means: Said
    synonyms: tuple[Said, ...]
    deprecated: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One process as the reader may see it: the fields that are open to the role, the forms it fills in.

    `terms` are those of the glossary that it speaks of, by code.
    """

    published: Published
    sheet: Sheet
    fields: tuple[FieldView, ...]
    forms: tuple[tuple[str, ...], ...]
    terms: Mapping[str, Term]


@dataclass(frozen=True, slots=True)
class _Inside:
    """Where things are in one long document; it carries its pictures in itself."""

    processes: frozenset[str]
    pictures: Mapping[tuple[str, str], Picture]

    def anchor(self, process: str, step: str) -> str:
        return f"{process}.{step}"

    def process(self, id: str) -> str:
        return f"#{id}" if id in self.processes else ""

    def contact(self, code: str) -> str:
        return f"#contact-{code}"

    def picture(self, process: str, path: str) -> str:
        seen = self.pictures.get((process, path))
        return f"data:{seen.media};base64,{b64encode(seen.data).decode()}" if seen else ""


@dataclass(frozen=True, slots=True, eq=False)
class Handbook:
    """A handbook for one role, one team, or everybody (`role` and `team` are codes or None)."""

    publication: Publication
    reader: Reader
    role: str | None
    team: str | None
    chapters: tuple[Chapter, ...]

    def is_mine(self, step: StepView) -> bool:
        """Whether a step is told in full; without a role all are."""
        return self.role is None or step.role == self.role

    @property
    def drafts(self) -> int:
        """How many of its texts are not published."""
        return sum(not chapter.published.effective_from for chapter in self.chapters)

    def contacts(self) -> tuple[ContactView, ...]:
        """The contacts of all chapters, once each."""
        found = {each.code: each for chapter in self.chapters for each in chapter.sheet.contacts}
        return tuple(found.values())

    def sources(self) -> tuple[Source, ...]:
        """The documents of external origin that the processes were made from."""
        return tuple(dict.fromkeys(each for one in self.chapters for each in one.sheet.background.sources))

    def glossary(self) -> Iterator[Term]:
        """The terms that its chapters speak of, in the order of the centre's list."""
        found = {code: term for chapter in self.chapters for code, term in chapter.terms.items()}
        order = {code: number for number, code in enumerate(self.reader.registry["glossary"])}
        yield from (found[code] for code in sorted(found, key=lambda code: order.get(code, len(order))))


def compiled(publication: Publication, language: Language, role: str | None, team: str | None) -> Handbook:
    """The handbook of a role: the processes it acts in, works by, owns or is escalated to; of a team: its own."""
    chosen = [each for each in publication.processes if concerns(each.process, role, team)]
    pictures = {(each.process.id, path): seen for each in chosen for path, seen in each.pictures.items()}
    inside = _Inside(frozenset(each.process.id for each in chosen), pictures)
    reader = Reader(publication.centre, language, publication.by_id(), inside)
    return Handbook(publication, reader, role, team, tuple(_chapter(each, reader, role) for each in chosen))


def concerns(process: Process, role: str | None, team: str | None) -> bool:
    """Whether a process belongs into the handbook of a role, of a team, or of everybody."""
    if team is not None and process.team != team:
        return False
    ladder = (level.to for level in process.escalation)
    return role is None or role in {process.owner, *process.users, *process.roles(), *ladder}


def _chapter(published: Published, reader: Reader, role: str | None) -> Chapter:
    reader = reader.within(published.centre)
    shown = sheet(published.process, reader)
    fields = tuple(field for field in shown.fields if role is None or field.is_open_to(role))
    open_ = {field.name.text for field in fields}
    forms = tuple(
        tuple(name for name in form.fields if name in open_) for form in shown.forms if form.role == role
    )
    return Chapter(
        published, shown, fields, tuple(filter(None, forms)), dict(_terms(published.process, reader))
    )


def _terms(process: Process, reader: Reader) -> Iterator[tuple[str, Term]]:
    said = reader.said
    for entry in terms(process, reader.registry):
        if not entry.is_retired(reader.centre.today):
            lists = (entry.data.get(key) for key in ("synonyms", "deprecated"))
            synonyms, deprecated = (
                tuple(map(said, each)) if isinstance(each, list) else () for each in lists
            )
            yield entry.code, Term(said(entry.name), said(entry.data.get("means")), synonyms, deprecated)
