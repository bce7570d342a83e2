"""`diff`: what differs in meaning between two revisions, or between one and the work tree."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from ccproc.diff import difference, naming
from ccproc.digest import unseen
from ccproc.errors import Misused, Stopped
from ccproc.governance.values import entry_changes, gathered
from ccproc.locale import Language
from ccproc.model.centre import Centre
from ccproc.model.change import EntryChange, ProcessDiff
from ccproc.model.layout import stem
from ccproc.model.notice import Part
from ccproc.model.written import Written
from ccproc.nearest import nearest
from ccproc.store.git import Git, need_git
from ccproc.store.library import centre
from ccproc.store.past import tag_name
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


def differences(
    repository: Repository, before: str, after: str | None, today: date, asked: Collection[str] = ()
) -> Differences:
    """Compare two revisions, or one with the work tree; only the asked processes, where some are named.

    Raises Misused `unknown-process` for one that neither side has, Stopped `no-git`, `unknown-revision`,
    `not-a-revision`, `shallow-history`, `unread-process`, `duplicate-id`.
    """
    git = need_git(repository.root)
    old_tree: Tree = _revision(git, repository, before)
    new_tree: Tree = _revision(git, repository, after) if after is not None else repository.tree
    found = centre(new_tree, today)
    language = found.config.language
    old, new = texts(old_tree, language, asked or None), texts(new_tree, language, asked or None)
    for id in asked:
        if id not in old and id not in new:
            known = (stem(path) for path in (*old_tree.paths(), *new_tree.paths()))
            raise Misused("unknown-process", id=id, nearest=nearest(id, known) or "ccproc list")
    ids = [id for id in sorted({*old, *new}) if _digest(old, id) != _digest(new, id)]
    diffs = tuple(between(old.get(id), new.get(id), language) for id in ids)
    entries = _entries(old, new, centre(old_tree, today), found)
    return Differences(diffs=diffs, centre=found, before=old, after=new, entries=entries)


def _entries(old: Texts, new: Texts, was: Centre, now: Centre) -> tuple[EntryChange, ...]:
    """The registry values that the pages of both sides show otherwise; to be asked only where a list differs."""
    if was.registry.lists == now.registry.lists:
        return ()
    read = ((process(old[id]), process(new[id])) for id in sorted(old.keys() & new.keys()))
    both = (entry_changes((before, was), (after, now)) for before, after in read if before and after)
    return gathered(each for found in both for each in found)


def _revision(git: Git, repository: Repository, name: str) -> Tree:
    """The tree of a revision; a version of a process is told the publications it stands for."""
    try:
        return revision(git, name)
    except Stopped as error:
        rows = register(repository.tree).rows
        if error.code != "unknown-revision" or not rows:
            raise
        numbers = sorted({row.number for row in rows if row.version == name} or {row.number for row in rows})
        tags = [tag_name(number) for number in numbers[-3:]]
        raise Stopped("not-a-revision", revision=name, tags=tags) from error


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
