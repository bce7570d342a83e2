"""Differences as Markdown, for pull requests."""

import re

from ccproc.clean import clean, one_line
from ccproc.locale.changes import sentence
from ccproc.locale.diffs import ENTRIES, LEVELS, SHOWN_BY
from ccproc.model.change import Change, ProcessDiff
from ccproc.reporters.diff import DiffView
from ccproc.reporters.diff.excerpt import excerpt
from ccproc.reporters.diff.heading import counted, summary, title, versions

# The last two: addresses that become links by themselves.
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&]|:(?=//)|(?<=www)\.)")


def report(diffs: tuple[ProcessDiff, ...], view: DiffView) -> str:
    """A section a process, a list item a change, words as a fenced diff; the summary last."""
    sections = [_section(diff, view) for diff in diffs]
    registry = [_entries(view)] if view.entries else []
    return "\n\n".join([*sections, *registry, plain(summary(diffs, view))]) + "\n"


def _entries(view: DiffView) -> str:
    """The registry values, a list item each with the processes that show it."""
    lines = [f"### {plain(ENTRIES.to(view.language))}", ""]
    for each in view.entries:
        shown = SHOWN_BY.to(view.language, {"processes": each.processes})
        lines.append(f"- {plain(view.said(each))} {plain(shown)}")
    return "\n".join(lines)


def plain(text: str) -> str:
    """Text that Markdown shows as it stands: no link, mention, image or HTML comes of it."""
    return _SPECIAL.sub(r"\\\1", one_line(text)).replace("@", "@<!-- -->")


def _section(diff: ProcessDiff, view: DiffView) -> str:
    named = title(diff, view)
    heading = named if named == diff.id else f"{diff.id} {named}"
    lines = [f"### {plain(heading)}", ""]
    lines += [plain(f"{versions(diff, view.language)} · {counted(diff, view.language)}"), ""]
    return "\n".join([*lines, *(_item(change, diff, view) for change in diff.changes)])


def _item(change: Change, diff: ProcessDiff, view: DiffView) -> str:
    level = LEVELS[change.level].to(view.language)
    said = plain(sentence(change, view.names(diff.id), view.language))
    lines = [f"- **{level}** {said}"]
    words = [
        f"  {sign} {line}"
        for sign, text in excerpt(change, view.language)
        for line in clean(text).split("\n")
    ]
    if words:
        lines += ["  ```diff", *words, "  ```"]
    return "\n".join(lines)
