"""A wrong ccproc.yaml: every command stops, with one line that says where and how to mend it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result, git
from oddfiles import ODD
from office import edit

Run = Callable[..., Result]
BILL = "QRY-BILL-001"
GOOD = "ccproc: 1\nname: 示例中心\nlanguage: zh\ntimezone: Asia/Shanghai\n"
WRONG = {
    "empty": ("", "1:1", ""),
    "no yaml": (GOOD + "kind: [\n", "", ""),
    "full-width colon": (GOOD.replace("language: zh", "language：zh"), "3:9", "language: zh"),
    "a later format": (GOOD.replace("ccproc: 1", "ccproc: 2"), "1:9", ""),
    "no format": (GOOD.replace("ccproc: 1\n", ""), "1:1", "ccproc"),
    "unknown key": (GOOD + "mappings: strict\n", "5:1", "mapping"),
    "unknown word": (GOOD + "mapping: strikt\n", "5:10", "strict"),
    "no language": (GOOD.replace("language: zh", "language: Chinese!"), "3:11", "zh"),
    "no time zone": (GOOD.replace("Asia/Shanghai", "Asia/Shangai"), "4:11", "Asia/Shanghai"),
    "time zone outside": (GOOD.replace("Asia/Shanghai", "../../../etc/passwd"), "4:11", ""),
    "wrong type": (GOOD + "policies: 3\n", "5:11", ""),
    "key twice": (GOOD + "language: en\n", "5:1", "language"),
    "cut text": (GOOD + "branch: main #1\n", "", ""),
    "a list": ("- ccproc\n", "1:1", ""),
    "GBK": (GOOD.encode("gbk"), "2:7", "GBK"),
    "misspelt rule left out": (GOOD + "lint: {ignore: [unreachable-stp]}\n", "5:17", "unreachable-step"),
    "misspelt rule weighed": (GOOD + "lint: {severity: {flw002: info}}\n", "5:19", "FLW002"),
    "rule nobody knows": (GOOD + "lint: {ignore: [DOC987]}\n", "5:17", ""),
    "anchor": (GOOD + "branch: &b main\n", "5:9", ""),
}  # fmt: skip
COMMANDS = [
    ("map",), ("map", "--check"), ("list",), ("show", BILL), ("find", "话费"), ("tree",), ("publish", "--preview"),
    ("publish",), ("handbook", "--role", "csr"), ("new", "brand", "gold", "--name", "x"), ("change", "verify"),
    ("change", "list"), ("review", BILL, "--by", "p1"), ("map", "--format", "json"), ("new", "process"),
]  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_every_command_stops_with_the_place_and_the_fix(run: Run, centre: Path, case: str) -> None:
    content, place, fix = WRONG[case]
    (centre / "ccproc.yaml").write_bytes(content if isinstance(content, bytes) else content.encode())
    said = {run("-C", centre, *command) for command in COMMANDS[:6]}
    (only,) = said
    assert (only.code, only.out) == (2, "")
    (line,) = only.err.splitlines()
    assert line.startswith(f"ccproc：ccproc.yaml:{place}")
    assert fix in line


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_runs_on_settings_nobody_chose(run: Run, root: Path, command: tuple[str, ...]) -> None:
    marker = root / "ccproc.yaml"
    marker.write_text(marker.read_text("utf-8").replace("timezone:", "timezon:"), "utf-8")
    done = run("-C", root, "--lang", "en", *command)
    assert (done.code, done.out) == (2, "")
    assert "timezone" in done.err
    assert not (root / "site-preview").exists()


@pytest.mark.parametrize("case", WRONG)
def test_lint_shows_what_is_wrong_in_the_same_words_and_judges_nothing_by_it(
    run: Run, centre: Path, case: str
) -> None:
    content, place, _ = WRONG[case]
    (centre / "ccproc.yaml").write_bytes(content if isinstance(content, bytes) else content.encode())
    line = run("-C", centre, "list").err.strip()
    done = run("-C", centre, "lint", "-f", "json", "--exit-zero")
    found = json.loads(done.out)["findings"]
    assert done.code == 2
    assert {each["path"] for each in found} == {"ccproc.yaml"}
    assert f"{found[0]['line']}:{found[0]['column']}".startswith(place)
    assert " ".join(found[0]["message"].split()) in line
    assert len(done.err.splitlines()) == 1
    assert run("-C", centre, "lint", "-f", "json", "--exit-zero") == done


def test_lint_says_what_is_wrong_before_it_says_that_there_is_no_process(run: Run, centre: Path) -> None:
    (centre / "processes" / f"{BILL}.yaml").unlink()
    (centre / "ccproc.yaml").write_text(WRONG["full-width colon"][0], "utf-8")  # type: ignore[arg-type]
    assert run("-C", centre, "lint").code == 2


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(("make", "why"), ODD, ids=lambda each: getattr(each, "__name__", each))
def test_a_marker_that_is_no_file_is_a_wrong_configuration(
    run: Run, centre: Path, make: Callable[[Path], None], why: str
) -> None:
    (centre / "ccproc.yaml").unlink()
    make(centre / "ccproc.yaml")
    assert [run("-C", centre, *command).code for command in (("list",), ("lint",))] == [2, 2]


@pytest.mark.parametrize(
    "text", ["\ufeff" + GOOD, GOOD.replace("\n", "\r\n"), GOOD.replace("中心", "中\u200b心")]
)
def test_an_odd_character_in_a_name_stops_nobody(run: Run, centre: Path, text: str) -> None:
    (centre / "ccproc.yaml").write_bytes(text.encode())
    assert run("-C", centre, "list").code == 0
    assert run("-C", centre, "lint").code in (0, 1)


@pytest.mark.parametrize("command", ["lint", "publish"])
def test_a_setting_that_nothing_acts_on_is_told_each_time(root, run, command):
    edit(root, "kind: contact", "kind: contact\nmapping: strict", "ccproc.yaml")
    git(root, "commit", "-qam", "strict")
    for _ in range(3):
        assert "mapping" in run("-C", root, command).err
