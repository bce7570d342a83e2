"""Every regular file below a folder, and what tells one state of them from another."""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

Stamp = tuple[int, int, int]
"""Size, time of writing and time of change (ns). Anybody can set the second, only the system sets the third."""

_SKIPPED = frozenset({".git", ".hg", ".svn", ".venv", "node_modules", "__pycache__"})
# A file changed so shortly before it was looked at may change again without a new time stamp.
_RACY_NS = 2_000_000_000


def scan(root: Path) -> Iterator[tuple[str, Stamp]]:
    """Every regular file below a folder with its stamp; no link is followed, version control left out."""
    todo = [("", str(root))]
    while todo:
        prefix, folder = todo.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file(follow_symlinks=False):
                    status = entry.stat(follow_symlinks=False)
                    yield prefix + entry.name, (status.st_size, status.st_mtime_ns, status.st_ctime_ns)
                elif entry.is_dir(follow_symlinks=False) and entry.name not in _SKIPPED:
                    todo.append((f"{prefix}{entry.name}/", entry.path))


def settled(stamp: Stamp, looked_at: int) -> bool:
    """Whether a file that bears this stamp still says what it said at that moment (ns since 1970)."""
    return looked_at - max(stamp[1:]) > _RACY_NS


def digest(stamps: dict[str, Stamp]) -> str:
    """A digest of one state of a folder: equal only if no file has come, gone or been written since."""
    lines = [f"{path}\0{stamp}" for path, stamp in sorted(stamps.items())]
    return sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()
