"""What is said of a file that is not YAML (SCH009): the everyday mistakes, each with its repaired line."""

from ccproc.locale import Message, Words

MISTAKES: dict[str, Message] = {
    "SCH009 full-width-colon": Message(
        "冒号是全角“：”，YAML 不认，文件读不出来。",
        "切到英文输入法，改成半角冒号加一个空格：{repaired}",
        "The colon is the full-width ‘：’, which YAML does not know, so the file cannot be read.",
        "Type a half-width colon and a space: {repaired}",
    ),
    "SCH009 missing-space": Message(
        "冒号后面没有空格，这一行没有被当成字段，文件读不出来。",
        "冒号后面空一格：{repaired}",
        "There is no space behind the colon, so this is no key and the file cannot be read.",
        "Put a space behind the colon: {repaired}",
    ),
    "SCH009 equals-sign": Message(
        "字段名和值之间用了等号，YAML 只认冒号，文件读不出来。",
        "改成冒号加空格：{repaired}",
        "An equals sign stands between key and value; YAML wants a colon, so the file cannot be read.",
        "Write a colon and a space: {repaired}",
    ),
    "SCH009 missing-colon": Message(
        "字段名和值之间没有冒号，文件读不出来。",
        "中间加上冒号和空格：{repaired}",
        "There is no colon between key and value, so the file cannot be read.",
        "Put a colon and a space between them: {repaired}",
    ),
    "SCH009 alias": Message(
        "以“*”开头的文字会被当成引用别处的内容，文件读不出来。",
        "整句加引号：{repaired}",
        "A text that begins with “*” is taken for a reference to another place, so the file cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 anchor": Message(
        "以“&”开头的文字会被当成 YAML 的锚点，文件读不出来。",
        "整句加引号：{repaired}",
        "A text that begins with “&” is taken for a YAML anchor, so the file cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 tag": Message(
        "以半角“!”开头的文字会被当成类型标签，文件读不出来。",
        "整句加引号（或改用全角“！”）：{repaired}",
        "A text that begins with “!” is taken for a YAML tag, so the file cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 at-sign": Message(
        "YAML 的文字不能以“@”开头，文件读不出来。",
        "整句加引号：{repaired}",
        "A plain text cannot begin with “@”, so the file cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 backtick": Message(
        "YAML 的文字不能以反引号“`”开头，文件读不出来。",
        "整句加引号：{repaired}",
        "A plain text cannot begin with a backtick, so the file cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 percent": Message(
        "YAML 的文字不能以“%”开头，文件读不出来。",
        "整句加引号：{repaired}",
        "A plain text cannot begin with “%”, so the file cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 block-mark": Message(
        "以“|”或“>”开头表示下面另起多行文字，后面不能直接写内容，文件读不出来。",
        "如果就是一句话，加引号：{repaired}",
        "“|” or “>” announces lines of text below, so nothing may follow it here and the file cannot be read.",
        "If it is one text, quote it: {repaired}",
    ),
    "SCH009 comma": Message(
        "文字不能以半角逗号开头，文件读不出来。",
        "删掉多余的逗号，或整句加引号：{repaired}",
        "A plain text cannot begin with a comma, so the file cannot be read.",
        "Delete the comma or quote the text: {repaired}",
    ),
    "SCH009 bracket": Message(
        "以方括号开头会被当成列表，列表后面又有文字，文件读不出来。",
        "整句加引号（或改用“【】”）：{repaired}",
        "A text that begins with a bracket is taken for a list, and text behind a list cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 brace": Message(
        "以花括号开头会被当成一组字段，后面又有文字，文件读不出来。",
        "整句加引号：{repaired}",
        "A text that begins with a brace is taken for keys and values, and text behind them cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 unclosed-bracket": Message(
        "方括号“[”没有配对的“]”，后面的行都被算进了列表，文件读不出来。",
        "补上右括号：{repaired}",
        "The bracket “[” is never closed; the lines below became part of the list and cannot be read.",
        "Close it: {repaired}",
    ),
    "SCH009 unclosed-brace": Message(
        "花括号“{{”没有配对的“}}”，后面的行都被算了进去，文件读不出来。",
        "补上右括号：{repaired}",
        "The brace “{{” is never closed, so the lines below became part of it and the file cannot be read.",
        "Close it: {repaired}",
    ),
    "SCH009 quote-in-quotes": Message(
        "引号里面又用了同样的引号，话在这里就断了，文件读不出来。",
        "外层换一种引号（或里面改用中文引号“”）：{repaired}",
        "The same quote stands inside the quotes and ends the text here, so the file cannot be read.",
        "Use the other quotes outside: {repaired}",
    ),
    "SCH009 text-after-quote": Message(
        "引号在这里已经结束，后面还有文字，文件读不出来。",
        "整句再加一层引号（或开头改用中文引号“”）：{repaired}",
        "The quoted text ends here and more follows, so the file cannot be read.",
        "Quote the whole: {repaired}",
    ),
    "SCH009 unclosed-quote": Message(
        "这里开了引号却没有用同样的引号收尾，后面的行都被当成了这句话，文件读不出来。",
        "补上收尾的引号：{repaired}",
        "A quote opens here and is not closed by the same quote; the lines below became part of the text.",
        "Close it: {repaired}",
    ),
    "SCH009 escape": Message(
        "双引号里的反斜杠“\\”有特殊含义，这种写法 YAML 不认，文件读不出来。",
        "改用单引号：{repaired}",
        "A backslash in double quotes has a meaning of its own, and not this one, so the file cannot be read.",
        "Use single quotes: {repaired}",
    ),
    "SCH009 dash": Message(
        "冒号后面直接写了“-”，YAML 既不当列表，也不当文字，文件读不出来。",
        "有几项的，每项另起一行；只有一项的，改成：{repaired}",
        "“-” right behind the colon is neither a list nor a text to YAML, so the file cannot be read.",
        "Put each of several items on a line of its own; a single one, write: {repaired}",
    ),
    "SCH009 question-mark": Message(
        "半角问号后面跟空格在 YAML 里另有含义，文件读不出来。",
        "整句加引号（或改用全角“？”）：{repaired}",
        "A question mark and a space have a meaning of their own in YAML, so the file cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 colon-in-text": Message(
        "话里有半角冒号加空格，被当成了又一个字段，文件读不出来。",
        "整句加引号（或改用全角冒号“：”）：{repaired}",
        "A colon and a space inside the text are taken for another key, so the file cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 symbol-in-list": Message(
        "括号里的这段文字以特殊符号开头，或引号后面还有文字，文件读不出来。",
        "给这段文字加引号：{repaired}",
        "This text inside brackets begins with a symbol of YAML's, or goes on behind its quote.",
        "Quote the text: {repaired}",
    ),
    "SCH009 full-width-comma": Message(
        "花括号或方括号里用了全角逗号“，”，前后没有分开，文件读不出来。",
        "改成半角逗号加空格：{repaired}",
        "A full-width ‘，’ inside brackets divides nothing, so the file cannot be read.",
        "Write a half-width comma and a space: {repaired}",
    ),
    "SCH009 bullet": Message(
        "用了“•”“*”一类的项目符号，YAML 的列表只认“-”，文件读不出来。",
        "改成“-”加空格：{repaired}",
        "A bullet makes no list; YAML knows only “-”, so the file cannot be read.",
        "Write “-” and a space: {repaired}",
    ),
    "SCH009 two-dashes": Message(
        "连写了两个“-”，成了列表里套列表，流程文件里没有这种写法。",
        "去掉一个“-”：{repaired}",
        "Two dashes make a list inside a list, which no file here has.",
        "Remove one: {repaired}",
    ),
    "SCH009 dash-without-space": Message(
        "“-”后面没有空格，这一行没有被当成列表的一项。",
        "“-”后面空一格：{repaired}",
        "There is no space behind the “-”, so this is no item of a list.",
        "Put a space behind it: {repaired}",
    ),
    "SCH009 missing-dash": Message(
        "上面是列表，这一行却没有“-”，文件读不出来。",
        "前面加上“-”和空格：{repaired}",
        "The lines above are a list, but this one has no “-”, so the file cannot be read.",
        "Begin it with “-” and a space: {repaired}",
    ),
    "SCH009 comment-mark": Message(
        "注释要以半角“#”开头，这一行被当成了内容，文件读不出来。",
        "改成：{repaired}",
        "A comment begins with “#”; this line was taken for content, so the file cannot be read.",
        "Write: {repaired}",
    ),
    "SCH009 indentation": Message(
        "这一行没有和同级的行对齐，看不出它属于哪里，文件读不出来。",
        "把缩进改成：{repaired}",
        "This line does not line up with its neighbours, so the file cannot be read.",
        "Indent it like this: {repaired}",
    ),
    "SCH009 tab": Message(
        "缩进用了制表符（Tab），YAML 只认空格，文件读不出来。",
        "编辑器里可以设成按 Tab 键输入两个空格；这一行改成空格：{repaired}",
        "The line is indented with a tab; YAML counts only spaces, so the file cannot be read.",
        "Editors can be set to insert two spaces for the Tab key; here use spaces: {repaired}",
    ),
    "SCH009 full-width-space": Message(
        "缩进用了全角空格，YAML 把它当成文字，这一行因此不属于上面的内容。",
        "改成半角空格：{repaired}",
        "The line is indented with full-width spaces, letters to YAML, so it belongs to nothing above.",
        "Use ordinary spaces: {repaired}",
    ),
    "SCH009 hard-space": Message(
        "缩进里有不间断空格（多半从网页或 Word 复制而来），YAML 把它当成文字，这一行因此不属于上面的内容。",
        "改成普通空格：{repaired}",
        "The indentation holds a no-break space (from a web page or Word), which YAML takes for a letter.",
        "Use ordinary spaces: {repaired}",
    ),
    "SCH009 broken-yaml": Message(
        "文件不是合法的 YAML，读到这里读不下去了：{problem}。",
        "先看这一行和上面几行的冒号、引号、括号和缩进；改好这一处，再检查一遍。",
        "The file is not YAML and cannot be read beyond this place: {problem}.",
        "Look at the colons, quotes, brackets and indentation here and in the lines above, then check again.",
    ),
}

PROBLEMS: dict[str, Words] = {
    "no-colon": Words(
        "这一行没有冒号，看不出字段名", "this line has no colon, so nothing says what its key is"
    ),
    "not-closed": Words("引号开了没有收尾", "a quote is opened and never closed"),
    "colon-here": Words(
        "这里多了一个冒号，或这一行的缩进不对",
        "there is a colon too many here, or the line is indented wrongly",
    ),
    "list-not-closed": Words("括号里缺逗号或右括号", "a comma or a closing bracket is missing"),
    "colon-in-flow": Words("括号里的冒号后面缺空格", "a colon inside brackets has no space behind it"),
    "bad-start": Words("文字不能以这个符号开头", "a text cannot begin with this character"),
    "tab": Words("这里有制表符（Tab）", "there is a tab here"),
    "bad-escape": Words("双引号里的反斜杠写法不对", "a backslash in double quotes is not understood"),
    "dash-here": Words("“-”不能写在这里", "“-” cannot stand here"),
    "question-mark-here": Words("“?”不能写在这里", "“?” cannot stand here"),
    "nothing-here": Words("这里缺内容", "something is missing here"),
    "after-the-end": Words(
        "内容到上一行已经结束，这一行接不上", "the content ended above, and this line does not follow"
    ),
    "bad-directive": Words("以“%”开头的行看不懂", "a line that begins with “%” is not understood"),
    "not-an-item": Words(
        "这里应当是列表的下一项，以“-”开头", "the next item of the list, with its “-”, should stand here"
    ),
    "does-not-follow": Words(
        "这一行接不上前面的内容，缩进、引号或括号不对",
        "this does not follow from what stands before; an indent, a quote or a bracket is wrong",
    ),
    "bad-symbol": Words("“*”或“&”后面的写法看不懂", "what stands behind “*” or “&” is not understood"),
    "bad-tag": Words("“!”后面的写法看不懂", "what stands behind “!” is not understood"),
    "bad-block": Words("“|”或“>”后面的写法看不懂", "what stands behind “|” or “>” is not understood"),
    "unreadable": Words("这里的写法看不懂", "this is not understood"),
}
