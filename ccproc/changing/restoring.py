"""The lines that put damaged files back as some revision of git has them."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from shlex import quote

from ccproc.changing.sources import Sources, other
from ccproc.digest import digest_of_bytes
from ccproc.errors import Stopped
from ccproc.governance.chain import Break
from ccproc.store.tree import MendedTree, Tree

_EVIDENCE = "CHG013"
# Nothing need be lost here: it may never have been published, be a slip of the pen, or the tag may be the wrong one.
_OTHERWISE = frozenset({"unpublished-first", "unpublished-version", "unread", "other-tag"})
_TRIES = 20  # of files whose digest nothing tells: each try is a whole proof, and a hostile tree has thousands of them
_MAGIC = re.compile(r"^:|[*?\[\\]")
Failing = Callable[[Tree], tuple[Break, ...]]
Found = Mapping[str, tuple[str, bytes]]


def restored(breaks: Iterable[Break], tree: Tree, sources: Sources, failing: Failing) -> tuple[Break, ...]:
    """The failures with the lines that put their files back (`restore`), or with what nothing here has (`lost`).

    What would want a notice only as long as such files are away is not told: an issued text is no edit.
    """
    tries = iter(range(_TRIES))
    pairs = [_restored(each, tree, sources, failing, tries) for each in breaks]
    back = {path: held for _, found in pairs for path, held in found.items()}
    left = _left(back, tree, failing) if back else None
    return tuple(each for each, _ in pairs if _stays(each, left))


def _stays(each: Break, left: frozenset[tuple[str, str]] | None) -> bool:
    return each.code == _EVIDENCE or bool(each.files) or left is None or _name(each) in left


def _left(back: Found, tree: Tree, failing: Failing) -> frozenset[tuple[str, str]] | None:
    """What still fails with these files put back; None where even that cannot be proven."""
    with suppress(Stopped):
        return frozenset(map(_name, failing(_with(back, tree))))
    return None


def _name(each: Break) -> tuple[str, str]:
    return each.kind, each.process


def _with(back: Found, tree: Tree) -> Tree:
    return MendedTree(tree, {path: data for path, (_, data) in back.items()})


def _restored(
    each: Break, tree: Tree, sources: Sources, failing: Failing, tries: Iterator[int]
) -> tuple[Break, Found]:
    if not each.files and each.kind not in ("missing-parent", "gone"):
        return each, {}
    found: dict[str, tuple[str, bytes]] = {}
    for path, digest in each.files.items():
        if digest and (held := _held(path, digest, tree, sources)):
            found[path] = held
    lost = [path for path, digest in each.files.items() if digest and path not in found]
    doubtful = [path for path, digest in each.files.items() if not digest]
    if doubtful and not lost and not (found and _mended(found, doubtful, tree, failing)):
        more = _tried(doubtful, found, tree, sources, failing, tries)
        if not more and next(tries, None) is None:
            return each, {}
        found, lost = {**found, **more}, [] if more else doubtful[:1]
    lost = [] if each.kind in _OTHERWISE else lost or ([] if found else [each.process])
    told = {"restore": _lines(found), "lost": lost}
    return replace(each, values={**each.values, **told}), found


def _held(path: str, digest: str, tree: Tree, sources: Sources) -> tuple[str, bytes] | None:
    """The newest revision that has a file with this digest, and the file."""
    for name, past in sources.having(path):
        data = other(path, past, tree)
        if data is not None and digest_of_bytes(data) == digest:
            return name, data
    return None


def _tried(
    paths: list[str], found: Found, tree: Tree, sources: Sources, failing: Failing, tries: Iterator[int]
) -> dict[str, tuple[str, bytes]]:
    """The files as the newest revision has them with which nothing speaks against them any more."""
    for (name, past), _ in zip(sources.having(paths[0]), tries, strict=False):
        back = {path: (name, data) for path in paths if (data := other(path, past, tree)) is not None}
        if back and _mended({**found, **back}, paths, tree, failing):
            return back
    return {}


def _mended(found: Found, paths: list[str], tree: Tree, failing: Failing) -> bool:
    """Whether with these files put back the proof has nothing against these paths."""
    with suppress(Stopped):
        return not any(path in each.files for each in failing(_with(found, tree)) for path in paths)
    return False


def _lines(found: Found) -> list[str]:
    """One line a revision; to be run in the folder of the centre."""
    names = dict.fromkeys(name for name, _ in found.values())
    return [_line(name, [path for path, (of, _) in found.items() if of == name]) for name in names]


def _line(name: str, paths: list[str]) -> str:
    told = (f":(literal){path}" if _MAGIC.search(path) else path for path in paths)
    named = " ".join(quote(path) for path in told)
    return f"git restore {quote(f'--source={name}')} --staged --worktree -- {named}"
