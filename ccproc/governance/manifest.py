"""The manifest of a publication: every text in force after it, each publication bound to the one before."""

import hashlib
from collections.abc import Iterable, Iterator

from ccproc.digest import canonical
from ccproc.governance.chain import Break
from ccproc.model.layout import REGISTER
from ccproc.model.register import Register, Row, plain_row


def manifest(number: int, rows: Iterable[Row]) -> bytes:
    """The bytes of `manifest.json` as the register alone tells them: the same, whoever makes it and whenever.

    `rows` are all up to that publication; those of its own number need no `manifest` yet.
    """
    told = [row for row in rows if row.number <= number]
    before = [row.manifest for row in told if row.number < number]
    listed = [_line(row) for _, row in sorted(Register(tuple(told)).last().items())]
    whole = {"ccproc_manifest": 1, "number": number, "previous": before[-1] if before else None}
    return canonical({**whole, "processes": listed}) + b"\n"


def sha256(data: bytes) -> str:
    """The digest of a file as it stands, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def contradicted(register: Register) -> Iterator[Break]:
    """The publications whose rows are no longer what their manifest was made of: edited, added or taken out."""
    for number in sorted({row.number for row in register.rows}):
        made = sha256(manifest(number, register.rows))
        if any(row.manifest != made for row in register.rows if row.number == number):
            yield Break("CHG013", "", "register-altered", {"number": f"{number:04}"}, {REGISTER: ""})


def _line(row: Row) -> dict[str, object]:
    line = {key: value for key, value in plain_row(row).items() if key not in ("process", "manifest")}
    return {"id": row.process, **line}
