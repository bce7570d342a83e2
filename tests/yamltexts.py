"""Texts that tests of the YAML dialect share: everyday mistakes, naughty strings, mutated files."""

import random
from typing import NamedTuple


class Mistake(NamedTuple):
    """A broken file, what is said of it, where, and the line that mends it."""

    source: str
    code: str
    kind: str
    line: int
    column: int
    repaired: str

    @property
    def flaw(self) -> tuple[str, str, int, int]:
        return self.code, self.kind, self.line, self.column


def _broken(source: str, kind: str, line: int, column: int, repaired: str) -> Mistake:
    return Mistake(source, "SCH009", kind, line, column, repaired)


BROKEN = [
    _broken("name：投诉", "full-width-colon", 1, 5, "name: 投诉"),
    _broken("# 说明\n\nname：投诉\n", "full-width-colon", 3, 5, "name: 投诉"),
    _broken("id: A\nname：投诉\ntitle: x\n", "full-width-colon", 2, 5, "name: 投诉"),
    _broken("id: A\nname：投诉\n", "full-width-colon", 2, 5, "name: 投诉"),
    _broken("id: A\n名称：测试\ntitle: x\n", "full-width-colon", 2, 3, "名称: 测试"),
    _broken("id: A\nsteps：\n  - id: x\n", "full-width-colon", 2, 6, "steps:"),
    _broken("id: A\nsay：[重要] 请\nb: c\n", "full-width-colon", 2, 4, 'say: "[重要] 请"'),
    _broken("title: A\ntitle： B\n", "full-width-colon", 2, 6, "title: B"),
    _broken("steps:\n  - id：verify\n    name: x\n", "full-width-colon", 2, 7, "  - id: verify"),
    _broken("steps:\n  - id: a\n    name：核实\n    do: x\n", "full-width-colon", 3, 9, "    name: 核实"),
    _broken("steps:\n  - id：a\n    name：b\n    do: c\n", "full-width-colon", 2, 7, "  - id: a"),
    _broken("when:\n  by：customer\n  at: x\n", "full-width-colon", 2, 5, "  by: customer"),
    _broken("name:投诉", "missing-space", 1, 5, "name: 投诉"),
    _broken("id: A\nname:投诉\ntitle: x\n", "missing-space", 2, 5, "name: 投诉"),
    _broken("id: A\nname:　投诉\ntitle: x\n", "missing-space", 2, 5, "name: 投诉"),
    _broken("steps:\n  - id:verify\n    name: x\n", "missing-space", 2, 7, "  - id: verify"),
    _broken("name = 投诉\nid: x\n", "equals-sign", 1, 6, "name: 投诉"),
    _broken("title 投诉\nid: x\n", "missing-colon", 1, 6, "title: 投诉"),
    _broken("say: *号键返回\nnext: x\n", "alias", 1, 6, 'say: "*号键返回"'),
    _broken("say: * 号键返回", "alias", 1, 6, 'say: "* 号键返回"'),
    _broken("- *号键", "alias", 1, 3, '- "*号键"'),
    _broken("say: &符号\nnext: x\n", "anchor", 1, 6, 'say: "&符号"'),
    _broken("say: & 符号", "anchor", 1, 6, 'say: "& 符号"'),
    _broken("say: @客服", "at-sign", 1, 6, 'say: "@客服"'),
    _broken("  say: @客服  # 注\n", "at-sign", 1, 8, '  say: "@客服"  # 注'),
    _broken("say: `ls`", "backtick", 1, 6, 'say: "`ls`"'),
    _broken("say: %50", "percent", 1, 6, 'say: "%50"'),
    _broken("say: !重要\nnext: x\n", "tag", 1, 6, 'say: "!重要"'),
    _broken("say: >100元\nnext: x\n", "block-mark", 1, 6, 'say: ">100元"'),
    _broken("say: > 100元", "block-mark", 1, 6, 'say: "> 100元"'),
    _broken("say: |您好", "block-mark", 1, 6, 'say: "|您好"'),
    _broken("say: |#1 套餐\nnext: x\n", "block-mark", 1, 6, 'say: "|#1 套餐"'),
    _broken("say: ,您好", "comma", 1, 6, 'say: ",您好"'),
    _broken("say: ]您好", "bracket", 1, 6, 'say: "]您好"'),
    _broken("say: }您好", "brace", 1, 6, 'say: "}您好"'),
    _broken("say: [重要] 请核对\nnext: x\n", "bracket", 1, 6, 'say: "[重要] 请核对"'),
    _broken("say: {号码} 请\nnext: x\n", "brace", 1, 6, 'say: "{号码} 请"'),
    _broken("users: [csr, tl\nnext: x\n", "unclosed-bracket", 1, 8, "users: [csr, tl]"),
    _broken("a: {b: c\nd: e\n", "unclosed-brace", 1, 4, "a: {b: c}"),
    _broken('say: "您好"，请\nnext: x\n', "text-after-quote", 1, 10, "say: '\"您好\"，请'"),
    _broken("say: '您好'，请\n", "text-after-quote", 1, 10, "say: \"'您好'，请\""),
    _broken('say: "他说"您好""\na: b\n', "quote-in-quotes", 1, 10, "say: '他说\"您好\"'"),
    _broken("say: 'it's'\n", "quote-in-quotes", 1, 10, 'say: "it\'s"'),
    _broken('say: "您好\nnext: x\nb: y\n', "unclosed-quote", 1, 6, 'say: "您好"'),
    _broken('say: "您好\nnext: x\nb: "y"\n', "unclosed-quote", 1, 6, 'say: "您好"'),
    _broken("say: '您好\nnext: x\n", "unclosed-quote", 1, 6, "say: '您好'"),
    _broken('title: "话费”\na: b\n', "unclosed-quote", 1, 8, 'title: "话费"'),
    _broken('file: "C:\\data"\n', "escape", 1, 10, "file: 'C:\\data'"),
    _broken("say: 请说: 您好\nnext: x\n", "colon-in-text", 1, 8, 'say: "请说: 您好"'),
    _broken("a: {say: 请说: 您好}\n", "colon-in-text", 1, 12, 'a: {say: "请说: 您好"}'),
    _broken("a: {say: [重要] 请, b: c}\n", "symbol-in-list", 1, 10, 'a: {say: "[重要] 请", b: c}'),
    _broken("a: {say: 您好，title: x}\n", "full-width-comma", 1, 12, "a: {say: 您好, title: x}"),
    _broken("users: - csr\n", "dash", 1, 8, "users: [csr]"),
    _broken("say: - 您好\n", "dash", 1, 6, 'say: "- 您好"'),
    _broken("say: -\nnext: x\n", "dash", 1, 6, 'say: "-"'),
    _broken("say: ? 您好", "question-mark", 1, 6, 'say: "? 您好"'),
    _broken("say: ?", "question-mark", 1, 6, 'say: "?"'),
    _broken("users:\n  * csr\n  * tl\n", "bullet", 2, 3, "  - csr"),
    _broken("users:\n  - csr\n  － tl\n", "bullet", 3, 3, "  - tl"),
    _broken("users:\n  - - csr\n", "two-dashes", 2, 5, "  - csr"),
    _broken("- - a\n- b\n", "two-dashes", 1, 3, "- a"),
    _broken("steps:\n  -id: x\n   name: y\n", "dash-without-space", 2, 3, "  - id: x"),
    _broken("users:\n  -csr\n  -tl\n", "dash-without-space", 2, 3, "  - csr"),
    _broken("users:\n  - csr\n  tl\n", "missing-dash", 3, 3, "  - tl"),
    _broken("id: x\n// 说明\na: b\n", "comment-mark", 2, 1, "# 说明"),
    _broken("id: x\n＃ 说明\na: b\n", "comment-mark", 2, 1, "# 说明"),
    _broken("id: A\nsteps:\n  - id: x\n     name: y\n", "indentation", 4, 6, "    name: y"),
    _broken("id: A\nsteps:\n  - id: x\n   name: y\n", "indentation", 4, 4, "    name: y"),
    _broken("id: A\n title: B\n", "indentation", 2, 2, "title: B"),
    _broken("id: A\nusers:\n  - a\n - b\n", "indentation", 4, 2, "  - b"),
    _broken("a:\n  b: c\n d: e\n", "indentation", 3, 2, "  d: e"),
    _broken("say: 您好\n请提供\nnext: x\n", "indentation", 2, 1, "  请提供"),
    _broken("say: |\n您好\nnext: x\n", "indentation", 2, 1, "  您好"),
    _broken("say: |\n    您\n  好\nnext: x\n", "indentation", 3, 3, "    好"),
    _broken("id: A\nsteps:\n\t- id: x\n", "tab", 3, 1, "  - id: x"),
    _broken("id: A\nsteps:\n  - id: x\n\tname: y\n", "tab", 4, 1, "    name: y"),
    _broken("id: A\nsteps:\n　　- id: x\n", "full-width-space", 3, 1, "    - id: x"),
    _broken("id: A\nsteps:\n  - id: x\n　　name: y\n", "full-width-space", 4, 1, "    name: y"),
    _broken("steps:\n  - 　id: x\n", "full-width-space", 2, 5, "  - id: x"),
    _broken("steps:\n  -　id: x\n", "full-width-space", 2, 4, "  - id: x"),
    _broken("steps:\n  - id: x\n\u00a0   name: y\n", "hard-space", 3, 1, "    name: y"),
]

FORBIDDEN = [
    Mistake("say: !important 请\n", "SCH011", "tag", 1, 6, 'say: "!important 请"'),
    Mistake("code: !!str 0102\n", "SCH011", "tag", 1, 7, 'code: "0102"'),
    Mistake("a: !x\nb: c\n", "SCH011", "tag", 1, 4, "a:"),
    Mistake("a: &x\n  b: c\n", "SCH011", "anchor", 1, 4, "a:"),
    Mistake("a: &x b\nc: *x\n", "SCH011", "anchor", 1, 4, 'a: "&x b"'),
    Mistake("a: [&x b, c]\n", "SCH011", "anchor", 1, 5, "a: [b, c]"),
    Mistake("say: *abc 星\n", "SCH009", "alias", 1, 6, 'say: "*abc 星"'),
    Mistake("say: *abc\n", "SCH011", "alias", 1, 6, 'say: "*abc"'),
    Mistake("a: [*abc, b]\n", "SCH011", "alias", 1, 5, 'a: ["*abc", b]'),
    Mistake("a: {{name}}\n", "SCH011", "template-braces", 1, 4, 'a: "{{name}}"'),
    Mistake("a:\tb\n", "SCH011", "tab", 1, 3, "a: b"),
    Mistake("a: b\tc\n", "SCH011", "tab", 1, 5, "a: b c"),
    Mistake("a: |\t\n  b\n", "SCH011", "tab", 1, 5, "a: | "),
    Mistake("a: 'b\tc'\n", "SCH011", "tab", 1, 6, "a: 'b c'"),
]

SWALLOWED = [
    Mistake("say: 资费为 #1 套餐\n", "SCH012", "hash", 1, 10, 'say: "资费为 #1 套餐"'),
    Mistake("say: 资费为 #1 套餐  # 注\n", "SCH012", "hash", 1, 10, 'say: "资费为 #1 套餐"  # 注'),
    Mistake("say: #1 套餐\n", "SCH012", "hash", 1, 6, 'say: "#1 套餐"'),
    Mistake("- 资费为 #1\n", "SCH012", "hash", 1, 7, '- "资费为 #1"'),
    Mistake("say: 资费\n  为 12 元 #1\n", "SCH012", "hash", 2, 10, 'say: "资费 为 12 元 #1"'),
    Mistake("volume: 120 #个\n", "SCH012", "hash", 1, 13, "volume: 120  # 个"),
    Mistake("users: [csr，tl]\n", "SCH012", "full-width-comma", 1, 12, "users: [csr, tl]"),
    Mistake("users: [csr、tl]\n", "SCH012", "full-width-comma", 1, 12, "users: [csr, tl]"),
    Mistake("a: {say: 您好, 请提供}\n", "SCH012", "flow-comma", 1, 14, 'a: {say: "您好, 请提供"}'),
    Mistake("a: {say: 您好, 请, 谢谢}\n", "SCH012", "flow-comma", 1, 14, 'a: {say: "您好, 请, 谢谢"}'),
    Mistake("say: {号码}\n", "SCH012", "braces", 1, 7, 'say: "{号码}"'),
    Mistake("say: {您好, 请}\n", "SCH012", "braces", 1, 7, 'say: "{您好, 请}"'),
    Mistake("a: {say：您好, b: x}\n", "SCH012", "full-width-colon", 1, 5, "a: {say: 您好, b: x}"),
    Mistake("a: {say:您好, b: x}\n", "SCH012", "missing-space", 1, 5, "a: {say: 您好, b: x}"),
    Mistake("users:\n  • csr\n  • tl\n", "SCH012", "bullet", 2, 3, "  - csr\n  - tl"),
    Mistake("checks:\n- 抽听\n - 走查\n", "SCH012", "list-in-text", 3, 2, "- 走查"),
]

NAUGHTY = [
    *["", " ", "~", "null", "NULL", "true", "False", "no", "on", "y", "0102", "08", "1:30", "1e5", "1_000"],
    *[
        "0x1F",
        "0o7",
        "0b1",
        ".inf",
        "-.inf",
        ".nan",
        "1.0",
        "1.2.0",
        "+1",
        "-",
        "- a",
        "- - a",
        "?",
        "? a",
        ":",
    ],
    *[
        ": a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "&a",
        "*a",
        "!a",
        "@a",
        "`a",
        "%a",
        "|",
        "| a",
        ">",
        "'a",
        "'",
        '"a',
        '"',
    ],
    *[
        "[a",
        "[]",
        "{a",
        "{}",
        "a]",
        ",",
        "---",
        "...",
        "<<",
        "=",
        "2026-03-01",
        "12:30:45",
        "１２",
        "：",
        "名：值",
    ],
    *[
        "\u3000a",
        "\xa0a",
        "a\u3000",
        "\x85",
        "\u2028",
        "a\ufeffb",
        "\u200b",
        "\ufffe",
        "\U0010ffff",
        "\ufffd",
    ],
    *[
        "\t",
        "a\tb",
        "\n",
        "a\n",
        "\na",
        "a\n\n",
        "a\n\nb",
        " a\nb",
        "a \nb",
        "a\n b",
        "a\n# b",
        "a\n- b",
        "a\r\nb",
    ],
    *[
        "\r",
        "\x00",
        "\x1b[31m",
        "\x7f",
        "\ud7ff",
        "😀",
        "👨\u200d👩\u200d👧",
        "\u202eabc",
        "a" * 2000,
        "长" * 2000,
    ],
    *[
        "• a",
        "-a",
        "－a",
        "//a",
        "a, b",
        "a，b",
        "C:\\data",
        "\\",
        "it's",
        "“a”",
        "a\n---\nb",
        "%YAML 1.2",
        "a:\tb",
    ],
]

PROCESS = """\
id: QRY-BILL-001            # 说明
title: {zh: 话费查询, en: Bill query}
version: "1.0.0"
users: [csr, tl]
hours: {open: 08:30, ok: why?}
touchpoints:
  - business: "0101"
    channel: hotline
    volume: 12000
steps:
  - id: verify
    say: "您好，请提供密码。"
    do: |
      第一步：核对 #1
      \t第二步

  - id: answer
    name: 'it''s'
    takes: ~
    share: 0.2
    done: true
"""

_PIECES = [
    *"：，、-:#&*!|>'\"%@`{}[],? \n\t　\u00a0ab01你。~.=<\\•\r\x00\u2028\ufeff",
    *["  ", "- ", ": ", "\n  ", "\n- ", " #", "---\n", "...\n", "\n    ", "<<: ", "? ", "!!", "\\u", "|\n"],
]


def mutated(seed: int, text: str, edits: int = 3) -> str:
    """A text after a few random slips of the hand."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, edits)):
        at = chance.randrange(len(text) + 1)
        slip = chance.random()
        if slip < 0.5:
            text = text[:at] + chance.choice(_PIECES) + text[at:]
        elif slip < 0.8:
            text = text[:at] + text[at + chance.choice((1, 1, 2, 5)) :]
        else:
            start = chance.randrange(len(text) + 1)
            text = text[:at] + text[start : start + 30] + text[at:]
    return text
