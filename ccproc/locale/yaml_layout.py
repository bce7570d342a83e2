"""What is said of lines that stand in the wrong place or belong nowhere (SCH009): dashes, indents, strays."""

from ccproc.locale import Message

LAYOUT: dict[str, Message] = {
    "SCH009 bullet": Message(
        "用了“•”“*”“1.”一类的项目符号或编号，列表只认“-”，文件读不出来。",
        "改成“-”加空格：{repaired}",
        "A bullet or a number makes no list; YAML knows only “-”, so the file cannot be read.",
        "Write “-” and a space: {repaired}",
    ),
    "SCH009 two-dashes": Message(
        "连写了两个“-”，成了列表里套列表，流程文件里没有这种写法。",
        "去掉一个“-”：{repaired}",
        "Two dashes make a list inside a list, which no file here uses.",
        "Remove one: {repaired}",
    ),
    "SCH009 dash-without-space": Message(
        "“-”后面没有空格，这一行没有被当成列表的一项。",
        "“-”后面空一格：{repaired}",
        "There is no space after the “-”, so this is not a list item.",
        "Put a space after it: {repaired}",
    ),
    "SCH009 missing-dash": Message(
        "上面是列表，这一行却没有“-”，文件读不出来。",
        "前面加上“-”和空格（行首空 {indent} 格）：{repaired}",
        "The lines above are a list, but this one has no “-”, so the file cannot be read.",
        "Begin it with “-” and a space, indented by {indent} spaces: {repaired}",
    ),
    "SCH009 comment-mark": Message(
        "注释要以半角“#”开头，这一行被当成了内容，文件读不出来。",
        "改成：{repaired}",
        "A comment begins with “#”; this line was taken for content, so the file cannot be read.",
        "Write: {repaired}",
    ),
    "SCH009 indentation": Message(
        "这一行没有和同级的行对齐，看不出它属于哪里，文件读不出来。",
        "行首空 {indent} 格：{repaired}",
        "This line is not aligned with its neighbours, so the file cannot be read.",
        "Begin it with {indent} spaces: {repaired}",
    ),
    "SCH009 missing-id": Message(
        "步骤的编号写成了字段名：上面是列表，每一步以“- id:”开头，文件读不出来。",
        "改成：{repaired}",
        "The id of a step is written here as a key; in the list above, each step begins with `- id:`, so the file cannot be read.",
        "Write: {repaired}",
    ),
    "SCH009 text-below": Message(
        "这段文字没有比它的字段名多缩进，文件读不出来。",
        "整段每行行首空 {indent} 格：{repaired}",
        "The lines of this text are not indented further than their key, so the file cannot be read.",
        "Begin each of them with {indent} spaces: {repaired}",
    ),
    "SCH009 tab": Message(
        "缩进用了制表符（Tab），YAML 只认空格，文件读不出来。",
        "编辑器里可以设成按 Tab 键输入两个空格；这一行改成行首空 {indent} 格：{repaired}",
        "The line is indented with a tab; YAML counts only spaces, so the file cannot be read.",
        "Editors can be set to insert two spaces for the Tab key; begin this line with {indent} spaces: {repaired}",
    ),
    "SCH009 full-width-space": Message(
        "缩进用了全角空格，YAML 把它当成文字，这一行因此不属于上面的内容。",
        "行首改成 {indent} 个半角空格：{repaired}",
        "The line is indented with full-width spaces, which YAML takes for letters, so it belongs to nothing above.",
        "Begin it with {indent} ordinary spaces: {repaired}",
    ),
    "SCH009 hard-space": Message(
        "缩进里有不间断空格（多半从网页或 Word 复制而来），YAML 把它当成文字，这一行因此不属于上面的内容。",
        "行首改成 {indent} 个普通空格：{repaired}",
        "The indentation holds a no-break space (from a web page or Word), which YAML takes for a letter.",
        "Begin it with {indent} ordinary spaces: {repaired}",
    ),
    "SCH009 semicolon": Message(
        "字段名和值之间用了分号，YAML 只认冒号，文件读不出来。",
        "改成冒号加空格：{repaired}",
        "There is a semicolon between key and value; YAML wants a colon, so the file cannot be read.",
        "Write a colon and a space: {repaired}",
    ),
    "SCH009 comparison": Message(
        "这里只写数，不写“≥”“>”一类的符号：是下限还是上限，由字段名决定，文件因此读不出来。",
        "只留数：{repaired}",
        "Only a number belongs here; the key already says whether it is a lower or an upper limit.",
        "Keep the number only: {repaired}",
    ),
    "SCH009 full-width-bracket": Message(
        "括号是全角的，YAML 不认，文件读不出来。",
        "切到英文输入法，改成半角括号：{repaired}",
        "The brackets are full-width ones, which YAML does not know, so the file cannot be read.",
        "Type half-width brackets: {repaired}",
    ),
    "SCH009 extra-bracket": Message(
        "列表在这里已经结束，后面多了一个右括号，文件读不出来。",
        "删掉多余的：{repaired}",
        "The list ends before this surplus bracket, so the file cannot be read.",
        "Delete it: {repaired}",
    ),
    "SCH009 empty-item": Message(
        "两个逗号之间没有内容，文件读不出来。",
        "补上漏写的一项，或删掉多余的逗号：{repaired}",
        "There is nothing between two commas, so the file cannot be read.",
        "Add the item that is missing, or delete a comma: {repaired}",
    ),
    "SCH009 stray-line": Message(
        "这一行没有字段名，不属于流程的内容，文件读不出来。",
        "删掉这一行；想留作说明的，写成注释：{repaired}",
        "This line has no key and is not part of the process, so the file cannot be read.",
        "Delete it, or keep it as a comment: {repaired}",
    ),
    "SCH009 merge-conflict": Message(
        "两个人改了同一处，合并没有做完：这里留着“<<<<<<<”“=======”“>>>>>>>”的标记，文件读不出来。",
        "两种写法留一种，把三行标记都删掉；拿不准留哪一种的，问另一位起草人。",
        "Two people changed the same lines and the merge was not finished: its <<<<<<< ======= >>>>>>> marks are still here.",
        "Keep one of the two texts and delete all three marks; ask the other author if you cannot tell which.",
    ),
    "SCH009 broken-yaml": Message(
        "文件不是合法的 YAML，读到这里读不下去了：{problem:yaml}。",
        "先看这一行和上面几行的冒号、引号、括号和缩进；改好这一处，再检查一遍。",
        "The file is not valid YAML and cannot be read beyond this place: {problem:yaml}.",
        "Look at the colons, quotes, brackets and indentation here and in the lines above; fix this place, then check again.",
    ),
}
