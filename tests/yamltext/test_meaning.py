import pytest

from ccproc.model.layout import FileKind
from ccproc.model.source import Source
from ccproc.yamltext import meaning, sources
from ccproc.yamltext.positions import positions_of

PATH = "processes/QRY-X.yaml"
MISSPELT = "id: QRY-X\ntitle: x\nsteps:\n" + "".join(f"  - {{id: s{n}, doo: x}}\n" for n in range(500))


def readings(data: bytes, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many bytes each reading has that is made to find out what was meant."""
    read: list[int] = []
    once = sources.read

    def counted(path: str, kind: FileKind, data: bytes) -> Source:
        read.append(len(data))
        return once(path, kind, data)

    source = once(PATH, "process", data)
    with monkeypatch.context() as patch:
        patch.setattr(sources, "read", counted)
        meaning.understand(source, data)
    return read


def test_a_file_with_many_mistakes_is_read_again_as_often_as_its_size_allows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    padding = "# nobody reads this line to its end\n" * 20_000
    assert len(readings(MISSPELT.encode(), monkeypatch)) == 8
    assert 0 < sum(readings((MISSPELT + padding).encode(), monkeypatch)) <= 2_000_000


def test_the_places_of_a_large_file_are_looked_up_once_a_reading() -> None:
    read = [f"id: A-{n}\n".encode() for n in range(3)]
    roots = [positions_of(data) for data in read]
    assert all(positions_of(data) is root for data, root in zip(read, roots, strict=True))
