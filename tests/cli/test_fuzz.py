"""Whatever a file says, people are told, at once and in words: no traceback, no success, no endless run."""

import json
import time
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import office
import pytest
from conftest import HERE, Result, write
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from shapes import SCHEMAS, SHARED, places

from ccproc.model.layout import kind_of, schema_of

Run = Callable[..., Result]
COMMANDS = (("lint", "--format", "json"), ("list",), ("map",), ("diff",))
SECONDS = 10  # of this process, for the four commands; a sound centre takes a twentieth of one
FULLER = "processes/CMP-001.yaml"

ODD = st.sampled_from(
    [None, True, 0, -1, 10**30, 1.5, "", "…", "any", "customer", "nowhere", "x" * 5000, "2026-02-30", "24/7",
     "\u202e", "1h", "0101", "[", "{", [], {}, [[]], [None], [{}], {"zh": 1}, {"id": "a"}, ["a", "a"], [0] * 40]
)  # fmt: skip
PIECES = st.sampled_from(
    [b"\x00", b"\xff\xfe", b"\xd6\xd0\xce\xc4", b"\t", b"\r", b"&a ", b"*a ", b"<<: ", b"!!python/name:os.system ",
     b"---\n", b"...\n", b"%YAML 9.9\n", b"? ", b"- " * 200, b"[" * 300, b"{" * 300, b"'", b'"', b"|\n", b": ",
     "：".encode(), "，".encode(), b"\xc2\x85", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"\n\n", b"9" * 5000, b"#"]
) | st.binary(max_size=12)  # fmt: skip


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre with a file of every kind in it, each sound: what a test breaks it puts back."""
    root = office.copied(tmp_path_factory.getbasetemp(), tmp_path_factory.mktemp("fuzzed") / "repo")
    write(root, {FULLER: (HERE / "cases" / "format" / "fuller.yaml").read_text("utf-8")})
    return root


def kinds(root: Path) -> dict[str, list[str]]:
    """The files of a centre by what they are."""
    found: dict[str, list[str]] = {}
    for path in sorted(root.rglob("*.yaml")):
        name = path.relative_to(root).as_posix()
        found.setdefault(str(kind_of(name)), []).append(name)
    return found


def is_broken(path: str, content: bytes) -> bool:
    """Whether a file is no YAML, or not of the shape its schema asks for; by other readers than ccproc's."""
    try:
        value = YAML(typ="safe", pure=True).load(content.decode("utf-8"))
    except (YAMLError, ValueError, RecursionError):
        return True
    schema = SCHEMAS[str(schema_of(path, kind_of(path)))]  # type: ignore[arg-type]
    return not Draft202012Validator(schema, registry=SHARED).is_valid(value)


def survive(run: Run, root: Path, path: str, content: bytes) -> None:
    """All commands on a centre whose one file holds something else."""
    sound = (root / path).read_bytes()
    (root / path).write_bytes(content)
    begun = time.process_time()
    try:
        done = [run("-C", root, *command) for command in COMMANDS]
    finally:
        (root / path).write_bytes(sound)
    assert time.process_time() - begun < SECONDS
    assert {each.code for each in done} <= {0, 1, 2, 3}
    assert all(each.err for each in done if each.code > 1)
    if is_broken(path, content):
        assert done[0].code
        assert path in done[0].out + done[0].err


KINDS = ("config", "registry", "process", "record", "notice", "register")
patient = settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])


def test_the_centre_to_be_broken_is_sound(run: Run, published: Path) -> None:
    assert set(kinds(published)) == set(KINDS)
    assert [run("-C", published, *command).code for command in COMMANDS] == [0] * len(COMMANDS)
    for paths in kinds(published).values():
        assert not [path for path in paths if is_broken(path, (published / path).read_bytes())]


def pieces_put_in(content: bytes, data: st.DataObject) -> bytes:
    """Bytes at any place, instead of some, or of all that follow."""
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.sampled_from([start, start + 1, start + 9, len(content)]))
    return content[:start] + data.draw(PIECES) + content[end:]


def another_value(content: bytes, data: st.DataObject) -> bytes:
    """Another key, or a value of another type at any key."""
    whole = [YAML(typ="safe").load(content.decode("utf-8"))]
    container, key = data.draw(st.sampled_from(list(places(whole))))
    if isinstance(container, dict) and data.draw(st.booleans()):
        container[data.draw(st.sampled_from(["x", "", "id", "next", "中文", "zh"]))] = container.pop(key)
    else:
        container[key] = deepcopy(data.draw(ODD))
    return json.dumps(whole[0], ensure_ascii=False).encode()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("spoilt", [pieces_put_in, another_value])
@patient
@given(st.data())
def test_whatever_a_file_holds_is_told(
    run: Run, published: Path, kind: str, spoilt: Callable[[bytes, st.DataObject], bytes], data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from(kinds(published)[kind]))
    survive(run, published, path, spoilt((published / path).read_bytes(), data))
