"""Everything below a folder that could be a file, and what tells one state of it from another."""

import os
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from ccproc.model.layout import ENDINGS

Stamp = tuple[int, int, int]
"""Size, time of writing and time of change (ns). Anybody can set the second, only the system sets the third."""

_SKIPPED = frozenset({".git", ".hg", ".svn", ".venv", "node_modules", "__pycache__"})
# A file changed so shortly before it was looked at may change again without a new time stamp.
_RACY_NS = 2_000_000_000
_UNSEEN: Stamp = (0, 0, 0)


def scan(root: Path) -> Iterator[tuple[str, Stamp]]:
    """Every file below a folder with its stamp; no link is followed, version control left out.

    What only looks like a file is named as well (a link, a device, a folder called `X.yaml`), and with a final
    slash a folder that cannot be opened or is a link: whoever reads it is refused, so that nothing goes missing
    in silence.
    """
    todo = [("", str(root))]
    while todo:
        prefix, folder = todo.pop()
        try:
            entries = os.scandir(folder)
        except OSError:
            if not prefix:
                raise
            yield prefix, _UNSEEN
            continue
        with entries:
            for entry in entries:
                name = prefix + entry.name
                if entry.is_file(follow_symlinks=False):
                    yield name, _stamp(entry)
                elif not entry.is_dir(follow_symlinks=False):
                    yield name + "/" * _leads_to_folder(entry), _stamp(entry)
                elif entry.name not in _SKIPPED:
                    todo.append((f"{name}/", entry.path))
                    if name.endswith(ENDINGS):
                        yield name, _stamp(entry)


def settled(stamp: Stamp, looked_at: int) -> bool:
    """Whether a file that bears this stamp still says what it said at that moment (ns since 1970)."""
    return looked_at - max(stamp[1:]) > _RACY_NS


def digest(stamps: dict[str, Stamp]) -> str:
    """A digest of one state of a folder: equal only if no file has come, gone or been written since."""
    lines = [f"{path}\0{stamp}" for path, stamp in sorted(stamps.items())]
    return sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def _leads_to_folder(link: "os.DirEntry[str]") -> bool:
    with suppress(OSError):  # a link to itself
        return link.is_dir()
    return False


def _stamp(entry: "os.DirEntry[str]") -> Stamp:
    with suppress(OSError):  # gone meanwhile, or in a folder that tells no more than names
        status = entry.stat(follow_symlinks=False)
        return status.st_size, status.st_mtime_ns, status.st_ctime_ns
    return _UNSEEN
