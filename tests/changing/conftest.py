"""A published centre for every test here."""

from pathlib import Path

import office
import pytest


@pytest.fixture
def root(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository whose one process is published, and whose chain holds."""
    return office.copied(tmp_path_factory.getbasetemp(), tmp_path / "repo")
