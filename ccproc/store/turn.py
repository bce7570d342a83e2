"""One at a time: the queue of ccproc's own writers to one repository."""

import fcntl
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ccproc.errors import Stopped

_NAME = "ccproc.lock"
_TRIES = 600
_HELD: set[Path] = set()


@contextmanager
def turn(state: Path) -> Iterator[None]:
    """Hold the only right to write, for as long as the block runs; at most about a minute's wait.

    git itself reads its index before it locks it, so two partial commits at once can each undo what the other
    has listed there. The lock goes with the process that holds it: a killed one leaves nothing to clean up.
    Whoever holds it may ask for it again. Raises Stopped `git-locked`.
    """
    path = state / _NAME
    if path in _HELD:
        yield
        return
    with path.open("ab") as file:
        for _ in range(_TRIES):
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                time.sleep(0.05 + 0.1 * random.random())  # noqa: S311
        else:
            raise Stopped("git-locked", path=str(path), minutes=0)
        _HELD.add(path)
        try:
            yield
        finally:
            _HELD.discard(path)
