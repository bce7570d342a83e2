"""Which file of a process repository is what (format.md section 2)."""

from typing import Literal

FileKind = Literal["config", "registry", "process", "record", "notice", "register", "other"]
MARKER = "ccproc.yaml"
REGISTER = "register.yaml"
ENDINGS = (".yaml", ".yml")
MAX_BYTES = 1 << 20
"""The size of a file that people write; nobody reads a longer one."""
_FOLDERS: dict[str, FileKind] = {
    "registry": "registry",
    "processes": "process",
    "records": "record",
    "acks": "record",
    "changes": "notice",
}
_BESIDE_NOTICE = {"approval": "approval", "event": "event"}


def kind_of(path: str) -> FileKind | None:
    """What a path holds, or None when it is not a file that ccproc reads.

    A final slash marks a folder that nobody can look into (`scan`): it holds what belongs there.
    """
    if not path.endswith((*ENDINGS, "/")):
        return None
    if path == MARKER:
        return "config"
    if path == REGISTER:
        return "register"
    return _FOLDERS.get(path.partition("/")[0])


def most_bytes(path: str) -> int:
    """The size up to which a file is read: the register, written by `publish` alone, may hold 10,000 rows and more."""
    if path == REGISTER:
        return 32 * MAX_BYTES
    return MAX_BYTES if path.endswith(ENDINGS) else 8 * MAX_BYTES


def stem(path: str) -> str:
    """The name of a file without folder and ending: the id or the code that it should hold."""
    name = path.rpartition("/")[2]
    return name.rpartition(".")[0] or name


def schema_of(path: str, kind: FileKind) -> str | None:
    """The name of the schema that a file must keep, or None where there is no such file in its place."""
    folder, name = path.rpartition("/")[0], stem(path)
    if kind == "registry":
        return f"registry/{name}" if folder == "registry" else None
    if kind == "notice":
        return name if name == "notice" else _BESIDE_NOTICE.get(name.partition("-")[0])
    if kind == "record":
        return "ack" if path.startswith("acks/") else "record"
    return {"config": "ccproc", "register": "register", "process": "process"}.get(kind)
