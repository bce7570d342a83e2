"""Which uncommitted files of the registry a publication takes along: those whose changed entries it rests on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ccproc.governance.case import Case
from ccproc.governance.saying import took_part
from ccproc.governance.values import values
from ccproc.governance.wording import offices, wanted_roles
from ccproc.model.centre import Centre
from ccproc.model.layout import kind_of, stem
from ccproc.model.mentions import Mention, mentions, registry_mentions
from ccproc.model.registry import Registry
from ccproc.store.archive import Archive
from ccproc.store.history import head
from ccproc.store.library import centre
from ccproc.store.revision import revision
from ccproc.store.tree import bytes_of

Named = frozenset[tuple[str, str]]
# It is one answer for all texts: by its holidays each of them was judged.
_ALWAYS = ("calendar",)


@dataclass(frozen=True, slots=True, eq=False)
class Belonging:
    """The centre as the commit will have it, the changed files that go in, and those that stay uncommitted."""

    centre: Centre
    paths: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def belonging(files: Archive, fresh: Iterable[Case], author: str | None) -> Belonging:
    """Divide the changed files of the registry; before the first commit of a repository all of them go in."""
    changed = tuple(_changed(files))
    git = files.needs_git()
    if head(git) is None or not changed:
        return Belonging(files.centre, changed)
    before = centre(revision(git, "HEAD"), files.centre.today).registry
    named = _known(
        {("people", author or "")}.union(*(_asked(case, files.centre) for case in fresh)),
        files.centre.registry,
    )
    left = tuple(path for path in changed if not _rests_on(stem(path), named, before, files.centre.registry))
    old = {kind: before.lists[kind] for kind in map(stem, left) if kind in before.lists}
    lists = {**files.centre.registry.lists, **old}
    shown = replace(files.centre, registry=replace(files.centre.registry, lists=lists))
    return Belonging(shown, tuple(path for path in changed if path not in left), left)


def _changed(files: Archive) -> Iterator[str]:
    """The files of the registry that are other than the last commit has them."""
    git = files.needs_git()
    at = revision(git, "HEAD") if head(git) else None
    for path in files.tree.paths():
        if kind_of(path) == "registry" and (at is None or bytes_of(at, path) != bytes_of(files.tree, path)):
            yield path


def _rests_on(kind: str, named: Named, before: Registry, now: Registry) -> bool:
    """Whether one of the named entries is other than it was in a list."""
    if kind in _ALWAYS:
        return True
    old, new = before.lists.get(kind, {}), now.lists.get(kind, {})
    return any(old.get(code) != new.get(code) for list_, code in named if list_ == kind)


def _asked(case: Case, centre: Centre) -> Iterator[tuple[str, str]]:
    """What a text names and its pages show, and who stood for which role in its records."""
    yield from ((kind, code) for kind, codes in values(case.process, centre).items() for code in codes)
    yield from _pairs(mentions(case.process.data))
    for word in wanted_roles(case.gates, case.family):
        yield from (("roles", role) for role in offices(word, case.process, centre.registry))
    yield from (("people", name) for record in case.relied for name in took_part(record))


def _known(asked: Iterable[tuple[str, str]], registry: Registry) -> Named:
    """The same with every entry that one of these entries leads to in turn."""
    found: set[tuple[str, str]] = set()
    new = set(asked)
    while new:
        found |= new
        entries = ((kind, registry.find(kind, code)) for kind, code in new)
        led = (registry_mentions({kind: [entry.data]}) for kind, entry in entries if entry)
        new = {pair for each in led for pair in _pairs(each)} - found
    return frozenset(found)


def _pairs(found: Iterable[Mention]) -> Iterator[tuple[str, str]]:
    return ((kind, each.code) for each in found for kind in each.lists)
