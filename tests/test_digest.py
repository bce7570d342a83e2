import copy
import json
import re
import subprocess
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccproc.digest import canonical, digest_of_bytes, normal, semantic_digest
from ccproc.errors import Stopped
from ccproc.model.positions import OUTSIDE, SETS, TEXTS
from ccproc.yamltext.dialect import read

HERE = Path(__file__).parent
CASES = HERE / "cases" / "format"
PAGE = (HERE.parent / "docs" / "digest.md").read_text("utf-8")
FULLER: dict[str, Any] = read((CASES / "fuller.yaml").read_bytes()).value  # type: ignore[assignment]

KEYS = {"title", "steps", "users", "say", "note", "version", "id", "tags", "zh", "en", "data"}
words = st.text(st.sampled_from('ab1\n"\\é\u00ea投诉，\x7f\ue000\U0001f600'), max_size=6)
numbers = st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | words,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(sorted(KEYS)), inner, max_size=4)
    ),
    max_leaves=12,
)
texts = st.dictionaries(st.sampled_from(sorted(KEYS)), values, max_size=6)


def leaves(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every value that has no parts, outside keys that are no part of the text."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in OUTSIDE and (path or key != "version"):
                yield from leaves(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, (*path, index))
    else:
        yield path


def changed(data: object, path: tuple[str | int, ...], edit: Callable[[Any, Any], None]) -> Any:
    """A copy in which `edit` was done to the holder of the value at `path`."""
    data = holder = copy.deepcopy(data)
    for part in path[:-1]:
        holder = holder[part]  # type: ignore[index]
    edit(holder, path[-1])
    return data


def other(holder: Any, key: Any) -> None:
    value = holder[key]
    holder[key] = (
        not value if isinstance(value, bool) else value + (1 if isinstance(value, (int, float)) else "啊")
    )


LEAVES = list(leaves(FULLER))
NAMES = ["/".join(map(str, path)) for path in LEAVES]


def test_an_auditor_can_make_the_digest_of_the_page_with_other_tools() -> None:
    text, preimage = (re.search(rf"```{kind}\n(.*?)```", PAGE, re.DOTALL)[1] for kind in ("yaml", "json"))  # type: ignore[index]
    printed = re.search(r"^ {4}([0-9a-f]{64})$", PAGE, re.MULTILINE)[1]  # type: ignore[index]
    tagged = b"ccproc-digest-1\n" + preimage.rstrip("\n").encode()
    outside = subprocess.run(["sha256sum"], input=tagged, capture_output=True, check=True).stdout
    assert semantic_digest(read(text.encode()).value, "zh") == printed  # type: ignore[arg-type]
    assert outside.decode().split()[0] == printed


@pytest.mark.parametrize(
    ("case", "digest"),
    [
        ("smallest", "201a371760f35efa3640d590bc3989ffbbc1d6937caa1066d208b4986a355ec6"),
        ("fuller", "44193b81ef7aa12d5a9335579e8a09f7960737c3d7de9289a95f1a7f55b5a602"),
    ],
)
def test_evidence_of_earlier_releases_stays_valid(case: str, digest: str) -> None:
    assert semantic_digest(read((CASES / f"{case}.yaml").read_bytes()).value, "zh") == digest  # type: ignore[arg-type]


def test_reformatting_a_file_does_not_void_its_review() -> None:
    plain = (CASES / "fuller.yaml").read_bytes()
    commented = b"# a remark\n" + plain.replace(b"steps:\n", b"steps:   # more\n").replace(b"\n", b"\r\n")
    turned = json.dumps(dict(reversed(FULLER.items())), ensure_ascii=False, indent=4).encode()
    assert {semantic_digest(read(each).value, "zh") for each in (plain, commented, turned)} == {  # type: ignore[arg-type]
        semantic_digest(FULLER, "zh")
    }


@settings(deadline=None)
@given(texts, st.randoms(use_true_random=False))
def test_the_order_of_keys_and_of_sets_says_nothing(text: dict[str, Any], chance: Any) -> None:
    def shuffled(value: object, key: str = "") -> object:
        if isinstance(value, dict):
            items = list(value.items())
            chance.shuffle(items)
            return {name: shuffled(inner, name) for name, inner in items}
        if isinstance(value, list):
            items = [shuffled(inner, "*") for inner in value]
            if key in SETS:
                chance.shuffle(items)
            return items
        return value

    assert semantic_digest(shuffled(text), "zh") == semantic_digest(text, "zh")  # type: ignore[arg-type]


@settings(deadline=None)
@given(texts)
def test_remarks_versions_and_former_names_are_outside_the_text(text: dict[str, Any]) -> None:
    def remarked(value: object) -> object:
        if isinstance(value, dict):
            return {
                **{key: remarked(inner) for key, inner in value.items()},
                "note": "!",
                "renamed_from": "x",
            }
        return [remarked(inner) for inner in value] if isinstance(value, list) else value

    def collapses(value: object) -> bool:
        if isinstance(value, dict):
            return list(value) == ["zh"] or any(map(collapses, value.values()))
        return isinstance(value, list) and any(map(collapses, value))

    if not collapses(text):
        marked: dict[str, Any] = remarked(text)  # type: ignore[assignment]
        assert semantic_digest({**marked, "version": "9.9.9"}, "zh") == semantic_digest(text, "zh")


@settings(deadline=None)
@given(texts)
def test_composed_and_decomposed_letters_are_the_same_word(text: dict[str, Any]) -> None:
    def decomposed(value: object) -> object:
        if isinstance(value, dict):
            return {key: decomposed(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [decomposed(inner) for inner in value]
        return unicodedata.normalize("NFD", value) if isinstance(value, str) else value

    assert semantic_digest(decomposed(text), "zh") == semantic_digest(text, "zh")  # type: ignore[arg-type]


@settings(deadline=None)
@given(texts)
def test_making_a_text_normal_twice_changes_nothing(text: dict[str, Any]) -> None:
    once = normal(text, "zh")
    assert canonical(normal(once, "zh")) == canonical(once)


@pytest.mark.parametrize("path", LEAVES, ids=NAMES)
def test_any_word_that_changes_changes_the_digest(path: tuple[str | int, ...]) -> None:
    assert semantic_digest(changed(FULLER, path, other), "zh") != semantic_digest(FULLER, "zh")


@pytest.mark.parametrize("path", LEAVES, ids=NAMES)
def test_any_word_that_goes_changes_the_digest(path: tuple[str | int, ...]) -> None:
    shorter = changed(FULLER, path, lambda holder, key: holder.pop(key))
    assert semantic_digest(shorter, "zh") != semantic_digest(FULLER, "zh")


def test_no_two_of_all_small_changes_share_a_digest() -> None:
    digests = {semantic_digest(changed(FULLER, path, other), "zh") for path in LEAVES}
    assert len(digests) == len(LEAVES)


@pytest.mark.parametrize(
    ("one", "another"),
    [
        ({"steps": [{"id": "a"}, {"id": "b"}]}, {"steps": [{"id": "b"}, {"id": "a"}]}),
        ({"x": 1}, {"x": True}),
        ({"x": 1}, {"x": "1"}),
        ({"x": None}, {}),
        ({"users": []}, {}),
        ({"users": ["a", "a"]}, {"users": ["a"]}),
        ({"title": {"en": "A"}}, {"title": "A"}),
        ({"title": {"zh": "A", "en": "A"}}, {"title": "A"}),
        ({"data": {"views": {"zh": "A"}}}, {"data": {"views": "A"}}),
        ({"touchpoints": [{"brand": "any"}]}, {"touchpoints": [{}]}),
    ],
)
def test_what_says_something_else_has_another_digest(one: dict[str, Any], another: dict[str, Any]) -> None:
    assert semantic_digest(one, "zh") != semantic_digest(another, "zh")


def test_a_text_in_the_centres_language_alone_is_its_plain_text() -> None:
    spelled = {
        "title": {"zh": "查询"},
        "steps": [{"id": "a", "say": {"zh": "您好"}}],
        "training": {"skills": ["b", "a"]},
    }
    plain = {"title": "查询", "steps": [{"id": "a", "say": "您好"}], "training": {"skills": ["a", "b"]}}
    assert semantic_digest(spelled, "zh") == semantic_digest(plain, "zh")
    assert semantic_digest(spelled, "en") != semantic_digest(plain, "en")


def test_every_text_of_the_schema_is_known_as_text() -> None:
    schemas = {
        name: json.loads((HERE.parent / f"schemas/{name}.schema.json").read_text("utf-8"))
        for name in ("common", "process")
    }

    def found(node: Any, home: str, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        if reference := node.get("$ref"):
            file, _, pointer = reference.partition("#/")
            home = file.partition(".")[0] or home
            node = schemas[home]
            for part in pointer.split("/"):
                node = node[part]
            if reference.endswith("/text"):
                yield path
                return
            yield from found(node, home, path)
            return
        for key, inner in node.get("properties", {}).items():
            yield from found(inner, home, (*path, key))
        if isinstance(node.get("items"), dict):
            yield from found(node["items"], home, (*path, "*"))

    assert {path for path in found(schemas["process"], "process", ()) if path[-1] not in OUTSIDE} == TEXTS


def test_a_picture_counts_by_its_content_and_not_by_its_name() -> None:
    def shown(file: object) -> dict[str, Any]:
        return {"steps": [{"id": "a", "images": [{"file": file, "alt": "登录页"}]}]}

    known = {"assets/a.png": "1" * 64, "assets/b.png": "1" * 64, "assets/c.png": "2" * 64}.get
    one, same, different = (semantic_digest(shown(f"assets/{name}.png"), "zh", known) for name in "abc")
    assert one == same != different
    assert semantic_digest(shown("assets/a.png"), "zh") not in (one, different)
    assert semantic_digest(shown("assets/gone.png"), "zh", known) == semantic_digest(
        shown("assets/gone.png"), "zh"
    )


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        float("-inf"),
        2**53,
        -(2**53),
        10**5000,
        "\ud800",
        {"\ud800": 1},
        {1: 2},
        b"x",
        object(),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_json_cannot_carry_stops_instead_of_passing_for_something_else(value: object) -> None:
    with pytest.raises(Stopped) as stopped:
        semantic_digest({"x": value}, "zh")
    assert stopped.value.code == "undigestible"


def test_two_keys_that_look_alike_do_not_hide_one_another() -> None:
    with pytest.raises(Stopped):
        semantic_digest({"data": {"\u00e9": 1, "e\u0301": 2}}, "zh")


def test_a_notice_keeps_its_digest_when_git_changes_its_line_ends() -> None:
    assert digest_of_bytes(b"a: 1\r\nb: 2\r\n") == digest_of_bytes(b"a: 1\nb: 2\n")
    assert digest_of_bytes(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert digest_of_bytes(b"a: 1\n") != digest_of_bytes(b"a: 2\n")
