"""Differences as JSON for machines (cli.md, diff)."""

from ccproc.clean import as_json
from ccproc.model.change import Change, EntryChange, ProcessDiff
from ccproc.reporters.diff import DiffView


def report(diffs: tuple[ProcessDiff, ...], view: DiffView) -> str:
    """One JSON document that keeps `schemas/output/diff.schema.json`, the same in every language."""
    document: dict[str, object] = {"version": 1, "processes": [_process(diff) for diff in diffs]}
    if view.entries:
        document["registry"] = [_entry(each) for each in view.entries]
    return as_json(document) + "\n"


def _process(diff: ProcessDiff) -> dict[str, object]:
    changes = [_change(change) for change in diff.changes]
    return {"id": diff.id, "from": diff.from_, "to": diff.to, "bump": diff.bump, "changes": changes}


def _entry(change: EntryChange) -> dict[str, object]:
    told = {"entry": change.entry, "key": change.key, "before": change.before, "after": change.after}
    return {**told, "processes": list(change.processes)}


def _change(change: Change) -> dict[str, object]:
    told = {"rule": change.rule, "at": change.at, "level": change.level}
    return {**told, "before": change.before, "after": change.after}
