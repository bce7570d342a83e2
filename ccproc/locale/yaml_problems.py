"""Where reading stopped in a file that is not YAML, when no mistake explains it."""

from ccproc.locale import Words

PROBLEMS: dict[str, Words] = {
    "no-colon": Words(
        "这一行没有冒号，看不出字段名", "this line has no colon, so nothing says what its key is"
    ),
    "not-closed": Words("引号开了没有收尾", "a quote is opened and never closed"),
    "colon-here": Words(
        "这里多了一个冒号，或这一行的缩进不对",
        "there is one colon too many here, or the line is wrongly indented",
    ),
    "list-not-closed": Words("括号里缺逗号或右括号", "a comma or a closing bracket is missing"),
    "colon-in-flow": Words("括号里的冒号后面缺空格", "a colon inside brackets has no space after it"),
    "bad-start": Words("文字不能以这个符号开头", "a text cannot begin with this character"),
    "tab": Words("这里有制表符（Tab）", "there is a tab here"),
    "bad-escape": Words("双引号里的反斜杠写法不对", "a backslash in double quotes is not understood"),
    "dash-here": Words("“-”不能写在这里", "“-” cannot be used here"),
    "question-mark-here": Words("“?”不能写在这里", "“?” cannot be used here"),
    "nothing-here": Words("这里缺内容", "something is missing here"),
    "after-the-end": Words(
        "内容到上一行已经结束，这一行接不上", "the content ended above, and this line does not follow"
    ),
    "bad-directive": Words("以“%”开头的行看不懂", "a line that begins with “%” is not understood"),
    "not-an-item": Words(
        "这里应当是列表的下一项，以“-”开头", "the next item of the list, beginning with “-”, should be here"
    ),
    "does-not-follow": Words(
        "这一行接不上前面的内容，缩进、引号或括号不对",
        "this does not follow from what comes before; an indent, a quote or a bracket is wrong",
    ),
    "bad-symbol": Words("“*”或“&”后面的写法看不懂", "what follows “*” or “&” is not understood"),
    "bad-tag": Words("“!”后面的写法看不懂", "what follows “!” is not understood"),
    "bad-block": Words("“|”或“>”后面的写法看不懂", "what follows “|” or “>” is not understood"),
    "unreadable": Words("这里的写法看不懂", "this is not understood"),
}
