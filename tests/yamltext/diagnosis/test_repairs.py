"""A file that cannot be read names the mistake a person made, where it is, and the line that mends it."""

import pytest
from yamltexts import BROKEN, FORBIDDEN, PROCESS, SWALLOWED, Mistake

from ccproc.locale.flaws import FLAWS
from ccproc.locale.yaml_problems import PROBLEMS
from ccproc.model.flaw import Flaw
from ccproc.yamltext import events
from ccproc.yamltext.dialect import Document, read

every_mistake = pytest.mark.parametrize(
    "mistake", [*BROKEN, *FORBIDDEN, *SWALLOWED], ids=lambda each: each.source
)


def only_flaw(document: Document) -> Flaw:
    (flaw,) = document.flaws
    return flaw


@every_mistake
def test_an_everyday_mistake_is_named_where_it_stands(mistake: Mistake) -> None:
    flaw = only_flaw(read(mistake.source.encode()))
    assert (flaw.code, flaw.kind, flaw.line, flaw.column) == mistake.flaw
    assert flaw.values["repaired"] == mistake.repaired


@every_mistake
def test_the_repaired_line_mends_the_file(mistake: Mistake) -> None:
    lines = mistake.source.split("\n")
    first, last = only_flaw(read(mistake.source.encode())).replaces
    lines[first - 1 : last] = [mistake.repaired]
    assert mistake.flaw not in [
        (f.code, f.kind, f.line, f.column) for f in read("\n".join(lines).encode()).flaws
    ]


@every_mistake
def test_windows_line_ends_change_nothing(mistake: Mistake) -> None:
    assert read(mistake.source.replace("\n", "\r\n").encode()) == read(mistake.source.encode())


@every_mistake
def test_without_the_c_extension_the_same_is_said(mistake: Mistake, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = read(mistake.source.encode())
    monkeypatch.setattr(events, "CParser", None)
    assert read(mistake.source.encode()) == expected


@every_mistake
def test_the_words_take_every_value_in_both_languages(mistake: Mistake) -> None:
    flaw = only_flaw(read(mistake.source.encode()))
    message = FLAWS[f"{flaw.code} {flaw.kind}"]
    for language in ("zh", "en"):
        assert message.say(language, flaw.values)
        assert mistake.repaired.strip() in message.help(language, flaw.values)


@pytest.mark.parametrize("mistake", BROKEN, ids=lambda each: each.source)
def test_a_broken_file_has_no_value(mistake: Mistake) -> None:
    assert read(mistake.source.encode()).value is None


@pytest.mark.parametrize(
    ("good", "bad", "kind", "repaired"),
    [
        ("    channel: hotline", "    channel：hotline", "full-width-colon", "    channel: hotline"),
        ('    say: "您好，请提供密码。"', "    say: 请说: 您好", "colon-in-text", '    say: "请说: 您好"'),
        ('    say: "您好，请提供密码。"', "    say: @您好", "at-sign", '    say: "@您好"'),
        ("  - id: answer", "   - id: answer", "indentation", "  - id: answer"),
        ("    share: 0.2", "\tshare: 0.2", "tab", "    share: 0.2"),
        ('version: "1.0.0"', 'version: "1.0.0', "unclosed-quote", 'version: "1.0.0"'),
    ],
)
def test_a_mistake_deep_in_a_real_file_is_found_at_its_line(
    good: str, bad: str, kind: str, repaired: str
) -> None:
    assert PROCESS.count(good) == 1
    source = PROCESS.replace(good, bad).replace("\t第二步", "第二步")
    flaw = only_flaw(read(source.encode()))
    assert (flaw.kind, flaw.values["repaired"]) == (kind, repaired)
    assert source.split("\n")[flaw.line - 1] == bad


def test_of_several_mistakes_the_first_is_named() -> None:
    flaw = only_flaw(read("id: A\nname：投诉\nsay: @客服\nusers: - csr\n".encode()))
    assert (flaw.kind, flaw.line) == ("full-width-colon", 2)


def test_mending_one_mistake_after_another_ends_with_a_file_that_reads() -> None:
    lines = ["id: A", "name：投诉", "say: @客服", "users: - csr", "steps:", "\t- id：x", "\t  do: [a] b", ""]
    for _ in range(10):
        document = read("\n".join(lines).encode())
        if not document.flaws:
            break
        lines[only_flaw(document).line - 1] = str(only_flaw(document).values["repaired"])
    steps = [{"id": "x", "do": "[a] b"}]
    assert document.value == {"id": "A", "name": "投诉", "say": "@客服", "users": ["csr"], "steps": steps}


@pytest.mark.parametrize(
    "source",
    [
        'say: "a\\',
        "%FOO x\n---\na: b",
        ": x",
        "{: b}",
        "a: |12\n b\n",
        "a: |0\n b\n",
    ],
)
def test_what_nobody_can_mend_is_said_in_plain_words(source: str) -> None:
    flaw = only_flaw(read(source.encode()))
    message = FLAWS[f"{flaw.code} {flaw.kind}"]
    assert (flaw.code, flaw.kind) == ("SCH009", "broken-yaml")
    chinese = message.say("zh", flaw.values)
    assert "did not" not in chinese
    assert "expected" not in chinese
    assert PROBLEMS[str(flaw.values["problem"])].zh in chinese
