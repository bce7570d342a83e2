"""The Tab key: what it offers behind a half-typed line, and that it never breaks the shell."""

import subprocess
import sys
from pathlib import Path

import pytest


def offered(folder: Path, line: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What bash is told for a line whose last word is being typed."""
    monkeypatch.setenv("_CCPROC_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", f"ccproc {line}")
    monkeypatch.setenv("COMP_CWORD", str(len(f"ccproc {line}".split(" ")) - 1))
    done = subprocess.run(
        [sys.executable, "-m", "ccproc"], cwd=folder, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("sho", ["show"]),
        ("new bus", ["business"]),
        ("lint --sta", ["--stage", "--statistics"]),
        ("show QRY-B", ["QRY-BILL-001"]),
        ("-C ../processes show ", ["QRY-BILL-001"]),
        ("handbook --role sv", ["sv-inbound"]),
        ("train QRY-BILL-001 --roles csr,sv", ["csr,sv-inbound"]),
        ("find --channel hot", ["hotline"]),
        ("find --business 0101", ["0101"]),
        ("new process --category complain", ["complaint"]),
        ("show NOSUCH", []),
    ],
)
def test_processes_and_codes_of_the_centre_are_offered(
    centre: Path, monkeypatch: pytest.MonkeyPatch, line: str, found: list[str]
) -> None:
    told = offered(centre / "registry", line, monkeypatch)
    assert set(told) <= set(found)
    assert bool(told) == bool(found)


@pytest.mark.parametrize("line", ["show QRY", "handbook --role sv"])
def test_outside_a_centre_or_with_a_broken_list_nothing_is_offered(
    centre: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    assert offered(tmp_path, line, monkeypatch) == []
    (centre / "registry" / "roles.yaml").write_text("- code: [\n", "utf-8")
    assert "sv-inbound" not in offered(centre, line, monkeypatch)
