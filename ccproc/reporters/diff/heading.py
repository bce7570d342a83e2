"""What stands above the changes of a process, and below those of all."""

import re
from collections import Counter

from ccproc.diff import next_version
from ccproc.locale import Language
from ccproc.locale.diffs import (
    COUNTED,
    COUNTED_ONE,
    ENTRIES_COUNTED,
    LEVEL_COUNT,
    LEVELS,
    NOTHING,
    SUMMARY,
    SUMMARY_ONE,
    VERSIONS,
)
from ccproc.locale.punctuation import flowing
from ccproc.model.change import BUMPS, ProcessDiff
from ccproc.reporters.diff import DiffView

_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){2}")


def title(diff: ProcessDiff, view: DiffView) -> str:
    """What people call the process; its id where nobody knows better."""
    return view.names(diff.id)("processes", diff.id) or diff.id


def versions(diff: ProcessDiff, language: Language) -> str:
    """From which version to which; where the later text has no version of its own, the one it will need."""
    before, after = diff.versions
    words, following = VERSIONS["moved"], ""
    if before is None or after is None:
        words = VERSIONS["gone" if before else "new" if after else "none"]
    elif before == after and _VERSION.fullmatch(before):
        words, following = VERSIONS["due"], next_version(before, diff.bump)
    return words.to(language, {"before": before, "after": after, "next": following})


def counted(diff: ProcessDiff, language: Language) -> str:
    """How grave the changes are, and how many."""
    words = COUNTED_ONE if len(diff.changes) == 1 else COUNTED
    return words.to(language, {"level": LEVELS[diff.bump].to(language), "count": len(diff.changes)})


def summary(diffs: tuple[ProcessDiff, ...], view: DiffView) -> str:
    """How many processes differ, and how gravely, and how many registry values."""
    language, entries = view.language, len(view.entries)
    beside = ENTRIES_COUNTED.to(language, {"count": entries}) if entries else ""
    if not diffs:
        return flowing((NOTHING.to(language), beside), language)
    counts = Counter(diff.bump for diff in diffs)
    levels = [
        LEVEL_COUNT.to(language, {"count": counts[bump], "level": LEVELS[bump].to(language)})
        for bump in reversed(BUMPS)
        if counts[bump]
    ]
    words = SUMMARY_ONE if len(diffs) == 1 else SUMMARY
    return flowing((words.to(language, {"processes": len(diffs), "levels": levels}), beside), language)
