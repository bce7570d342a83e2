"""What tests share: a command line to call, repositories to call it on, golden files to compare with."""

import shutil
import signal
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings

from ccproc.cli import run as run_ccproc

HERE = Path(__file__).parent
EXAMPLE = HERE.parent / "example-repo"

# A failure comes again, and a busy machine is none; `--hypothesis-profile=default` looks for new ones.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


class Result(NamedTuple):
    """What one call of ccproc left behind."""

    code: int
    out: str
    err: str


def pytest_configure() -> None:
    # A run in the background inherits that Ctrl-C is ignored, and so would every ccproc that a test starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite golden files instead of comparing")


@pytest.fixture(autouse=True)
def quiet_machine(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test sees this machine's home, language, time zone or git configuration."""
    home = tmp_path_factory.mktemp("home")
    for name in ("LC_MESSAGES", "LANG", "CCPROC_PEOPLE", "NO_COLOR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {
        "HOME": str(home), "LC_ALL": "C", "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1", "COLUMNS": "80",
        "GIT_CONFIG_GLOBAL": str(home / ".gitconfig"),
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Call ccproc as a person would; code, stdout and stderr come back."""

    def call(*arguments: str | Path) -> Result:
        capsys.readouterr()
        code = run_ccproc([str(argument) for argument in arguments])
        return Result(int(code), *capsys.readouterr())

    return call


def write(root: Path, tree: Mapping[str, str | bytes]) -> Path:
    """Files below a folder from a mapping of paths to contents."""
    for name, content in tree.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def git(root: Path, *arguments: str) -> str:
    """Run git for real in a folder; its output without the last line break."""
    done = subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True)
    return done.stdout.rstrip("\n")


def started(root: Path) -> Path:
    """The folder as a git repository with an identity and one commit of all that is in it."""
    git(root, "init", "-q", "-b", "main")
    git(root, "config", "user.name", "Test Author")
    git(root, "config", "user.email", "author@example.invalid")
    git(root, "add", "-A")
    git(root, "commit", "-q", "--allow-empty", "-m", "start")
    return root


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    """A plain folder with the tests' small centre and its one complete process; no git."""
    root = tmp_path / "centre"
    shutil.copytree(HERE / "centre", root)
    write(root, {"processes/QRY-BILL-001.yaml": (HERE / "complete.yaml").read_text("utf-8")})
    return root


@pytest.fixture
def repo(tmp_path: Path) -> Callable[[Mapping[str, str | bytes]], Path]:
    """Make a git repository with an identity and one commit from a mapping of paths to contents."""

    def make(tree: Mapping[str, str | bytes], name: str = "repo") -> Path:
        root = write(tmp_path / name, tree)
        root.mkdir(exist_ok=True)
        return started(root)

    return make


@pytest.fixture
def root(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository whose one process is published, and whose chain holds."""
    import office  # which stands on this module

    return office.copied(tmp_path_factory.getbasetemp(), tmp_path / "repo")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare text with a file in tests/golden; `pytest --update-golden` rewrites it for review."""

    def compare(name: str, text: str) -> None:
        path = HERE / "golden" / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        assert path.is_file(), f"no golden file {name}; make it with --update-golden"
        assert text == path.read_text("utf-8")

    return compare
