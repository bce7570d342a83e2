"""The lines that put damaged files back as some revision of git has them."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from shlex import quote

from ccproc.changing.sources import Sources, other
from ccproc.digest import digest_of_bytes
from ccproc.errors import Stopped
from ccproc.governance.chain import Break
from ccproc.store.tree import MendedTree, Tree

_MAGIC = re.compile(r"^:|[*?\[\\]")
Failing = Callable[[Tree], tuple[Break, ...]]
Found = Mapping[str, tuple[str, bytes]]


def restored(each: Break, tree: Tree, sources: Sources, failing: Failing) -> Break:
    """A failure with the lines that put its files back (`restore`), or with what nothing here has (`lost`)."""
    if not each.files and each.kind not in ("missing-parent", "gone"):
        return each
    found: dict[str, tuple[str, bytes]] = {}
    for path, digest in each.files.items():
        if digest and (held := _held(path, digest, tree, sources)):
            found[path] = held
    lost = [path for path, digest in each.files.items() if digest and path not in found]
    doubtful = [path for path, digest in each.files.items() if not digest]
    if doubtful and not lost and not (found and _mended(found, doubtful, tree, failing)):
        more = _tried(doubtful, found, tree, sources, failing)
        found, lost = {**found, **more}, [] if more else doubtful[:1]
    told = {"restore": _lines(found), "lost": lost or ([] if found else [each.process])}
    return replace(each, values={**each.values, **told})


def _held(path: str, digest: str, tree: Tree, sources: Sources) -> tuple[str, bytes] | None:
    """The newest revision that has a file with this digest, and the file."""
    for name, past in sources.having(path):
        data = other(path, past, tree)
        if data is not None and digest_of_bytes(data) == digest:
            return name, data
    return None


def _tried(
    paths: list[str], found: Found, tree: Tree, sources: Sources, failing: Failing
) -> dict[str, tuple[str, bytes]]:
    """The files as the newest revision has them with which nothing speaks against them any more."""
    for name, past in sources.having(paths[0]):
        back = {path: (name, data) for path in paths if (data := other(path, past, tree)) is not None}
        if back and _mended({**found, **back}, paths, tree, failing):
            return back
    return {}


def _mended(found: Found, paths: list[str], tree: Tree, failing: Failing) -> bool:
    """Whether with these files put back the proof has nothing against these paths."""
    with suppress(Stopped):
        back = MendedTree(tree, {path: data for path, (_, data) in found.items()})
        return not any(path in each.files for each in failing(back) for path in paths)
    return False


def _lines(found: Found) -> list[str]:
    """One line a revision; to be run in the folder of the centre."""
    names = dict.fromkeys(name for name, _ in found.values())
    return [_line(name, [path for path, (of, _) in found.items() if of == name]) for name in names]


def _line(name: str, paths: list[str]) -> str:
    told = (f":(literal){path}" if _MAGIC.search(path) else path for path in paths)
    named = " ".join(quote(path) for path in told)
    return f"git restore {quote(f'--source={name}')} --staged --worktree -- {named}"
