"""What is said of a file that cannot be read as it was meant, by code and kind of the flaw."""

from ccproc.locale import Message
from ccproc.locale.swallowed import SWALLOWED
from ccproc.locale.unread import REASONS
from ccproc.locale.yaml_layout import LAYOUT
from ccproc.locale.yaml_mistakes import MISTAKES

_CHARACTERS: dict[str, Message] = {
    "DOC001 not-utf8": Message(
        "文件不是 UTF-8 编码，从这里起是乱码（字节 {byte}），内容读不出来。",
        "用编辑器把文件另存为 UTF-8（不带 BOM）再提交。",
        "The file is not UTF-8 from here on (byte {byte}), so its text cannot be read.",
        "Save it as UTF-8 (without BOM) in your editor and commit again.",
    ),
    "DOC001 gbk": Message(
        "文件看来是 GBK（ANSI）编码，不是 UTF-8，中文读不出来（字节 {byte}）。",
        "在记事本里用“另存为”，编码选 UTF-8；在 VS Code 里先“以编码重新打开”选 GBK，再“以编码保存”选 UTF-8。",
        "The file looks like GBK (ANSI), not UTF-8, so its Chinese cannot be read (byte {byte}).",
        "Reopen it as GBK in your editor and save it as UTF-8.",
    ),
    "DOC001 utf-16": Message(
        "文件看来是 UTF-16（记事本里叫“Unicode”）编码，不是 UTF-8，内容读不出来。",
        "在记事本里用“另存为”，编码选 UTF-8。",
        "The file looks like UTF-16 (“Unicode” in Notepad), not UTF-8, so its text cannot be read.",
        "Save it as UTF-8 in your editor.",
    ),
    "DOC001 bom": Message(
        "文件开头有看不见的 BOM 标记，有的工具会把它当成第一个字段名的一部分。",
        "另存为“UTF-8”，不要选“UTF-8 BOM”（“带签名的 UTF-8”）。",
        "The file begins with an invisible byte order mark, which some tools take for part of the first key.",
        "Save it as “UTF-8”, not as “UTF-8 with BOM”.",
    ),
    "DOC001 control": Message(
        "第 {lines} 行有 {count} 个控制字符 {character}，会弄乱显示，因此不再往下读。",
        "删掉这个字符；多半是从别的系统或终端复制时带进来的。",
        "Control character {character} on line {lines} ({count}×), which garbles what is shown; the file is not read further.",
        "Delete it; it usually comes along when text is copied from another system or a terminal.",
    ),
    "DOC001 line-separator": Message(
        "第 {lines} 行有 {count} 个特殊换行符 {character}，各种工具对它算不算换行说法不一，因此不再往下读。",
        "删掉它，需要换行就直接按回车。",
        "Unusual line break {character} on line {lines} ({count}×); tools disagree on whether it ends a line,"
        " so the file is not read further.",
        "Delete it and press Enter where a line should end.",
    ),
    "DOC001 noncharacter": Message(
        "第 {lines} 行有 {count} 个不是文字的字符 {character}，多半是文件在传送中损坏，因此不再往下读。",
        "删掉它，或从原来的地方重新取一份文件。",
        "Line {lines} holds {character} ({count}×), which is not a character; the file was probably damaged"
        " in transfer and is not read further.",
        "Delete it, or get the file again from its source.",
    ),
    "DOC001 replacement": Message(
        "文字已经丢失：第 {lines} 行有 {count} 个“\ufffd”，是以前转换编码时留下的，原来的字已不在文件里。",
        "对照原稿把丢失的字补上，否则坐席念不出来。",
        "Text is lost: “\ufffd” on line {lines} ({count}×), left by an earlier conversion; the original words are no longer in the file.",
        "Restore the words from the original; nobody can read this out to a customer.",
    ),
    "DOC001 private-use": Message(
        "第 {lines} 行有 {count} 个自造字符 {character}，换一台电脑就显示成方框。",
        "换成普通文字或符号；多半来自 Word 的项目符号或某个系统的图标字体。",
        "Line {lines} holds private-use character {character} ({count}×), shown as a box on other computers.",
        "Write an ordinary character instead; it usually comes from a Word bullet or an icon font.",
    ),
    "DOC001 zero-width": Message(
        "第 {lines} 行有 {count} 个看不见的字符 {character}，看着一样的两个词因此对不上、搜不到。",
        "把它删掉；多半是从网页或聊天软件复制时带进来的，重新输入这个词最稳妥。",
        "Line {lines} holds invisible character {character} ({count}×): words that look alike do not match.",
        "Delete it; it comes along with text copied from web pages or chats. Retyping the word is safest.",
    ),
    "DOC001 bidi": Message(
        "第 {lines} 行有 {count} 个控制文字方向的字符 {character}，屏幕上看到的顺序和实际内容可能不同。",
        "把它删掉；审核的人看到的必须就是坐席看到的。",
        "Line {lines} holds {character} ({count}×), which reverses the direction of text;"
        " what is shown may not be what is written.",
        "Delete it; reviewers must see exactly what agents will see.",
    ),
}

_DIALECT: dict[str, Message] = {
    "SCH010 duplicate-key": Message(
        "“{key}”写了两遍，第一遍在第 {first_line} 行；只有后一遍算数，前一遍的内容会悄悄丢掉。",
        "把两处合成一处，或改掉其中一个字段名。",
        "“{key}” appears twice, first on line {first_line}; only the last one counts, and the first is silently lost.",
        "Merge the two, or rename one of them.",
    ),
    "SCH010 missing-dash": Message(
        "“{key}”在同一步里写了两遍（第一遍在第 {first_line} 行）：看来从这里起是下一步，却少了“-”，前一步会被盖掉。",
        "补上“-”和空格（行首空 {indent} 格）：{repaired}",
        "“{key}” appears twice in one step, first on line {first_line}: a new step seems to begin here without its “-”, and "
        "would overwrite the one above.",
        "Begin it with “-” and a space, indented by {indent} spaces: {repaired}",
    ),
    "SCH010 second-process": Message(
        "从这里起又写了一个流程（第一个在第 {first_line} 行）：一个文件只能写一个流程，前一个会被盖掉。",
        "把后一个流程移到它自己的文件里，文件名用它的编号。",
        "A second process begins here (the first on line {first_line}): a file holds only one, and this one would overwrite it.",
        "Move the second process to a file of its own, named after its id.",
    ),
    "SCH011 size": Message(
        "文件有 {bytes} 字节，超过 {limit} 字节的上限，没有读入。",
        "一个文件只写一个流程；大表拆成几个文件，录音、日志不要放进来。",
        "The file has {bytes} bytes, more than the {limit} allowed, and was not read.",
        "Write one process per file; split long lists, and keep recordings and logs elsewhere.",
    ),
    "SCH011 tab": Message(
        "这里有制表符（Tab），不同工具对它的理解不一样。",
        "换成空格：{repaired}",
        "There is a tab here, which tools read in different ways.",
        "Use spaces: {repaired}",
    ),
    "SCH011 anchor": Message(
        "“{sign}”在 YAML 里是锚点，供别处引用；本系统不用锚点，免得改一处动多处。",
        "想重复使用的内容，在每处写全；这一行改成：{repaired}",
        "“{sign}” is a YAML anchor; none are used here, so that a change in one place stays in one place.",
        "Write it out wherever it is used; here, write: {repaired}",
    ),
    "SCH011 alias": Message(
        "“{sign}”在 YAML 里表示引用别处的内容；本系统不用引用，每处都要写全。",
        "本来就是文字的，加引号：{repaired}",
        "“{sign}” is a YAML alias for text elsewhere; none are used here: every place is written out in full.",
        "If it is meant as text, quote it: {repaired}",
    ),
    "SCH011 tag": Message(
        "“{sign}”在 YAML 里是类型标签，不是文字，后面的内容会被另作解释。",
        "去掉它，或整句加引号：{repaired}",
        "“{sign}” is a YAML tag, not text; what follows it would be read in another way.",
        "Quote it or leave it out: {repaired}",
    ),
    "SCH011 merge-key": Message(
        "“<<”是 YAML 的合并写法，读的人看不出合并后是什么样，本系统不用。",
        "把要用的字段直接写在这里。",
        "“<<” merges another mapping into this one, so that nobody sees what it holds; it is not used here.",
        "Write the keys out here.",
    ),
    "SCH011 directive": Message(
        "以“%”开头的行是 YAML 指令，会改变整个文件的读法，本系统不用。",
        "删掉这一行。",
        "A line that begins with “%” is a YAML directive and changes how the file is read; none are used here.",
        "Delete the line.",
    ),
    "SCH011 second-document": Message(
        "“---”后面又开始了第二份内容；一个文件只能有一份，后面的读不进来。",
        "一个流程一个文件：把后一份移到它自己的文件里；只是分隔线的，删掉。",
        "A second document begins here; a file holds only one, so the rest would not be read.",
        "One process per file: move the rest to a file of its own, or delete the line if it is only a divider.",
    ),
    "SCH011 depth": Message(
        "内容一层套一层，超过了 {limit} 层，没有人看得懂，因此不再往下读。",
        "检查有没有多打括号；确实有这么多层的，拆开写。",
        "The nesting is deeper than {limit} levels, which nobody can follow; the file is not read further.",
        "Look for surplus brackets; split whatever really is that deep.",
    ),
    "SCH011 nodes": Message(
        "文件里的内容超过 {limit} 项，没有读完。",
        "把它拆成几个文件。",
        "The file holds more than {limit} values and was not read to the end.",
        "Split it into several files.",
    ),
    "SCH011 number": Message(
        "{number} 当数字太大，或者不是数字，别的工具读出来会走样。",
        "编号、号码、卡号都是文字，要加引号：{repaired}",
        "{number} is too large for a number, or not a number at all, and other tools would change it.",
        "Codes, phone numbers and card numbers are text; quote them: {repaired}",
    ),
    "SCH011 key-not-text": Message(
        "字段名“{key}”会被读成数字、“是、否”或空值，不是文字。",
        "给字段名加引号，或换一个名字。",
        "The key “{key}” is read as a number, as true or false, or as nothing, not as text.",
        "Quote the key or choose another name.",
    ),
    "SCH011 empty-key": Message(
        "冒号前面没有字段名。",
        "补上字段名，或删掉多余的冒号。",
        "There is no key before the colon.",
        "Give it a key, or delete the colon.",
    ),
    "SCH011 complex-key": Message(
        "这里的字段名是一组内容，不是一个词：多半是括号用错了地方。",
        "文字里有方括号或花括号时，把整句放进引号。",
        "The key here is a collection, not a word; a bracket is probably in the wrong place.",
        "Put a text that holds brackets or braces in quotes.",
    ),
    "SCH011 template-braces": Message(
        "以“{{{{”开头的文字会被当成字段，不是话术。",
        "把整句放进引号：{repaired}",
        "A text that begins with “{{{{” is taken for keys, not for text.",
        "Put the whole text in quotes: {repaired}",
    ),
}

FLAWS: dict[str, Message] = {**_CHARACTERS, **REASONS, **_DIALECT, **SWALLOWED, **MISTAKES, **LAYOUT}
