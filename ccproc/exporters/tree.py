"""The library of processes as a tree: family, category, process (R27)."""

from collections.abc import Iterator

from ccproc.clean import one_line
from ccproc.locale import Language
from ccproc.locale.registers import FAMILIES
from ccproc.model.library import Library
from ccproc.model.process import Process


def tree(library: Library, language: Language) -> str:
    """The tree drawn with lines, the centre's name at the root."""
    lines = [one_line(library.centre.config.name.to(language))]
    families = {family: words.to(language) for family, words in FAMILIES.items()}
    branches = {
        families[family]: _categories(library, family, language)
        for family in FAMILIES
        if any(True for _ in _members(library, family))
    }
    return "\n".join([*lines, *_draw(branches, "")])


Branches = dict[str, "Branches"]


def _categories(library: Library, family: str, language: Language) -> Branches:
    grouped: dict[str, Branches] = {}
    for process in sorted(_members(library, family), key=lambda process: process.id):
        name = one_line(library.centre.registry.name("categories", process.category, language))
        leaf = one_line(f"{process.id}  {process.title.to(language)}")
        grouped.setdefault(name, {})[leaf] = {}
    return grouped


def _members(library: Library, family: str) -> Iterator[Process]:
    known = library.centre.registry.family
    return (each for each in library.live() if (known(each.category) or "") == family)


def _draw(branches: Branches, indent: str) -> Iterator[str]:
    for number, (name, inner) in enumerate(branches.items(), start=1):
        last = number == len(branches)
        yield f"{indent}{'└── ' if last else '├── '}{name}"
        yield from _draw(inner, indent + ("    " if last else "│   "))
