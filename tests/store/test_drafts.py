"""New processes and entries: whatever a killed run leaves, nothing in it leads nowhere."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result

DIE = """
import os, signal, sys
from pathlib import Path
from ccproc.store import drafts, writing
left = int(sys.argv[1])
def mortal(real):
    def call(*arguments, **options):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments, **options)
    return call
for name in ("link", "replace", "fsync"):
    setattr(writing.os, name, mortal(getattr(os, name)))
process = {
    "id": "QRY-BILL-001", "title": "话费", "category": "query", "owner": "qa", "users": ["csr"],
    "touchpoints": [{"business": "0102", "channel": "wechat"}],
    "steps": [{"id": "answer", "name": "答复", "say": "您好"}, {"id": "done", "end": "answered"}],
}
entries = {
    "roles": [{"code": "qa", "name": "质检", "department": "quality"}],
    "businesses": [
        {"code": "0102", "name": "话费", "category": "query", "moment": "ask", "channels": ["wechat"]}
    ],
    "channels": [{"code": "wechat", "name": "微信", "mode": "chat", "hours": "24/7"}],
    "departments": [{"code": "quality", "name": "质检部"}],
}
drafts.write_process(Path(sys.argv[2]), "business", process, entries)
print(left)
"""


@pytest.mark.slow
def test_a_kill_at_any_call_leaves_no_code_that_nobody_knows(
    run: Callable[..., Result], tmp_path: Path
) -> None:
    fresh = tmp_path / "fresh"
    run("--lang", "zh", "init", fresh)
    said = ("--title", "话费", "--category", "query", "--owner", "tl", "--user", "csr")
    run("-C", fresh, "new", "process", *said)
    calls = 1000 - int(_write(shutil.copytree(fresh, tmp_path / "whole"), 1000).stdout)
    for survived in range(calls):
        root = shutil.copytree(fresh, tmp_path / str(survived))
        assert _write(root, survived).returncode == -9
        done = run("-C", root, "lint", "--no-cache", "--fail-on", "warning")
        assert done.code == 0, (survived, done.out)
    assert run("-C", tmp_path / "whole", "lint").code == 0


def _write(root: Path, survived: int) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-c", DIE, str(survived), root], check=False, capture_output=True)
