"""The process registers of the sources: which processes there are, whose they are, since when (R169-R173)."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from ccproc.clean import as_json as json_text
from ccproc.exporters import spreadsheet
from ccproc.exporters.markdown import table
from ccproc.exporters.publication import Published
from ccproc.locale import Language, Words
from ccproc.locale.punctuation import in_a_row
from ccproc.locale.registers import COLUMNS, NOTES, TITLES
from ccproc.model.centre import Centre
from ccproc.model.process import Process
from ccproc.model.register import Row as Registered


class Row(NamedTuple):
    """One line of a register, in the order of its columns."""

    family: str
    category: str
    team: str
    id: str
    title: str
    owner: str
    users: str
    updated: str
    version: str
    touchpoints: str


InForce = Callable[[str], Registered | Published | None]


def rows(processes: Iterable[Process], centre: Centre, published: InForce, language: Language) -> list[Row]:
    """The register of some processes, in the order of family, category and id."""
    return [_row(process, centre, published(process.id), language) for process in _ordered(processes, centre)]


def _ordered(processes: Iterable[Process], centre: Centre) -> list[Process]:
    rank = {code: number for number, code in enumerate(centre.registry["categories"])}
    return sorted(processes, key=lambda each: (rank.get(each.category, len(rank)), each.id))


def _row(
    process: Process, centre: Centre, published: Registered | Published | None, language: Language
) -> Row:
    registry = centre.registry
    users = process.working_roles
    codes = [code for claim in process.claims for code in claim.codes()]
    return Row(
        family=registry.family(process.category),
        category=registry.name("categories", process.category, language),
        team=registry.name("teams", process.team, language) if process.team else "",
        id=process.id,
        title=process.title.to(language),
        owner=registry.name("roles", process.owner, language),
        users=in_a_row((registry.name("roles", code, language) for code in users), language),
        updated=published.effective_from if published else "",
        version=published.version if published else "",
        touchpoints=" ".join(codes),
    )


def as_markdown(rows: list[Row], language: Language, family: str) -> str:
    """A Markdown table with its title and the notes of the sources below."""
    lines = [f"# {title(family, language)}", "", *table(_head(language), map(_shown, rows))]
    return "\n".join([*lines, *notes(family, language)])


def as_csv(rows: list[Row], language: Language) -> str:
    """CSV with a header in the reader's language."""
    return spreadsheet.as_csv([_head(language), *map(_shown, rows)])


def as_json(processes: Iterable[Process], centre: Centre, published: InForce, language: Language) -> str:
    """The register for machines: codes of the registry instead of names, null for what there is not."""
    told = [_told(each, centre, published(each.id), language) for each in _ordered(processes, centre)]
    return json_text({"version": 1, "processes": told})


def _told(
    process: Process, centre: Centre, published: Registered | Published | None, language: Language
) -> dict[str, object]:
    return {
        "id": process.id,
        "title": process.title.to(language),
        "family": centre.registry.family(process.category) or None,
        "category": process.category,
        "team": process.team,
        "owner": process.owner,
        "users": list(process.working_roles),
        "updated": published.effective_from if published else None,
        "version": published.version if published else None,
        "touchpoints": [code for claim in process.claims for code in claim.codes()],
    }


def title(family: str, language: Language) -> str:
    """The title of the register of a family, or of all."""
    return TITLES[family].to(language)


def notes(family: str, language: Language) -> list[str]:
    """The notes that the sources print below their registers (附注)."""
    said: tuple[Words, ...] = NOTES.get(family, ())
    return [f"{number}. {note.to(language)}" for number, note in enumerate(said, start=1)]


def _head(language: Language) -> list[str]:
    return [words.to(language) for words in COLUMNS.values()]


def _shown(row: Row) -> list[str]:
    return [getattr(row, column) for column in COLUMNS]
