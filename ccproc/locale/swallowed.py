"""What is said of text that YAML cuts or reads otherwise in silence (SCH012)."""

from ccproc.locale import Message

SWALLOWED: dict[str, Message] = {
    "SCH012 hash": Message(
        "“{lost}”被当成注释丢掉了：空格后面的 # 之后都不算内容，坐席看不到这半句。",
        "真是注释的，# 后面空一格；是内容的，整句加引号：{repaired}",
        "“{lost}” is dropped as a comment: nothing after a space and # counts, and no agent will see it.",
        "If it is a comment, put a space after the #; if it is text, quote the whole text: {repaired}",
    ),
    "SCH012 full-width-comma": Message(
        "“{text}”被当成了一项：列表里要用半角逗号分开，全角逗号“，”、顿号“、”和分号都不算。",
        "本来就是一句话的，加上引号；是几项的，改成：{repaired}",
        "“{text}” is read as one item: only half-width commas separate items, not ‘，’, ‘、’ or a semicolon.",
        "If it is one sentence, quote it; if they are several items, write: {repaired}",
    ),
    "SCH012 chinese-quotes": Message(
        "列表里用了中文引号，引号成了代码的一部分：{text} 和不带引号的不是一回事。",
        "代码不用加引号：{repaired}",
        "Chinese quotes in a list become part of the word: {text} is not the same as without them.",
        "Codes need no quotes: {repaired}",
    ),
    "SCH012 long-line": Message(
        "“{text}”用了中文的逗号、顿号、分号或引号，被当成了一项：列表里只认半角逗号。",
        "这一行太长，先把列表拆开：一项一行，用“-”加空格开头。",
        "“{text}” holds Chinese commas, semicolons or quotes and is read as one item: only half-width commas "
        "separate items.",
        "The line is very long: first write the list with one item per line, each beginning with “-” and a space.",
    ),
    "SCH012 full-width-mark": Message(
        "“｜”是全角的，不算多行文字的开头，反而成了话里的第一个字。",
        "改成半角：{repaired}",
        "The “｜” is full-width, so it does not introduce lines of text; it became their first character.",
        "Type the half-width one: {repaired}",
    ),
    "SCH012 braces-list": Message(
        "花括号“{{}}”里的“{text}”被当成了字段名；列出几个代码要用方括号“[]”。",
        "改成方括号：{repaired}",
        "“{text}” in braces became keys; a list of codes goes in square brackets.",
        "Use square brackets: {repaired}",
    ),
    "SCH012 full-width-colon": Message(
        "“{text}”里的冒号是全角“：”，整个被当成了一个没有值的字段名。",
        "改成半角冒号加空格：{repaired}",
        "The colon in “{text}” is the full-width ‘：’, so all of it became a key without a value.",
        "Type a half-width colon and a space: {repaired}",
    ),
    "SCH012 missing-space": Message(
        "“{text}”的冒号后面没有空格，整个被当成了一个没有值的字段名。",
        "冒号后面空一格：{repaired}",
        "There is no space after the colon in “{text}”, so all of it became a key without a value.",
        "Put a space after the colon: {repaired}",
    ),
    "SCH012 flow-comma": Message(
        "逗号把话截断了：“{text}”被当成了另一个字段，前半句才是内容。",
        "话里有逗号的，整句加引号：{repaired}",
        "The comma cut the text: “{text}” became a key of its own, and only what comes before it is kept.",
        "Quote a text that contains a comma: {repaired}",
    ),
    "SCH012 braces": Message(
        "花括号里的“{text}”被当成了字段名，不是文字。",
        "要的是文字，就加引号：{repaired}",
        "“{text}” in braces became a key, not a text.",
        "If it is meant as text, quote it: {repaired}",
    ),
    "SCH012 bare-key": Message(
        "“{text}”被当成了字段名，却没有值：多半是一句话里有逗号，被截成了两段。",
        "把整句放进引号；真是字段的，写上冒号和值。",
        "“{text}” became a key without a value; probably a text was cut at its comma.",
        "Quote the whole text, or give the key a colon and a value.",
    ),
    "SCH012 bullet": Message(
        "项目符号不是 YAML 的列表，下面几行被连成了一句话。",
        "每一项用“-”加空格开头：{repaired}",
        "A bullet does not make a list in YAML, so these lines became one text.",
        "Begin each item with “-” and a space: {repaired}",
    ),
    "SCH012 list-in-text": Message(
        "这一项缩进过多，接到了上一项“{text}”的后面，成了同一句话。",
        "和上一项对齐：{repaired}",
        "This item is indented too far and was joined to the one above, “{text}”, into one text.",
        "Align it with the item above: {repaired}",
    ),
    "SCH012 list-after-text": Message(
        "“{text}”后面已经写了内容，下面的“-”没有成为列表，被连进了这句话。",
        "要么只写一句话，要么把内容移到下面，每项用“-”开头。",
        "“{text}” already has a text after it, so the items below did not become a list and were joined to that text.",
        "Write either one text, or only items, each on a line of its own beginning with “-”.",
    ),
}
