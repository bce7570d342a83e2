"""A published centre, and commands called as functions."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import office
import pytest
from conftest import Result

from ccproc.cli.options import Options
from ccproc.store.example import build


@pytest.fixture(scope="package")
def git_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example centre with its history; nobody may write into it."""
    root = tmp_path_factory.mktemp("example") / "repo"
    build(root)
    return root


@pytest.fixture
def call(root: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Call the body of a command in that repository, as of the day its records were made."""

    def called(
        command: Callable[..., int | None], *arguments: object, language: str = "zh", **named: object
    ) -> Result:
        capsys.readouterr()
        context = SimpleNamespace(obj=Options(folder=root, language=language, as_of=office.DAY))
        code = command(context, *arguments, **named)
        return Result(int(code or 0), *capsys.readouterr())

    return called
