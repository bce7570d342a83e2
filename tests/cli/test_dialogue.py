"""What an answer is taken for: a code, a name, or the part of a name that only one thing has."""

import io
import sys

import pytest
import typer

from ccproc.cli import dialogue

ROLES = {
    "csr": "客服代表",
    "tl": "班组长",
    "sv-inbound": "呼入运营主管",
    "om": "运营经理",
    "pm": "流程管理专员",
}


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n\x1b[31m红\n主管\n"))


@pytest.mark.usefixtures("typed")
def test_hidden_characters_and_empty_answers_are_asked_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert dialogue.ask("名称", "zh") == "主管"
    assert capsys.readouterr().err.count("名称：") == 3


def test_several_are_told_apart_by_any_comma_and_named_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("csr，班组长、tl csr\n"))
    assert dialogue.choose_several("使用", ROLES, "zh") == ["csr", "tl"]


def test_enter_takes_the_default(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n"))
    assert dialogue.choose("负责", ROLES, "zh", "tl") == "tl"
    assert "[tl 班组长]" in capsys.readouterr().err


def test_the_end_of_input_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    with pytest.raises(typer.Abort):
        dialogue.ask("名称", "zh")


def test_long_lists_are_cut_and_say_how_many_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    dialogue.offer("业务", {f"{number:04}": f"业务{number}" for number in range(72)}, "zh")
    shown = capsys.readouterr().err
    assert "共 72 项" in shown
    assert "0039" in shown
    assert "0040" not in shown


def test_a_word_that_shares_its_characters_with_one_that_is_there_is_told_which(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("故障\nfault\n"))
    assert dialogue.choose("属于哪一类", {"query": "查询", "fault": "报障"}, "zh") == "fault"
    assert "没有“故障”，是不是 fault 报障？" in capsys.readouterr().err
