import copy
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from differences import EDITS, FULLER, Text, at, centre_registry
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from referencing import Registry as References
from referencing import Resource
from rich.cells import cell_len

from ccproc.diff import difference, naming
from ccproc.locale import LANGUAGES, Language
from ccproc.locale.change_items import Names
from ccproc.model.change import Change, ProcessDiff
from ccproc.model.reading import process
from ccproc.reporters.diff import DiffView, formats

SCHEMAS = Path(__file__).parents[2] / "schemas"
SMALLEST: Text = {
    "id": "QRY-BILL-001",
    "title": "话费查询",
    "steps": [
        {"id": "verify", "name": "核实身份"},
        {"id": "answer", "name": "告知余额"},
        {"id": "done", "end": "answered"},
    ],
}
LONG = "您好，为了保护您的账户安全，请提供服务密码；忘记密码时，也可以提供登记证件号码的后四位，我核对后马上为您办理。"
HOSTILE = "<img src=x onerror=alert(1)>\x1b[31m [a](javascript:x) @everyone `code` \u202e ``` | **b** https://x www.x"


def _after() -> Text:
    text = copy.deepcopy(FULLER)
    for rule in (
        "step-added",
        "sla-tightened",
        "touchpoint-added",
        "escalation-time",
        "limit-added",
        "owner-changed",
    ):
        EDITS[rule](text)
    at(text, "verify").update(say=LONG, uses=["crm", "billing"])
    at(text, "authority")["branches"][0]["when"] = "100 元以内"
    text["steps"].remove(at(text, "compensate"))
    text["purpose"]["tests"].pop()
    text["title"]["en"] = "Complaints"
    return text


AFTER = _after()
DIFFS = (
    difference(FULLER, AFTER, "zh"),
    difference(None, SMALLEST, "zh"),
    difference({**SMALLEST, "id": "OLD-1", "version": "1.4.0"}, None, "zh"),
)
TEXTS = {"CMP-001": (FULLER, AFTER), "QRY-BILL-001": (None, SMALLEST), "OLD-1": (SMALLEST, None)}


def view(language: Language, **keys: Any) -> DiffView:
    def names(name: str) -> Names:
        before, after = (text and process(text, "") for text in TEXTS[name])
        return naming(centre_registry(), before or None, after or None, {"CMP-009": "司法投诉"}, language)

    return DiffView(language, names, **keys)


def plain(language: Language) -> DiffView:
    return DiffView(language, lambda name: lambda kind, code: None)


def hostile() -> tuple[ProcessDiff, ...]:
    before = {"id": HOSTILE, "title": HOSTILE, "steps": [{"id": HOSTILE, "say": "a", "name": HOSTILE}]}
    after = {
        **before,
        "steps": [{"id": HOSTILE, "say": HOSTILE + "\n```\n<script>", "name": "b"}],
        HOSTILE: HOSTILE,
    }
    return (difference(before, after, "zh"),)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["text", "md", "html"])
def test_a_difference_reads_as_agreed(
    name: str, language: Language, golden: Callable[[str, str], None]
) -> None:
    golden(
        f"diff-{language}.{'txt' if name == 'text' else name}", formats()[name].report(DIFFS, view(language))
    )


def test_machines_read_the_same_in_every_language(golden: Callable[[str, str], None]) -> None:
    zh, en = (formats()["json"].report(DIFFS, view(language)) for language in LANGUAGES)
    assert zh == en
    golden("diff.json", zh)


def test_the_json_has_the_keys_of_its_contract() -> None:
    files = {
        name: json.loads((SCHEMAS / name).read_text("utf-8"))
        for name in ("common.schema.json", "output/diff.schema.json")
    }
    references = References().with_resources(
        (each["$id"], Resource.from_contents(each)) for each in files.values()
    )
    told = json.loads(formats()["json"].report(DIFFS, view("zh")))
    Draft202012Validator(files["output/diff.schema.json"], registry=references).validate(told)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_terminal(language: Language, width: int) -> None:
    text = formats()["text"].report(DIFFS, view(language, width=width))
    assert max(map(cell_len, text.splitlines())) <= width


def test_colour_adds_no_word_and_a_pipe_gets_none() -> None:
    bare = formats()["text"].report(DIFFS, view("zh"))
    coloured = formats()["text"].report(DIFFS, view("zh", colour=True))
    assert "\x1b" not in bare
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == bare


@pytest.mark.parametrize("name", ["text", "md", "html"])
def test_nothing_to_tell_is_said(name: str) -> None:
    assert "流程内容没有实质差异。" in formats()[name].report((), view("zh"))


@pytest.mark.parametrize("name", ["text", "md", "html"])
def test_text_from_files_cannot_steer_a_terminal(name: str) -> None:
    told = formats()[name].report(hostile(), plain("zh"))
    assert not set(told) & set("\x1b\u202e\x00\x9b")


def test_text_from_files_is_only_text_in_the_page() -> None:
    tags: set[str] = set()

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.add(tag)
            assert not any(key.startswith("on") or key in ("src", "href") for key, _ in attrs)

    Reader().feed(formats()["html"].report(hostile(), plain("zh")))
    assert not tags & {"script", "img", "a", "link", "iframe"}


def test_text_from_files_is_only_text_in_a_pull_request() -> None:
    told = formats()["md"].report(hostile(), plain("en"))
    page = MarkdownIt("commonmark").render(told)
    assert re.findall(r"(?<!\S)(https://|www\.)", told.partition("```diff")[0]) == []
    assert not re.search(r"<(img|script|a)\b", page)
    assert "@everyone" not in re.sub(r"(?s)```diff.*?\n  ```", "", told)


def test_the_changed_words_are_marked_inside_a_sentence() -> None:
    page = formats()["html"].report(
        (difference(SMALLEST, {**SMALLEST, "trigger": {"when": "a"}}, "zh"),), plain("zh")
    )
    assert "<ins>" not in page
    change = Change("script-wording", "/steps/a/say", "minor", "请提供密码。", "请您提供服务密码。")
    page = formats()["html"].report((ProcessDiff("A-1", None, None, "minor", (change,)),), plain("zh"))
    assert "请<ins>您</ins>提供<ins>服务</ins>密码。" in page


def test_a_translation_that_changed_alone_is_shown_though_the_reader_reads_another() -> None:
    told = formats()["text"].report(DIFFS, view("zh"))
    assert "- [en] Complaint handling" in told
    assert "+ [en] Complaints" in told
