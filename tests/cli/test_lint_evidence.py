"""`ccproc lint` on records, notices, acknowledgements and the register: what others cannot read, it explains."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result, write

Run = Callable[..., Result]
ULID = "01JZ8Q6T3V5W7X9Y0A2B4C6D8E"
RECORD = f'id: {ULID}\nkind: issue\nby: p1\non: "2026-03-02"\nnote: x\n'
HERE = f"records/issue/_/{ULID}.yaml"
NOTICE = f"CN-{ULID}"
FOLDER = f"changes/2026/{NOTICE}-x"


def found(run: Run, root: Path, *more: str) -> list[tuple[object, object]]:
    done = run("-C", root, "lint", "--format", "json", *more)
    assert done.err == ""
    return [(each["path"], each["code"]) for each in json.loads(done.out)["findings"]]


def test_everything_a_published_centre_holds_is_read_and_sound(run: Run, root: Path) -> None:
    files = [path for path in root.rglob("*.yaml") if ".git" not in path.parts]
    assert {path.relative_to(root).parts[0] for path in files} >= {"records", "changes", "register.yaml"}
    done = run("-C", root, "lint", "--format", "json")
    assert json.loads(done.out)["findings"] == []
    assert json.loads(done.out)["summary"]["files"] == len(files)


@pytest.mark.parametrize(
    ("path", "text", "code"),
    [
        (HERE, RECORD, None),
        (HERE, RECORD + "person：夜间\n", "SCH009"),
        (HERE, RECORD + "noet: x\n", "SCH002"),
        (HERE, RECORD.replace('on: "2026-03-02"\n', ""), "SCH001"),
        (HERE, RECORD.replace("note: x", "note: 7"), "SCH003"),
        (HERE, RECORD + "by: p2\n", "SCH010"),
        (HERE, RECORD.replace("x", "&a x"), "SCH011"),
        (HERE, RECORD.replace("x", "夜\u200b间"), "DOC001"),
        (HERE, RECORD.replace("x", "夜间").encode("gbk"), "DOC001"),
        (HERE, "", "SCH001"),
        (HERE, RECORD.replace("8E", "8F"), "DOC009"),
        (HERE.replace("/_/", "/QRY-BILL-001/"), RECORD, "DOC009"),
        (HERE.replace("issue", "trial"), RECORD, "DOC009"),
        (f"records/{ULID}.yaml", RECORD, "DOC009"),
        (HERE.replace(".yaml", ".yml"), RECORD, "DOC009"),
        (f"acks/{NOTICE}/{ULID}.yaml", "id: x\n", "SCH001"),
        (f"{FOLDER}/notice.yaml", "id: x\n", "SCH001"),
        (f"{FOLDER}/approval-{ULID}.yaml", "id：x\n", "SCH009"),
        (f"{FOLDER}/event-{ULID}.yaml", "- x\n", "SCH001"),
        (f"{FOLDER}/process.yaml", "id: x\n", "SCH001"),
        (f"{FOLDER}/notice-2.yaml", "id: x\n", "SCH001"),
        ("register.yaml", "number：1\n", "SCH009"),
        ("register.yaml", "number: 1\n", "SCH001"),
        ("registry/old/roles.yaml", "[]\n", "SCH001"),
    ],
)
def test_a_file_of_evidence_that_does_not_count_says_why(
    run: Run, centre: Path, path: str, text: str | bytes, code: str | None
) -> None:
    write(centre, {path: text})
    told = found(run, centre, "--no-cache")
    assert {each for each in told if each != (path, "SCH008")} == ({(path, code)} if code else set())


def test_an_approval_without_its_notice_is_a_finding(run: Run, root: Path) -> None:
    (notice,) = root.glob("changes/*/*/notice.yaml")
    event = notice.parent / f"event-{ULID}.yaml"
    event.write_text(f'id: {ULID}\nnotice: {NOTICE}\nkind: issue\nby: p1\non: "2026-03-02"\n', "utf-8")
    assert found(run, root) == [(str(event.relative_to(root)), "DOC009")]
    notice.unlink()
    assert (str(event.relative_to(root)), "SCH008") in found(run, root)


def test_what_verify_cannot_read_lint_explains(run: Run, root: Path) -> None:
    (notice,) = root.glob("changes/*/*/notice.yaml")
    path = str(notice.relative_to(root))
    notice.write_text(notice.read_text("utf-8").replace("kind:", "knid:"), "utf-8")
    verified = run("-C", root, "change", "verify")
    assert verified.code == 1
    assert path in verified.out
    assert {each for each, _ in found(run, root)} == {path}


def test_a_second_list_of_one_name_replaces_nothing(run: Run, centre: Path) -> None:
    before = run("-C", centre, "list").out
    write(centre, {"registry/roles.yml": "[]\n", "registry/old/roles.yaml": "[]\n"})
    assert run("-C", centre, "list").out == before


@pytest.mark.parametrize("path", [HERE, "processes/QRY-BILL-001.yaml"])
def test_a_remembered_finding_of_any_file_is_the_same(
    run: Run, repo: Callable[..., Path], centre: Path, path: str
) -> None:
    root = repo({str(p.relative_to(centre)): p.read_bytes() for p in centre.rglob("*.yaml")})
    write(root, {path: "a：b\n"})
    assert found(run, root) == found(run, root) == found(run, root, "--no-cache") == [(path, "SCH009")]
