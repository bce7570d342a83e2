"""What people name on the command line: a code, a name, or the part of a name that only one thing has."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import EXAMPLE, Result, write
from hypothesis import given
from hypothesis import strategies as st

from ccproc.cli.codes import matching, several

Run = Callable[..., Result]
ROLES = {
    "csr": ["客服代表", "Agent"],
    "tl": ["班组长"],
    "sv-inbound": ["呼入运营主管"],
    "om": ["运营经理"],
    "pm": ["流程管理专员"],
}


@pytest.mark.parametrize(
    ("answer", "meant"),
    [
        ("csr", ("csr",)),
        ("CSR", ("csr",)),
        ("客服代表", ("csr",)),
        ("客服", ("csr",)),
        ("inbound", ("sv-inbound",)),
        ("运营", ("sv-inbound", "om")),
        ("质检", ()),
        ("ｃｓｒ", ("csr",)),
        ("agent", ("csr",)),
    ],
)
def test_an_answer_is_taken_for_what_it_says(answer: str, meant: tuple[str, ...]) -> None:
    assert matching(answer, ROLES) == meant


@given(st.dictionaries(st.text(min_size=1), st.lists(st.text()), min_size=1), st.data())
def test_a_code_is_always_taken_for_itself(names: dict[str, list[str]], data: st.DataObject) -> None:
    code = data.draw(st.sampled_from(sorted(names)))
    assert matching(code, names) == (code,)


def test_commas_of_either_width_part_codes() -> None:
    assert several(["csr，tl", "om, pm、qa", ""]) == ("csr", "tl", "om", "pm", "qa")


@pytest.mark.parametrize(
    ("line", "code", "meant"),
    [
        ("diff NOSUCH", 2, "ccproc list"),
        ("diff HEAD..HEAD QRY-BIL-001", 2, "QRY-BILL-001"),
        ("diff A..B C..D", 2, "A..B"),
        ("diff NOSUCH..HEAD", 3, "NOSUCH"),
        ("map diff NOSUCH HEAD", 3, "NOSUCH"),
        ("map diff HEAD NOSUCH", 3, "NOSUCH"),
        ("list --team nosuch", 2, "ccproc new team nosuch"),
        ("list --team inbound-vioce", 2, "inbound-voice"),
        ("list externl", 2, "external"),
        ("show NOSUCH", 2, "ccproc list"),
        ("show qry-bill-01", 2, "QRY-BILL-001"),
        ("show QRY-BILL-001 --at NOSUCH", 3, "NOSUCH"),
        ("rule NOSUCH", 2, "ccproc rule"),
        ("rule closed-referal", 2, "closed-referral"),
        ("lint NOSUCH.yaml", 3, "NOSUCH.yaml"),
        ("lint --select NOSUCH", 2, "NOSUCH"),
        ("find --channel nosuch", 2, "ccproc new channel nosuch"),
        ("map --by brnad", 2, "brand"),
        ("lst", 2, "list"),
        ("list --taem x", 2, "--team"),
        ("train QRY-BILL-001 --roles csr，nosuch", 2, "nosuch"),
    ],
)
def test_what_does_not_exist_is_never_answered_as_if_it_did(
    run: Run, git_example: Path, line: str, code: int, meant: str
) -> None:
    done = run("-C", git_example, *line.split())
    assert (done.code, done.out) == (code, "")
    assert meant in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("given", ["qry-bill-001", "ＱＲＹ-BILL-001", "话费余额与账单查询"])
def test_a_process_is_shown_by_id_in_any_case_and_by_title(run: Run, given: str) -> None:
    assert run("-C", EXAMPLE, "show", given).out.startswith("# QRY-BILL-001 ")


def test_a_team_is_known_by_its_name(run: Run) -> None:
    by_code = run("-C", EXAMPLE, "list", "--team", "inbound-voice")
    assert by_code.out.count("-001") > 1
    assert run("-C", EXAMPLE, "list", "--team", "呼入语音服务项目") == by_code


def test_an_empty_list_is_not_left_unexplained(run: Run, centre: Path) -> None:
    done = run("-C", centre, "list", "external")
    assert done.code == 0
    assert "ccproc new process" in done.err


def test_a_broken_process_is_not_called_unknown(run: Run, centre: Path) -> None:
    write(centre, {"processes/BAD-001.yaml": "id: BAD-001\ntitle: [坏\n"})
    done = run("-C", centre, "show", "BAD-001")
    assert (done.code, done.out) == (3, "")
    assert "ccproc lint processes/BAD-001.yaml" in done.err


def test_an_empty_map_is_not_a_passed_check(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"ccproc.yaml": "ccproc: 1\nname: 空\nkind: contact\nlanguage: zh\n"})
    done = run("-C", tmp_path, "map", "--check")
    assert done.code == 3
    assert "ccproc new business" in done.err


def test_a_part_of_a_team_is_not_taken_for_the_team(run: Run) -> None:
    done = run("-C", EXAMPLE, "list", "--team", "呼入语音")
    assert (done.code, done.out) == (2, "")
    assert "呼入语音服务项目" in done.err
