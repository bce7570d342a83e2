"""The register is what proves every publication: it stays readable however many there were."""

import time
from pathlib import Path

import pytest

from ccproc.errors import Stopped
from ccproc.model.register import Register, Row
from ccproc.store.register import content, register
from ccproc.store.tree import WorkTree

EVIDENCE = {f"records/CMP-NET-001/01JABCDEFGHJKMNPQRSTVWXYZ{n}.yaml": "e" * 64 for n in range(5)}


def row(n: int) -> Row:
    notice, process = "CN-01JABCDEFGHJKMNPQRSTVWXYZ0", f"CMP-NET-{n % 500:03}"
    return Row(
        n // 10 + 1, notice, process, "1.2.0", "a" * 64, "b" * 40, "2026-11-22", "c" * 64, "d" * 64, EVIDENCE
    )


def test_a_register_of_ten_thousand_rows_is_read(tmp_path: Path) -> None:
    rows = tuple(map(row, range(10_000)))
    (tmp_path / "register.yaml").write_bytes(content(Register(rows)))
    began = time.process_time()
    assert register(WorkTree(tmp_path)).rows == rows
    assert time.process_time() - began < 20  # 1.5 s on an ordinary machine


def test_no_other_file_may_be_that_long(tmp_path: Path) -> None:
    (tmp_path / "ccproc.yaml").write_bytes(b"#" * (1 << 20) + b"#")
    with pytest.raises(Stopped) as refused:
        WorkTree(tmp_path).read("ccproc.yaml")
    assert refused.value.values["reason"] == "size"
