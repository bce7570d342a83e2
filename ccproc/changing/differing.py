"""`diff`: what differs in meaning between two revisions, or between one and the work tree."""

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import NamedTuple

from ccproc.diff import difference, naming
from ccproc.digest import unseen
from ccproc.errors import Misused, Stopped
from ccproc.governance.values import entry_changes, gathered
from ccproc.locale import Language
from ccproc.model.centre import Centre
from ccproc.model.change import EntryChange, ProcessDiff
from ccproc.model.layout import stem
from ccproc.model.notice import Part
from ccproc.model.register import Register, Row
from ccproc.model.written import Written
from ccproc.nearest import nearest
from ccproc.store.git import Git, need_git
from ccproc.store.history import is_reached
from ccproc.store.library import centre
from ccproc.store.past import VERSION, day_of, named, tag_name, texts_of, tree_of
from ccproc.store.register import register
from ccproc.store.repository import Repository
from ccproc.store.revision import revision
from ccproc.store.texts import process, texts
from ccproc.store.tree import Tree

Texts = Mapping[str, Written]
Names = Callable[[str, str], str | None]


@dataclass(frozen=True, slots=True, eq=False)
class Differences:
    """The processes that differ, by id, and the texts before and after.

    `entries` are the registry values that differ on pages of the compared processes, in text or not.
    """

    diffs: tuple[ProcessDiff, ...]
    centre: Centre
    before: Texts
    after: Texts
    entries: tuple[EntryChange, ...] = ()

    def names(self, language: Language) -> Callable[[str], Names]:
        """A function from a process to what people call its codes."""
        sides = (self.before, self.after)
        titles = {id: title for texts in sides for id in texts if (title := _title(texts[id], language))}

        @cache  # asked of every change
        def of(id: str) -> Names:
            earlier, later = (process(texts[id]) if id in texts else None for texts in sides)
            return naming(self.centre.registry, earlier, later, titles, language)

        return of


class _Point(NamedTuple):
    """One side of a comparison: the files as they stood; `rows` where only the texts in force are meant."""

    tree: Tree
    rows: tuple[Row, ...] | None = None


def differences(
    repository: Repository, before: str, after: str | None, today: date, asked: Collection[str] = ()
) -> Differences:
    """Compare two revisions, or one with the work tree; only the asked processes, where some are named.

    A day (ISO text) means the texts in force on it, before the first publication none; a version that of the one
    process asked for. Raises Misused
    `unknown-process` for one that neither side has, `dots-forgotten`, `unknown-version`; Stopped `no-git`,
    `unknown-revision`, `not-a-revision`, `none-in-force`, `shallow-history`, `unread-process`, `duplicate-id`.
    """
    git, known = need_git(repository.root), register(repository.tree)
    was = _point(git, known, before, asked)
    now = _point(git, known, after, asked) if after is not None else _Point(repository.tree)
    if was.rows == () == now.rows:
        raise Stopped("none-in-force", day=after, first=min(row.effective_from[:10] for row in known.rows))
    found = centre(now.tree, today)
    language = found.config.language
    old, new = (_texts(git, each, language, asked) for each in (was, now))
    for id in asked:
        if id not in old and id not in new:
            raise _unknown(git, id, (*was.tree.paths(), *now.tree.paths()))
    ids = [id for id in sorted({*old, *new}) if _digest(old, id) != _digest(new, id)]
    diffs = tuple(between(old.get(id), new.get(id), language) for id in ids)
    entries: tuple[EntryChange, ...] = ()
    with suppress(Misused):  # by a configuration that cannot be read nobody knows what a registry meant
        entries = _entries(old, new, centre(was.tree, today), found)
    return Differences(diffs=diffs, centre=found, before=old, after=new, entries=entries)


def _unknown(git: Git, name: str, paths: Iterable[str]) -> Misused:
    """Why a word is no process: nobody has one of that id, or it is a revision whose two dots were forgotten."""
    if day_of(name) or VERSION.fullmatch(name) or is_reached(git, name) is not None:
        return Misused("dots-forgotten", given=name)
    return Misused("unknown-process", id=name, nearest=nearest(name, map(stem, paths)) or "ccproc list")


def _texts(git: Git, point: _Point, language: str, asked: Collection[str]) -> Texts:
    if point.rows is None:
        return texts(point.tree, language, asked or None)
    return texts_of(git, [row for row in point.rows if not asked or row.process in asked], language)


def _entries(old: Texts, new: Texts, was: Centre, now: Centre) -> tuple[EntryChange, ...]:
    """The registry values that the pages of both sides show otherwise; to be asked only where a list differs."""
    if was.registry.lists == now.registry.lists or was.registry.unread or now.registry.unread:
        return ()
    read = ((process(old[id]), process(new[id])) for id in sorted(old.keys() & new.keys()))
    both = (entry_changes((before, was), (after, now)) for before, after in read if before and after)
    return gathered(each for found in both for each in found)


def _point(git: Git, known: Register, name: str, asked: Collection[str]) -> _Point:
    """What a name means: a day, a version of the one process asked for, else a revision of git."""
    day = day_of(name)
    if day and known.rows:
        rows = tuple(known.in_force(day).values())
        shown_by = max(rows, key=lambda row: row.number) if rows else known.rows[0]
        return _Point(tree_of(git, shown_by), rows)
    if VERSION.fullmatch(name) and len(asked) == 1 and (row := named(known, next(iter(asked)), name)):
        return _Point(tree_of(git, row), (row,))
    return _Point(_revision(git, known, name))


def _revision(git: Git, known: Register, name: str) -> Tree:
    """The tree of a revision; a version of a process is told the publications it stands for."""
    try:
        return revision(git, name)
    except Stopped as error:
        if error.code != "unknown-revision" or not known.rows:
            raise
        rows = [row for row in known.rows if row.version == name] or known.rows
        tags = list(dict.fromkeys(tag_name(row.number) for row in rows))
        close = nearest(name, tags)
        shown = dict.fromkeys((*([close] if close else ()), *tags[-3:]))
        raise Stopped("not-a-revision", revision=name, tags=list(shown)) from error


def between(old: Written | None, new: Written | None, language: str) -> ProcessDiff:
    """What differs between two texts of a process. Raises Stopped `unread-process`."""
    for text in filter(None, (old, new)):
        if not text.digest:
            raise Stopped("unread-process", path=text.path)
    pictures = (old.pictures.get if old else unseen, new.pictures.get if new else unseen)
    return difference(old.data if old else None, new.data if new else None, language, pictures)


def numbered(diff: ProcessDiff, part: Part) -> ProcessDiff:
    """The same under the versions that a notice gives: the file of a text put back still bears its old number."""
    return replace(diff, versions=(part.version.from_, part.version.to))


def _digest(texts: Texts, id: str) -> str | None:
    return texts[id].digest if id in texts else None


def _title(text: Written, language: str) -> str | None:
    found = process(text)
    return found.title.to(language) if found else None
