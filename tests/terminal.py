"""A real terminal for ccproc: questions are read from it, answers typed into it."""

import codecs
import fcntl
import os
import select
import subprocess
import sys
import termios
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

INTERRUPT = "\x03"
END = "\x04"
_PATIENCE = 20


class Session(NamedTuple):
    """What a conversation showed and how it ended."""

    code: int
    shown: str


def converse(folder: Path, arguments: Iterable[str], answers: Iterable[tuple[str, str]]) -> Session:
    """Run ccproc on a pseudo-terminal of 80 columns; each answer is typed once its question stands there."""
    terminal, inner = os.openpty()
    fcntl.ioctl(inner, termios.TIOCSWINSZ, b"\x18\x00\x50\x00\x00\x00\x00\x00")
    command = [sys.executable, "-m", "ccproc", *arguments]
    opened = ["sh", "-c", 'exec 0<>"$0" 1>&0 2>&0; exec "$@"', os.ttyname(inner), *command]
    process = subprocess.Popen(opened, cwd=folder, start_new_session=True)
    # A session's first terminal is its own, so that Ctrl-C interrupts. Once it speaks, it has opened it.
    select.select([terminal], [], [], _PATIENCE)
    os.close(inner)
    shown, decoder = "", codecs.getincrementaldecoder("utf-8")()
    try:
        for question, answer in answers:
            while not _asks(shown, question):
                shown += _read(terminal, decoder, shown)
            typed = answer if answer in (INTERRUPT, END) else f"{answer}\n"
            os.write(terminal, typed.encode())
            shown += "\0"  # so that the same question has to come again
        while more := _read(terminal, decoder, shown):
            shown += more
        return Session(process.wait(_PATIENCE), shown.replace("\0", "").replace("\r\n", "\n"))
    finally:
        process.kill()
        process.wait()
        os.close(terminal)


def _asks(shown: str, question: str) -> bool:
    last = shown.rpartition("\n")[2].rpartition("\0")[2]
    return last.startswith(question) and last.rstrip().endswith(("：", ":"))


def _read(terminal: int, decoder: codecs.IncrementalDecoder, shown: str) -> str:
    ready, _, _ = select.select([terminal], [], [], _PATIENCE)
    assert ready, f"nothing more came after:\n{shown}"
    try:
        return decoder.decode(os.read(terminal, 4096))
    except OSError:  # the other end is closed
        return ""
