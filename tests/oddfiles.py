"""What may stand where a file is meant: links, pipes, folders; each with the reason for which it is refused."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

from conftest import write


def made_link(path: Path) -> None:
    path.symlink_to("/etc/passwd")


def made_inner_link(path: Path) -> None:
    write(path.parent, {"real.txt": "x"})
    path.symlink_to("real.txt")


def made_loop(path: Path) -> None:
    path.symlink_to(path.name)


def made_dangling(path: Path) -> None:
    path.symlink_to("nowhere")


def made_pipe(path: Path) -> None:
    os.mkfifo(path)


def made_folder(path: Path) -> None:
    path.mkdir()


def made_socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the name of a socket may not be long
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


ODD: list[tuple[Callable[[Path], None], str]] = [
    (made_link, "link"),
    (made_inner_link, "link"),
    (made_loop, "link"),
    (made_dangling, "link"),
    (made_pipe, "special"),
    (made_socket, "special"),
    (made_folder, "folder"),
]
