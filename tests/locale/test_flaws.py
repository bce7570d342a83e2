"""Every flaw has words, in Chinese that names no parser and in English, and no words lie about unused."""

import re
from pathlib import Path

import pytest
from yamltexts import BROKEN, FORBIDDEN, SWALLOWED

import ccproc
from ccproc.locale.flaws import FLAWS
from ccproc.locale.yaml_problems import PROBLEMS

SOURCE = "\n".join(
    path.read_text("utf-8") for path in Path(ccproc.__path__[0]).rglob("*.py") if "locale" not in path.parts
)


@pytest.mark.parametrize("key", FLAWS)
def test_words_are_said_in_both_languages(key: str) -> None:
    message = FLAWS[key]
    assert all(message)
    assert re.search("[\u4e00-\u9fff]", message.zh)
    assert re.search("[\u4e00-\u9fff]", message.zh_help)
    assert not re.search("[\u4e00-\u9fff]", message.en + message.en_help)


@pytest.mark.parametrize("key", FLAWS)
def test_both_languages_tell_the_same_values(key: str) -> None:
    message = FLAWS[key]
    fields = [
        set(re.findall(r"(?<!{){(\w+)}", say + how))
        for say, how in ((message.zh, message.zh_help), (message.en, message.en_help))
    ]
    assert fields[0] == fields[1]


def test_no_words_are_kept_that_nobody_says() -> None:
    assert [
        key
        for key in FLAWS
        if f'"{key.split()[1]}' not in SOURCE and not key.split()[1].startswith("unclosed-")
    ] == []
    assert [name for name in PROBLEMS if f'"{name}"' not in SOURCE] == []


def test_every_mistake_of_the_tables_has_words() -> None:
    assert {f"{each.code} {each.kind}" for each in (*BROKEN, *FORBIDDEN, *SWALLOWED)} <= FLAWS.keys()
