"""Answers that still stand: what a command said of a repository, until one of its files changes."""

import sqlite3
import time
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from ccproc.store.cachefile import connect
from ccproc.store.scan import digest, scan, settled


class Question(NamedTuple):
    """What is asked of the files below `root` as they are now.

    `asked` names everything beside the files that the answer depends on. `is_settled` tells whether any later
    change must show in `state`.
    """

    root: Path
    asked: str
    state: str
    is_settled: bool


class Answer(NamedTuple):
    """The exit code of a command, everything it said on stdout and what it told beside that on stderr."""

    code: int
    said: str
    told: str = ""


def question(root: Path, *asked: str) -> Question:
    """The question about the files as they are on disk now."""
    looked_at = time.time_ns()
    stamps = dict(scan(root))
    key = sha256("\0".join(asked).encode("utf-8", "surrogateescape")).hexdigest()
    is_settled = all(settled(stamp, looked_at) for stamp in stamps.values())
    return Question(root, key, digest(stamps), is_settled)


def answer(question: Question) -> Answer | None:
    """What was answered when the files were in this very state, or None."""
    found = None
    connection = connect(question.root)
    if connection is not None:
        query = "select code, said, told from answers where question = ? and state = ?"
        with suppress(sqlite3.Error), closing(connection):
            found = connection.execute(query, (question.asked, question.state)).fetchone()
    return Answer(*found) if found else None


def keep(question: Question, answer: Answer) -> None:
    """Keep an answer; those given in any other state of the files have fallen."""
    connection = connect(question.root) if question.is_settled else None
    if connection is None:
        return
    # A name of a file that is not text cannot be stored: such an answer is found anew each time.
    with suppress(sqlite3.Error, UnicodeError), closing(connection):
        connection.execute("begin immediate")
        connection.execute("delete from answers where state <> ?", (question.state,))
        row = (question.asked, question.state, *answer)
        connection.execute("insert or replace into answers values (?, ?, ?, ?, ?)", row)
        connection.execute("commit")
