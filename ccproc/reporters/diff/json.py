"""Differences as JSON for machines (cli.md, diff)."""

from ccproc.clean import as_json
from ccproc.model.change import Change, ProcessDiff
from ccproc.reporters.diff import DiffView


def report(diffs: tuple[ProcessDiff, ...], view: DiffView) -> str:  # noqa: ARG001
    """One JSON document that keeps `schemas/output/diff.schema.json`, the same in every language."""
    document = {"version": 1, "processes": [_process(diff) for diff in diffs]}
    return as_json(document) + "\n"


def _process(diff: ProcessDiff) -> dict[str, object]:
    changes = [_change(change) for change in diff.changes]
    return {"id": diff.id, "from": diff.from_, "to": diff.to, "bump": diff.bump, "changes": changes}


def _change(change: Change) -> dict[str, object]:
    told = {"rule": change.rule, "at": change.at, "level": change.level}
    return {**told, "before": change.before, "after": change.after}
