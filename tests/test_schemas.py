import json
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import jsonschema_rs
import pytest
from conftest import HERE
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from shapes import SCHEMAS, SHARED, places

from ccproc.rules import rules

BASE = "https://ccproc.invalid/schemas/1/"
SHARED_RS = jsonschema_rs.Registry([(schema["$id"], schema) for schema in SCHEMAS.values()])
FILES = {
    "registry": "categories channels brands environments regions segments reasons skills tags businesses "
    "roles departments teams systems contacts metrics people fields wording calendar levels glossary",
    "output": "lint map mapdiff diff status paths measure list show find rule kb",
    "": "common process ccproc register notice approval event ack baseline record",
}
TWO_LANGUAGES = re.compile(r".*[\u4e00-\u9fff].*。 [A-Z0-9].*\.", re.DOTALL)
TWO_NAMES = re.compile(r".*[\u4e00-\u9fff].* [A-Z].*")
Verdict = set[tuple[str, str]]


def load(name: str) -> Any:
    return YAML(typ="safe").load((HERE / "cases" / name).read_text("utf-8"))


SMALLEST = load("format/smallest.yaml")
FULLER = load("format/fuller.yaml")
GOOD = [(name, document) for name, documents in load("schemas/good.yaml").items() for document in documents]
DOCUMENTS = [("process", SMALLEST), ("process", FULLER), *GOOD]


def validators(schema: dict[str, Any]) -> tuple[Callable[[Any], Verdict], Callable[[Any], Verdict]]:
    slow = Draft202012Validator(schema, registry=SHARED)
    fast = jsonschema_rs.Draft202012Validator(schema, registry=SHARED_RS)

    def by_slow(document: Any) -> Verdict:
        return {(_path(error.absolute_path), str(error.validator)) for error in slow.iter_errors(document)}

    def by_fast(document: Any) -> Verdict:
        errors = fast.iter_errors(document)
        return {(_path(error.instance_path), str(error.schema_path[-1])) for error in errors}

    return by_slow, by_fast


def _path(parts: Any) -> str:
    return "/".join(map(str, parts))


VALIDATORS = {name: validators(schema) for name, schema in SCHEMAS.items()}


def nodes(schema: Any, at: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema inside a schema that says what a value is; those that only ask about it are left out."""
    if not isinstance(schema, dict):
        return
    yield at, schema
    for keyword in ("properties", "patternProperties", "$defs"):
        for key, inner in schema.get(keyword, {}).items():
            yield from nodes(inner, f"{at}/{keyword}/{key}")
    for keyword in ("items", "additionalProperties"):
        yield from nodes(schema.get(keyword), f"{at}/{keyword}")


NODES = {name: list(nodes(schema)) for name, schema in SCHEMAS.items()}


def test_every_file_of_a_repository_and_every_output_has_its_schema() -> None:
    wanted = {f"{folder}/{name}".lstrip("/") for folder, names in FILES.items() for name in names.split()}
    assert set(SCHEMAS) == wanted


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_valid_and_found_by_its_address(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["$id"] == f"{BASE}{name}.schema.json"
    assert SCHEMAS[name]["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_reference_leaves_the_shipped_files(name: str) -> None:
    resolver = SHARED.resolver(SCHEMAS[name]["$id"])
    text = json.dumps(SCHEMAS[name])
    for reference in set(re.findall(r'"\$ref": "([^"]+)"', text)):
        resolver.lookup(reference)
        assert reference.partition("#")[0].removeprefix("../") in ("", "common.schema.json")


def test_the_configuration_knows_every_rule() -> None:
    """So that an editor completes its name and a misspelt one is refused, and so that a file that names a rule of
    the catalogue which this version does not run yet is no mistake."""
    lint, known = SCHEMAS["ccproc"]["properties"]["lint"]["properties"], SCHEMAS["ccproc"]["$defs"]["rules"]
    names = {name for rule in rules() for name in (rule.code, rule.name)}
    assert names <= set(lint["severity"]["properties"]) == {each for each in known["enum"] if len(each) > 3}
    assert {rule.family for rule in rules()} <= set(known["enum"])


def test_no_definition_is_left_that_nothing_uses() -> None:
    for name, schema in SCHEMAS.items():
        readers = SCHEMAS if name == "common" else [name]
        text = "".join(json.dumps(SCHEMAS[reader]) for reader in readers)
        assert [key for key in schema.get("$defs", {}) if f'#/$defs/{key}"' not in text] == []


@pytest.mark.parametrize(("name", "document"), DOCUMENTS)
def test_a_well_shaped_file_is_accepted_by_both_validators(name: str, document: Any) -> None:
    assert [judge(document) for judge in VALIDATORS[name]] == [set(), set()]


@pytest.mark.parametrize("case", load("schemas/bad-processes.yaml"), ids=lambda case: case["because"])
def test_a_badly_shaped_process_is_refused_at_the_right_place(case: dict[str, Any]) -> None:
    document = {**SMALLEST, **case["change"]}
    assert [judge(document) for judge in VALIDATORS["process"]] == [set(case["fails"].items())] * 2


@pytest.mark.parametrize("case", load("schemas/bad-files.yaml"), ids=lambda case: case["because"])
def test_another_badly_shaped_file_is_refused_at_the_right_place(case: dict[str, Any]) -> None:
    found = [judge(case["document"]) for judge in VALIDATORS[case["schema"]]]
    assert found == [set(case["fails"].items())] * 2


@pytest.mark.parametrize("key", ["id", "title", "category", "owner", "steps"])
def test_five_keys_and_no_more_make_a_process(key: str) -> None:
    bare = {name: SMALLEST[name] for name in ("id", "title", "category", "owner", "steps")}
    assert [judge(bare) for judge in VALIDATORS["process"]] == [set(), set()]
    del bare[key]
    assert [judge(bare) for judge in VALIDATORS["process"]] == [{("", "required")}] * 2


def is_named(at: str) -> bool:
    """Whether a person meets this schema by a name: a file, a definition or a key that may be written."""
    return not at or at.rpartition("/")[0].endswith(("/properties", "/$defs"))


@pytest.mark.parametrize("name", SCHEMAS)
def test_an_editor_explains_every_key_in_both_languages(name: str) -> None:
    named = [(at, node) for at, node in NODES[name] if is_named(at) and node != {"$ref": "#/$defs/excluded"}]
    assert [at for at, node in named if not TWO_LANGUAGES.fullmatch(node.get("description", ""))] == []
    titled = [(at, node) for at, node in named if not at.rpartition("/")[0].endswith("/properties")]
    assert [at for at, node in titled if not TWO_NAMES.fullmatch(node.get("title", ""))] == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_mistyped_key_is_never_taken_in_silence(name: str) -> None:
    asks_only = ("/$defs/branchByText", "/$defs/branchByValue", "" if name == "record" else "-")
    holders = [(at, node) for at, node in NODES[name] if "properties" in node and at not in asks_only]
    assert [at for at, node in holders if node.get("additionalProperties") is not False] == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_what_an_editor_offers_as_an_example_is_right(name: str) -> None:
    for at, node in NODES[name]:
        for value in node.get("examples", ()):
            here = {"$ref": SCHEMAS[name]["$id"] + "#" + at}
            assert [judge(value) for judge in validators(here)] == [set(), set()], at


ALL_NODES = [node for found in NODES.values() for _, node in found]
PATTERNS = sorted(
    {
        pattern
        for node in ALL_NODES
        for pattern in (node.get("pattern"), *node.get("patternProperties", ()))
        if pattern
    }
)
ALPHABET = "aZ0_-.:/~|@+ \t\n\r\x00\x1f\x7f\x85\xa0ａ０：，。々〇核é٣ßſK\u200b\u2028\u3000\ufeff\U0001f600"


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_never_trusts_what_the_two_engines_read_differently(pattern: str) -> None:
    assert not re.search(r"\\[dwsDWSbBpPAZz]", pattern)
    assert not pattern.endswith("$") or pattern.startswith(r"^(?!.*\n)")


@pytest.mark.parametrize("pattern", PATTERNS)
def test_both_engines_read_a_pattern_alike(pattern: str) -> None:
    slow, fast = validators({"$schema": SCHEMAS["common"]["$schema"], "items": {"pattern": pattern}})
    matching = st.from_regex(pattern).map(lambda text: text[:60])

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.text(ALPHABET, max_size=12) | st.text(max_size=8) | matching, max_size=8))
    @example(["abc\n", "2026-03-01\n", "２０２６-03-01", "1h\n", "QRY-001\n", "核实", "核实\n"])
    def agree(texts: list[str]) -> None:
        assert slow(texts) == fast(texts)

    agree()


JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 12),
    st.floats(-2, 12, allow_nan=False),
    st.text(ALPHABET, max_size=6),
    st.sampled_from(["any", "customer", "escalate", "1h30m", "3mo", "CMP-001", "csr", "2026-03-01", "0101"]),
    st.just([]),
    st.just({}),
    st.lists(st.sampled_from(["csr", "tl", 1, 1.0, True, None]), max_size=3),
    st.dictionaries(
        st.sampled_from(["zh", "en", "id", "next", "end", "x\n"]), st.text(max_size=3), max_size=3
    ),
)
KEYS = [*sorted({key for node in ALL_NODES for key in node.get("properties", {})}), "x", "zh\n", "中文"]


def mutate(document: Any, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
    """Change one place: another value, a key or item gone, a key or item more, a line break at the end."""
    spots = list(places(document))
    if not spots:
        return
    container, key = spots[draw(st.integers(0, len(spots) - 1))]
    how = draw(st.sampled_from(["replace", "drop", "add", "repeat", "break"]))
    if how == "drop":
        del container[key]
    elif how == "add" and isinstance(container, dict):
        container[draw(st.sampled_from(KEYS))] = draw(JUNK)
    elif how in ("add", "repeat") and isinstance(container, list):
        container.append(deepcopy(container[key]) if how == "repeat" else draw(JUNK))
    elif how == "break" and isinstance(container[key], str):
        container[key] += "\n"
    else:
        container[key] = draw(JUNK)


@settings(max_examples=250, deadline=None)
@given(st.sampled_from(range(len(DOCUMENTS))), st.integers(1, 4), st.data())
def test_both_validators_find_the_same_faults(which: int, times: int, data: st.DataObject) -> None:
    name, original = DOCUMENTS[which]
    document = deepcopy(original)
    for _ in range(times):
        mutate(document, data.draw)
    slow, fast = VALIDATORS[name]
    assert slow(document) == fast(document)
