"""Differences as one HTML page that needs nothing else and runs nothing."""

from ccproc import packaged
from ccproc.locale.changes import sentence
from ccproc.locale.diffs import ENTRIES, LEVELS, SHOWN_BY, TITLE
from ccproc.model.change import Change, EntryChange, ProcessDiff
from ccproc.reporters.diff import DiffView
from ccproc.reporters.diff.excerpt import excerpt, mark
from ccproc.reporters.diff.heading import counted, summary, title, versions
from ccproc.reporters.diff.pieces import marked

_KINDS = {"+": "added", "-": "removed", "~": "changed"}


def report(diffs: tuple[ProcessDiff, ...], view: DiffView) -> str:
    """The whole page; changed words are marked inside their sentence."""
    page = packaged.templates("ccproc.reporters.diff").get_template("page.html.j2")
    return page.render(
        language=view.language,
        heading=TITLE.to(view.language),
        summary=summary(diffs, view),
        registry=ENTRIES.to(view.language),
        entries=[(view.said(each), _shown_by(each, view)) for each in view.entries],
        processes=[_process(diff, view) for diff in diffs],
    )


def _shown_by(entry: EntryChange, view: DiffView) -> str:
    return SHOWN_BY.to(view.language, {"processes": entry.processes})


def _process(diff: ProcessDiff, view: DiffView) -> dict[str, object]:
    named = title(diff, view)
    return {
        "id": diff.id,
        "title": "" if named == diff.id else named,
        "bump": diff.bump,
        "versions": versions(diff, view.language),
        "counted": counted(diff, view.language),
        "changes": [_change(change, diff, view) for change in diff.changes],
    }


def _change(change: Change, diff: ProcessDiff, view: DiffView) -> dict[str, object]:
    lines = marked(excerpt(change, view.language))
    return {
        "kind": _KINDS[mark(change)],
        "mark": mark(change),
        "level": change.level,
        "label": LEVELS[change.level].to(view.language),
        "sentence": sentence(change, view.names(diff.id), view.language),
        "lines": [{"tag": "del" if sign == "-" else "ins", "pieces": pieces} for sign, pieces in lines],
    }
