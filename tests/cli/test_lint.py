"""`ccproc lint` as owners and CI run it: what is found, what is said, and the exit code."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import jsonschema_rs
import pytest
from conftest import EXAMPLE, HERE, Result, write

Run = Callable[..., Result]
SMALLEST = (HERE / "cases" / "format" / "smallest.yaml").read_text("utf-8")
FULLER = (HERE / "cases" / "format" / "fuller.yaml").read_text("utf-8")
DEAD_END = """
  - id: refer
    name: 转寄递部查询
    end: referred
    to: delivery-desk
    handover: warm
    owner_until_closed: csr
"""


def findings(run: Run, root: Path, *more: str) -> list[dict[str, object]]:
    done = run("-C", root, "lint", "--format", "json", "--no-cache", *more)
    return json.loads(done.out)["findings"]  # type: ignore[no-any-return]


def test_the_example_passes(run: Run) -> None:
    done = run("-q", "-C", EXAMPLE, "lint", "--no-cache")
    assert done == (0, "", "")


def test_the_example_passes_at_review(run: Run) -> None:
    assert findings(run, EXAMPLE, "--stage", "review") == []


def test_an_empty_folder_stops_with_one_line(run: Run, tmp_path: Path) -> None:
    done = run("-C", tmp_path, "lint")
    assert done.code == 3
    assert done.out == ""
    assert len(done.err.strip().splitlines()) == 1


def test_a_repository_without_processes_stops_with_one_line(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path / "new")
    done = run("-C", tmp_path / "new", "lint")
    assert done.code == 3
    assert len(done.err.strip().splitlines()) == 1


def test_ten_lines_are_a_valid_draft_in_a_fresh_repository(run: Run, tmp_path: Path) -> None:
    root = tmp_path / "new"
    run("init", root)
    write(root, {"processes/QRY-BILL-001.yaml": SMALLEST})
    assert findings(run, root) == []


def test_the_fuller_example_gives_nothing_at_review(run: Run, centre: Path) -> None:
    shutil.rmtree(centre / "processes")
    others = {
        f"processes/{id}.yaml": _stub(id, business)
        for id, business in (("FLT-002", "0401"), ("CMP-009", "0901"))
    }
    others = [_stub("FLT-002", "0401"), _stub("CMP-009", "0901")]
    write(
        centre,
        {
            "processes/CMP-001.yaml": FULLER,
            "processes/FLT-002.yaml": others[0],
            "processes/CMP-009.yaml": others[1],
        },
    )
    told = [f for f in findings(run, centre, "--stage", "review") if f["process"] == "CMP-001"]
    assert told == []


def _stub(id: str, business: str) -> str:
    return SMALLEST.replace("QRY-BILL-001", id).replace('"0101"', f'"{business}"')


def test_a_broken_file_is_one_finding_and_hides_no_other(run: Run, centre: Path) -> None:
    other = SMALLEST.replace("QRY-BILL-001", "QRY-002").replace('"0101"', '"0102"').replace("[csr]", "[cs]")
    write(
        centre,
        {"processes/BAD-001.yaml": "id: BAD-001\nname：投诉\ntitle: x\n", "processes/QRY-002.yaml": other},
    )
    found = findings(run, centre)
    assert [f["code"] for f in found if f["path"] == "processes/BAD-001.yaml"] == ["SCH009"]
    assert "SCH006" in [f["code"] for f in found if f["path"] == "processes/QRY-002.yaml"]


@pytest.mark.parametrize(("hours", "lost"), [("Mo-Su 08:30-18:00", 101.5), ("Mo-Fr 08:30-18:00", 120.5)])
def test_the_dead_end_prover_counts_the_uncovered_hours(
    run: Run, centre: Path, hours: str, lost: float
) -> None:
    contacts = centre / "registry" / "contacts.yaml"
    contacts.write_text(contacts.read_text("utf-8").replace("Mo-Su 08:30-18:00", hours), "utf-8")
    process = centre / "processes" / "QRY-BILL-001.yaml"
    process.write_text(
        process.read_text("utf-8").replace("escalation:", DEAD_END[1:] + "escalation:"), "utf-8"
    )
    found = [f for f in findings(run, centre, "--stage", "review") if f["code"] == "REF003"]
    assert [f["data"]["uncovered_hours_per_week"] for f in found] == [lost]  # type: ignore[index]
    assert str(lost) in str(found[0]["message"])


def test_findings_do_not_depend_on_the_cache(run: Run, centre: Path) -> None:
    write(
        centre,
        {"processes/QRY-002.yaml": SMALLEST.replace("QRY-BILL-001", "QRY-002").replace("[csr]", "[cs]")},
    )
    cold = run("-C", centre, "lint", "--format", "json")
    warm = run("-C", centre, "lint", "--format", "json")
    without = run("-C", centre, "lint", "--format", "json", "--no-cache")
    assert cold.out == warm.out == without.out
    assert cold.code == 1


def test_lint_leaves_the_work_tree_alone(run: Run, repo: Callable[..., Path]) -> None:
    root = repo({})
    shutil.copytree(HERE / "centre", root, dirs_exist_ok=True)
    write(root, {"processes/QRY-BILL-001.yaml": SMALLEST})
    before = sorted(path for path in root.rglob("*") if ".git" not in path.parts)
    run("-C", root, "lint")
    assert sorted(path for path in root.rglob("*") if ".git" not in path.parts) == before


def test_json_keeps_its_schema(run: Run, centre: Path) -> None:
    write(centre, {"processes/BAD-001.yaml": "id: BAD-001\nname：投诉\n"})
    schema = json.loads((HERE.parent / "schemas" / "output" / "lint.schema.json").read_text("utf-8"))
    common = json.loads((HERE.parent / "schemas" / "common.schema.json").read_text("utf-8"))
    registry = jsonschema_rs.Registry([(common["$id"], common)])
    document = json.loads(run("-C", centre, "lint", "--format", "json").out)
    assert [
        str(e) for e in jsonschema_rs.Draft202012Validator(schema, registry=registry).iter_errors(document)
    ] == []


def test_a_suppression_with_a_reason_silences_a_draft_only(run: Run, centre: Path) -> None:
    text = SMALLEST.replace("QRY-BILL-001", "QRY-002").replace('"0101"', '"0102"')
    text = text.replace("users: [csr]", "# ccproc: ignore[unknown-code] 岗位下月才设\nusers: [cs]")
    write(centre, {"processes/QRY-002.yaml": text})
    assert findings(run, centre) == []
    assert "SCH006" in [f["code"] for f in findings(run, centre, "--stage", "review")]


def test_only_what_was_asked_for_is_reported_but_the_whole_map_is_seen(run: Run, centre: Path) -> None:
    write(centre, {"processes/QRY-002.yaml": SMALLEST.replace("QRY-BILL-001", "QRY-002")})
    done = run("-C", centre, "lint", "processes/QRY-002.yaml", "--format", "json", "--no-cache")
    found = json.loads(done.out)["findings"]
    assert [f["code"] for f in found if f["path"] != "processes/QRY-002.yaml"] in ([], ["MAP001"])
    assert "MAP001" in {f["code"] for f in found}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["lint", "--select", "REF999"], 2),
        (["lint", "--nosuch"], 2),
        (["lnt"], 2),
        (["lint", "nowhere.yaml"], 3),
        (["lint", "--fail-on", "info", "--exit-zero"], 0),
    ],
)
def test_exit_codes(run: Run, centre: Path, arguments: list[str], code: int) -> None:
    assert run("-C", centre, *arguments).code == code


def test_github_annotations_cannot_be_forged(run: Run, centre: Path) -> None:
    evil = SMALLEST.replace("QRY-BILL-001", "QRY-002").replace("[csr]", '["x\\n::set-output name=a::b"]')
    write(centre, {"processes/QRY-002.yaml": evil})
    lines = run("-C", centre, "lint", "-f", "github").out.splitlines()
    assert not [line for line in lines if line.startswith("::set-output")]


def test_github_finds_the_files_of_a_centre_that_lies_in_a_subfolder(
    run: Run, repo: Callable[..., Path]
) -> None:
    root = repo({"ccproc/ccproc.yaml": "ccproc: 1\nname: x\n", "ccproc/processes/QRY-002.yaml": "id: [\n"})
    annotations = run("-C", root / "ccproc", "lint", "-f", "github").out.splitlines()[:-1]
    assert any("file=ccproc/processes/QRY-002.yaml," in line for line in annotations)


def test_a_file_cannot_move_the_terminal(run: Run, centre: Path) -> None:
    evil = SMALLEST.replace("QRY-BILL-001", "QRY-002").replace("[csr]", '["\\e]0;owned\\a"]')
    write(centre, {"processes/QRY-002.yaml": evil})
    for form in ("full", "concise"):
        assert "\x1b" not in run("-C", centre, "lint", "-f", form).out


def test_quiet_leaves_the_findings_and_nothing_else(run: Run, centre: Path) -> None:
    write(centre, {"processes/QRY-002.yaml": "id: QRY-002\nowner: nobody-such\n"})
    loud, again, quiet = (run(*more, "-C", centre, "lint", "-f", "concise") for more in ((), (), ("-q",)))
    assert loud.out == again.out == quiet.out
    assert all(".yaml:" in line for line in quiet.out.splitlines())
    assert (loud.err, quiet.err) == (again.err, "")
    assert "ccproc rule" in loud.err
