"""Everything that can be refused or found about changes has words in both languages that fill."""

import re
from pathlib import Path

import pytest

from ccproc.locale import answers, chain, errors, gates, questions
from ccproc.model.notice import QUESTIONS

CCPROC = Path(chain.__file__).parent.parent
ROOMS = ("store", "governance", "changing", "publishing")


def used(pattern: str, *rooms: str) -> set[str]:
    text = "\n".join(path.read_text("utf-8") for room in rooms for path in (CCPROC / room).rglob("*.py"))
    return set(re.findall(pattern, text))


def test_every_error_raised_has_words():
    raised = used(r'(?:Stopped|Misused)\(\s*"([a-z-]+)"', *ROOMS)
    assert raised - errors.MESSAGES.keys() == set()


def test_no_error_is_said_in_two_ways():
    paths = (
        CCPROC / "locale" / f"{name}.py"
        for name in ("errors", "gitwords", "noticing", "persons", "releasing", "refusals", "reverting")
    )
    codes = [
        code for path in paths for code in re.findall(r'"([a-z-]+)": Message\(', path.read_text("utf-8"))
    ]
    assert sorted(codes) == sorted(errors.MESSAGES)


def test_every_break_and_every_unmet_gate_has_words():
    assert used(r'Break\("CHG\d+", \w+, "([a-z-]+)"', "governance", "changing") <= chain.MESSAGES.keys()
    assert used(r'Unmet\("\w+", "([a-z-]+)"', "governance", "publishing") <= gates.WHY.keys()
    assert used(r'Limit\("([a-z-]+)"', "changing") == chain.LIMITS.keys()


def test_every_objection_has_words():
    named = used(r'Objection\("([a-z-]+)"', "governance", "changing")
    about = {
        f"{how}-{q}" for how in ("denied", "claimed", "unnamed", "invented") for q in ("main_links", "duties")
    }
    assert named | about == answers.MESSAGES.keys()


def test_every_question_stands_in_the_draft():
    assert tuple(questions.QUESTIONS) == QUESTIONS


@pytest.mark.parametrize("messages", [answers.MESSAGES, chain.MESSAGES, errors.MESSAGES])
def test_chinese_and_english_speak_of_the_same_things(messages):
    for code, message in messages.items():
        fields = [
            set(re.findall(r"{(\w+)}", said))
            for said in (message.zh + message.zh_help, message.en + message.en_help)
        ]
        assert fields[0] == fields[1], code
        assert message.zh.endswith(("。", "）", "}")), code
        assert message.en.endswith((".", "}")), code
