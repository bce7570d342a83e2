"""What people call the steps, roles and contacts that a change speaks of."""

from collections.abc import Callable, Mapping, Sequence

from ccproc.locale import Language
from ccproc.locale.punctuation import in_a_row
from ccproc.model.pointer import names
from ccproc.model.process import Process
from ccproc.model.registry import PLURAL, Registry
from ccproc.model.text import text

Table = Mapping[str, str]


def naming(
    registry: Registry, before: Process | None, after: Process | None, titles: Table, language: Language
) -> Callable[[str, str], str | None]:
    """A function from a kind and a code to a name, or None where nobody knows that code.

    Kinds are the lists of the registry, `processes` (from `titles`), and of the process itself `steps`,
    `branches` (`STEP/BRANCH`, as pointers name it), `items`, `references`, `fields`, `states`: by their later
    name, else the earlier.
    """
    own: dict[str, dict[str, str]] = {"processes": dict(titles)}
    for process in filter(None, (before, after)):
        for kind, called in _own(process, registry, language).items():
            own[kind] = own.get(kind, {}) | called

    def name(kind: str, code: str) -> str | None:
        entry = registry.find(kind, code)
        return own.get(kind, {}).get(code) or (entry.name.to(language) if entry else None)

    return name


def _own(process: Process, registry: Registry, language: Language) -> dict[str, dict[str, str]]:
    steps = {step.id: step.name.to(language) for step in process.steps if step.name}
    items = {item.id: item.name.to(language) for item in (*process.inputs, *process.outputs) if item.name}
    data = process.data.get("data")
    listed = {**process.data, **data} if isinstance(data, Mapping) else process.data
    return {
        "steps": steps,
        "branches": _conditions(process, registry, language),
        "items": items,
        "processes": {process.id: process.title.to(language)},
        "references": _called(listed.get("references"), "title", language),
        "fields": _called(listed.get("fields"), "name", language),
        "states": _called(listed.get("states"), "name", language),
    }


def _conditions(process: Process, registry: Registry, language: Language) -> dict[str, str]:
    """What the branches of the decisions ask, codes of the registry by their names."""

    def told(on: str | None, codes: Sequence[str]) -> str:
        kind = PLURAL.get(on or "")
        return in_a_row((registry.name(kind, code, language) if kind else code for code in codes), language)

    found = {
        f"{step.id}/{name}": branch.when.to(language) if branch.when else told(step.on, branch.is_)
        for step in process.steps
        for branch, name in zip(step.branches, names(step.data.get("branches", ())), strict=True)
    }
    return {where: asked for where, asked in found.items() if asked}


def _called(entries: object, key: str, language: Language) -> dict[str, str]:
    """Entries of a list in the file by their ids."""
    listed = entries if isinstance(entries, list) else []
    named = ((entry.get("id"), text(entry.get(key))) for entry in listed if isinstance(entry, Mapping))
    return {str(code): name.to(language) for code, name in named if name}
