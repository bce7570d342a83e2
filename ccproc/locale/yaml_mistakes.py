"""What is said of a file that is not YAML (SCH009): the everyday mistakes, each with its repaired line."""

from ccproc.locale import Message

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
        "There is no space after the colon, so this is not a key and the file cannot be read.",
        "Put a space after the colon: {repaired}",
    ),
    "SCH009 equals-sign": Message(
        "字段名和值之间用了等号，YAML 只认冒号，文件读不出来。",
        "改成冒号加空格：{repaired}",
        "There is an equals sign between key and value; YAML wants a colon, so the file cannot be read.",
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
        "A text that begins with a bracket is taken for a list, and text after a list cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 brace": Message(
        "以花括号开头会被当成一组字段，后面又有文字，文件读不出来。",
        "整句加引号：{repaired}",
        "A text that begins with a brace is taken for keys and values, and text after them cannot be read.",
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
        "The same quote is used inside the quotes and ends the text here, so the file cannot be read.",
        "Use the other kind of quotes outside: {repaired}",
    ),
    "SCH009 text-after-quote": Message(
        "引号在这里已经结束，后面还有文字，文件读不出来。",
        "整句再加一层引号（或开头改用中文引号“”）：{repaired}",
        "The quoted text ends here and more follows, so the file cannot be read.",
        "Quote the whole text: {repaired}",
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
        "A backslash in double quotes has a special meaning, and YAML does not know this one, so the file cannot be read.",
        "Use single quotes: {repaired}",
    ),
    "SCH009 dash": Message(
        "冒号后面直接写了“-”，YAML 既不当列表，也不当文字，文件读不出来。",
        "有几项的，每项另起一行；只有一项的，改成：{repaired}",
        "To YAML, “-” right after the colon is neither a list nor a text, so the file cannot be read.",
        "Put each of several items on a line of its own; for a single one, write: {repaired}",
    ),
    "SCH009 question-mark": Message(
        "半角问号后面跟空格在 YAML 里另有含义，文件读不出来。",
        "整句加引号（或改用全角“？”）：{repaired}",
        "A question mark followed by a space has a special meaning in YAML, so the file cannot be read.",
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
        "This text inside brackets begins with a YAML symbol, or goes on after its closing quote, so the file cannot be read.",
        "Quote the text: {repaired}",
    ),
    "SCH009 full-width-comma": Message(
        "花括号或方括号里用了全角逗号“，”，前后没有分开，文件读不出来。",
        "改成半角逗号加空格：{repaired}",
        "A full-width ‘，’ inside brackets separates nothing, so the file cannot be read.",
        "Write a half-width comma and a space: {repaired}",
    ),
}
