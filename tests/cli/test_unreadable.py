"""Files that cannot be read: told once by lint, told on stderr by everything that would have shown them."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import HERE, Result, write
from oddfiles import ODD

Run = Callable[..., Result]
SMALLEST = (HERE / "cases" / "format" / "smallest.yaml").read_text("utf-8")
BILL = "QRY-BILL-001"
BROKEN = {"processes/CMP-001.yaml": "id: CMP-001\ntitle：投诉\n"}


def found(run: Run, root: Path, *more: str) -> list[dict[str, object]]:
    done = run("-C", root, "lint", "--format", "json", *more)
    assert (done.code, done.err) == (1, "")
    return json.loads(done.out)["findings"]  # type: ignore[no-any-return]


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("place", ["processes/X-1.yaml", "registry/brands.yaml", "records/issue/_/X.yaml"])
@pytest.mark.parametrize(("make", "why"), ODD, ids=lambda each: getattr(each, "__name__", each))
def test_what_is_no_file_is_one_finding(
    run: Run, centre: Path, make: Callable[[Path], None], why: str, place: str
) -> None:
    (centre / place).unlink(missing_ok=True)
    (centre / place).parent.mkdir(parents=True, exist_ok=True)
    make(centre / place)
    told = [each for each in found(run, centre, "--no-cache") if each["path"] == place]
    assert [(each["code"], each["line"]) for each in told] == [("DOC001", 1)]


def test_when_nothing_can_be_read_there_are_findings_all_the_same(run: Run, centre: Path) -> None:
    path = centre / "processes" / f"{BILL}.yaml"
    path.unlink()
    path.symlink_to("/etc/passwd")
    assert "DOC001" in {each["code"] for each in found(run, centre)}


def test_a_link_to_a_folder_of_processes_is_a_finding(run: Run, centre: Path, tmp_path: Path) -> None:
    write(tmp_path / "elsewhere", {"QRY-002.yaml": SMALLEST.replace(BILL, "QRY-002")})
    (centre / "processes" / "more").symlink_to(tmp_path / "elsewhere")
    assert {("DOC001", "processes/more/")} == {(each["code"], each["path"]) for each in found(run, centre)}


def test_a_file_that_became_a_link_is_found_though_it_was_remembered(
    run: Run, repo: Callable[..., Path]
) -> None:
    root = repo({f"processes/{BILL}.yaml": SMALLEST})
    shutil.copytree(HERE / "centre", root, dirs_exist_ok=True)
    run("-C", root, "lint")
    path = root / "processes" / f"{BILL}.yaml"
    path.rename(root / "moved")
    path.symlink_to(root / "moved")
    assert ("DOC001", f"processes/{BILL}.yaml") in {(each["code"], each["path"]) for each in found(run, root)}


COMMANDS = [
    ("map",), ("map", "--stats"), ("map", "--format", "json"), ("list",), ("list", "--format", "csv"), ("tree",),
    ("find", "话费"), ("show", BILL), ("publish", "--preview"),
]  # fmt: skip
SOME = [("list",), ("publish", "--preview")]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("quiet", [(), ("--quiet",)], ids=["", "quiet"])
def test_what_is_missing_from_an_answer_is_told(
    run: Run, centre: Path, command: tuple[str, ...], quiet: tuple[str, ...]
) -> None:
    write(centre, BROKEN)
    done = run("-C", centre, *quiet, *command)
    assert done.code == 0
    assert [
        line for line in done.err.splitlines() if "processes/CMP-001.yaml" in line and "ccproc lint" in line
    ]
    assert "CMP-001" not in done.out.replace(str(centre), "")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_nothing_is_told_where_nothing_is_missing(run: Run, centre: Path, command: tuple[str, ...]) -> None:
    assert run("-C", centre, *command).err == ""


@pytest.mark.parametrize("odd", [made for made, _ in ODD], ids=lambda each: each.__name__)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_file_that_is_none_keeps_no_command_from_its_work(
    run: Run, centre: Path, odd: Callable[[Path], None]
) -> None:
    odd(centre / "processes" / "CMP-001.yaml")
    for command in SOME:
        done = run("-C", centre, *command)
        assert (done.code, "processes/CMP-001.yaml" in done.err) == (0, True)


def test_a_registry_that_cannot_be_read_is_told_too(run: Run, centre: Path) -> None:
    write(centre, {"registry/brands.yaml": "- code：gold\n"})
    assert "registry/brands.yaml" in run("-C", centre, "list").err


@pytest.mark.parametrize("command", [("publish", "--preview"), ("handbook", "--role", "csr"), ("list",)])
def test_a_file_of_which_only_a_part_is_shown_is_told(
    run: Run, centre: Path, command: tuple[str, ...]
) -> None:
    path = centre / "processes" / f"{BILL}.yaml"
    path.write_text(path.read_text("utf-8") + "priority: [1, 2]\n", "utf-8")
    done = run("-C", centre, *command)
    assert done.code == 0
    assert f"processes/{BILL}.yaml" in done.err


def test_many_unreadable_files_are_one_line(run: Run, centre: Path) -> None:
    write(centre, {f"processes/CMP-{n:03}.yaml": "a：b\n" for n in range(40)})
    (line,) = run("-C", centre, "--lang", "en", "list").err.splitlines()
    assert "(40)" in line
    assert len(line) < 400


def test_a_map_that_lacks_a_process_does_not_pass_its_check(run: Run, centre: Path) -> None:
    checked = run("-C", centre, "map", "--check").code
    write(centre, BROKEN)
    assert run("-C", centre, "map", "--check").code == 1 >= checked


def test_a_process_that_cannot_be_read_is_not_called_unknown(run: Run, centre: Path) -> None:
    write(centre, BROKEN)
    done = run("-C", centre, "--lang", "en", "show", "CMP-001")
    assert done.code == 3
    assert "processes/CMP-001.yaml cannot be read as a process" in done.err


def test_publish_refuses_to_publish_less_than_there_is(run: Run, root: Path) -> None:
    write(root, BROKEN)
    done = run("-C", root, "--lang", "en", "publish")
    assert done.code == 3
    assert "processes/CMP-001.yaml" in done.err


BAD_NAMES = [
    "A\x1b[31mB.yaml",
    "A\nB.yaml",
    "A\u202eB.yaml",
    os.fsdecode(b"A\xff.yaml"),
    "A\u2028::error::x.yaml",
]


@pytest.mark.parametrize("form", ["json", "github", "concise", "full"])
@pytest.mark.parametrize("folder", ["processes", "registry", "records/issue/_"])
@pytest.mark.parametrize("name", BAD_NAMES, ids=ascii)
def test_the_name_of_a_file_cannot_move_the_terminal(
    run: Run, centre: Path, name: str, folder: str, form: str
) -> None:
    write(
        centre, {f"{folder}/{name}": SMALLEST.replace(BILL, "QRY-002") if folder == "processes" else "[]\n"}
    )
    first = run("-C", centre, "-q", "lint", "-f", form)
    again = run("-C", centre, "-q", "lint", "-f", form)
    assert first == again
    assert (first.code, first.err) == (1, "")
    assert not set(first.out) & set("\x1b\u202e\u2028\udcff")
    assert not [line for line in first.out.splitlines() if line.startswith(("::error::x", "B.yaml"))]
    if form == "json":
        assert f"{folder}/{name}" in {each["path"] for each in json.loads(first.out)["findings"]}


@pytest.mark.parametrize("name", BAD_NAMES, ids=ascii)
def test_the_name_of_a_file_keeps_no_command_from_its_work(run: Run, centre: Path, name: str) -> None:
    write(centre, {f"processes/{name}": "a：b\n"})
    for command in SOME:
        done = run("-C", centre, *command)
        assert done.code == 0
        assert not set(done.err) & set("\x1b\u202e\u2028\udcff")
        assert len(done.err.splitlines()) == 1


def test_a_process_that_falls_off_the_map_by_one_bad_value_is_told(run: Run, centre: Path) -> None:
    write(centre, {f"processes/{BILL}.yaml": SMALLEST.replace("touchpoints:", "touchpoint:")})
    assert f"processes/{BILL}.yaml" in run("-C", centre, "map").err


def test_the_list_of_notices_says_which_it_lacks(run: Run, centre: Path) -> None:
    notice = "changes/2026/CN-01KMFZ1W0RGBSGK7PYNV7R2VQE-qry-bill-001/notice.yaml"
    write(centre, {notice: "x: [\n"})
    done = run("-C", centre, "change", "list")
    assert (done.code, done.out) == (0, "")
    assert notice in done.err


def test_a_linked_folder_of_notices_is_not_called_empty(run: Run, centre: Path, tmp_path: Path) -> None:
    (centre / "changes").symlink_to(tmp_path)
    done = run("-C", centre, "change", "list")
    assert "changes/" in done.err
