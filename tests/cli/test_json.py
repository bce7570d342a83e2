"""Every `--format json`, on a sound centre and on a broken one, keeps the schema it is promised to keep."""

import itertools
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
import typer
from conftest import EXAMPLE, HERE, Result, git, write
from referencing import Registry, Resource

from ccproc.cli.commands import application

Run = Callable[..., Result]
SCHEMAS = {
    path.name.partition(".")[0]: json.loads(path.read_text("utf-8"))
    for path in (HERE.parent / "schemas" / "output").glob("*.json")
}
COMMON = json.loads((HERE.parent / "schemas" / "common.schema.json").read_text("utf-8"))
# A command line, the schema of what it prints.
LINES = {
    "lint": "lint",
    "lint --stage publish": "lint",
    "rule": "rule",
    "rule REF003": "rule",
    "list": "list",
    "list management": "list",
    "show QRY-BILL-001": "show",
    "find 话费": "find",
    "map": "map",
    "map --gaps": "map",
    "map --stats": "map",
    "map diff HEAD~1 HEAD": "mapdiff",
    "diff HEAD~1..HEAD": "diff",
    "diff": "diff",
}
BROKEN = {
    "processes/BAD-001.yaml": "id: BAD-001\ntitle: [坏\n",
    "processes/BAD-002.yaml": "id: BAD-002\ntitle: 坏\ncategory: 没有\nowner: nobody\nsteps: [{id: x, end: nowhere}]\n",
    "processes/BAD-003.yaml": "id: 3\ntitle: {zh: 1}\nteam: [a]\nusers: 12\n",
    "processes/BAD-004.yaml": b"\xff\xfe\x00",
    "registry/teams.yaml": "teams: none\n",
    "registry/channels.yaml": "- {code: 1}\n- code: hotline\n  mode: smoke\n",
}


def _offering_json() -> Iterator[str]:
    """The commands that have a `--format` with json among its choices."""

    def walk(command: Any, name: str) -> Iterator[str]:
        for parameter in command.params:
            if parameter.name == "form" and "json" in (parameter.type_descriptor.choices or ()):
                yield name
        for inner, subcommand in getattr(command, "commands", {}).items():
            yield from walk(subcommand, f"{name} {inner}".strip())

    return walk(typer.main.get_command(application()), "")


OFFERING = set(_offering_json())


def _keeps(name: str, document: object) -> bool:
    resources = [(each["$id"], each) for each in (COMMON, SCHEMAS[name])]
    slow = jsonschema.Draft202012Validator(
        SCHEMAS[name],
        registry=Registry().with_resources((id, Resource.from_contents(each)) for id, each in resources),
    )
    fast = jsonschema_rs.Draft202012Validator(SCHEMAS[name], registry=jsonschema_rs.Registry(resources))
    slow.validate(document)
    fast.validate(document)
    return True


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The example, and a copy of it with files broken in many ways; each with an earlier commit."""
    made = {}
    for name, more in {"sound": {"processes/NEW.md": "x"}, "broken": BROKEN}.items():
        root = tmp_path_factory.mktemp(name) / "repo"
        shutil.copytree(EXAMPLE, root)
        for after in ({}, more):
            write(root, after)
            if not after:
                git(root, "init", "-q", "-b", "main")
            git(root, "add", "-A")
            identity = ["-c", "user.name=A", "-c", "user.email=a@example.invalid"]
            git(root, *identity, "commit", "-q", "-m", "step")
        made[name] = root
    return made


def test_no_command_prints_json_without_a_schema_and_a_test() -> None:
    tested = {line.split(" ", 1)[0] for line in LINES} | {"map diff"}
    assert tested >= OFFERING


@pytest.mark.parametrize("place", ["sound", "broken"])
@pytest.mark.parametrize("line", [line for line in LINES if line.split()[0] in OFFERING])
def test_a_machine_reads_what_the_schema_promises(
    run: Run, places: dict[str, Path], line: str, place: str
) -> None:
    done = run("-C", places[place], *line.split(), "--format", "json")
    if done.code == 3:  # a text that cannot be read has no meaning to compare: refused, naming its file
        assert (line.split()[0], place, done.out) == ("diff", "broken", "")
        assert "processes/BAD-001.yaml" in done.err
        return
    assert done.code in (0, 1), done.err
    document = json.loads(done.out)
    assert document["version"] == 1
    assert _keeps(LINES[line], document)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_register_for_machines_speaks_in_codes(run: Run, language: str) -> None:
    done = run("-C", EXAMPLE, "--lang", language, "list", "business", "--format", "json")
    row = next(row for row in json.loads(done.out)["processes"] if row["id"] == "QRY-BILL-001")
    assert (row["category"], row["owner"]) == ("query", "sv-inbound")


def test_the_blind_spots_as_json_are_the_blind_spots(run: Run) -> None:
    whole = json.loads(run("-C", EXAMPLE, "map", "--format", "json").out)
    gaps = json.loads(run("-C", EXAMPLE, "map", "--gaps", "--format", "json").out)
    assert [cell["code"] for cell in gaps["cells"]] == [
        cell["code"] for cell in whole["cells"] if cell["state"] == "gap"
    ]
    assert gaps["summary"] == whole["summary"]
    assert json.loads(run("-C", EXAMPLE, "map", "--stats", "--format", "json").out) == whole


@pytest.mark.parametrize("by", ["brand", "region", "moment"])
def test_a_dimension_orders_the_cells_and_changes_none_of_them(run: Run, by: str) -> None:
    whole = json.loads(run("-C", EXAMPLE, "map", "--format", "json").out)
    parted = json.loads(run("-C", EXAMPLE, "map", "--by", by, "--format", "json").out)
    sides = [cell[by] for cell in parted["cells"]]
    assert len([side for side, _ in itertools.groupby(sides)]) == len(set(sides))
    assert sorted(parted["cells"], key=str) == sorted(whole["cells"], key=str)
    assert parted["summary"] == whole["summary"]


def test_every_brand_has_counts_and_blind_spots_of_its_own(run: Run) -> None:
    whole = json.loads(run("-C", EXAMPLE, "map", "--format", "json").out)
    counted = run("-C", EXAMPLE, "--lang", "en", "map", "--by", "brand", "--stats")
    missing = run("-C", EXAMPLE, "--lang", "en", "map", "--by", "brand", "--gaps")
    for brand in {cell["brand"] for cell in whole["cells"]}:
        gaps = [each for each in whole["cells"] if (each["brand"], each["state"]) == (brand, "gap")]
        assert str(len(gaps)) in counted.out
        assert gaps[0]["code"] in missing.out


@pytest.mark.parametrize(
    ("by", "titles"),
    [
        ("region", {"zh": {"不分地区"}, "en": {"All regions alike"}}),
        ("moment", {"zh": {"咨询", "投诉"}, "en": {"Ask", "Complain"}}),
    ],
)
def test_each_part_of_the_map_has_a_name_and_no_code(run: Run, by: str, titles: dict[str, set[str]]) -> None:
    for language, expected in titles.items():
        said = run("-C", EXAMPLE, "--lang", language, "map", "--by", by, "--stats").out.splitlines()
        assert expected <= set(said)
        assert not {"any", "ask", "complain"} & set(said)


@pytest.mark.parametrize(
    "line",
    [
        "map --gaps --stats",
        "map --stats --format csv",
        "show QRY-BILL-001 --handoffs --format json",
    ],
)
def test_no_option_is_left_out_in_silence(run: Run, line: str) -> None:
    done = run("-C", EXAMPLE, *line.split())
    assert (done.code, done.out) == (2, "")
    assert done.err
