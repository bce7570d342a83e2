"""What a value should look like, said where it does not (SCH001)."""

from ccproc.locale import Message
from ccproc.locale.together import TOGETHER


def _form(zh: str, en: str) -> Message:
    """A value that is written in another form than its key takes."""
    return Message("“{key}”的值“{found}”写法不对。", zh, "“{found}” is not a valid form for “{key}”.", en)


def _type(zh: str, en: str) -> Message:
    """A value of another kind than its key takes."""
    return Message(f"“{{key}}”这里应当是{zh}。", "照这个样子改写；完整的例子见示例中心：ccproc init 新文件夹 --example。",
                   f"“{{key}}” takes {en}.", "Write it that way; for complete examples: ccproc init NEW-FOLDER --example.")  # fmt: skip


SHAPES: dict[str, Message] = {
    "SCH001": Message(
        "“{key}”的写法不合格式。",
        "改成格式允许的写法；完整的例子见示例中心：ccproc init 新文件夹 --example。",
        "“{key}” does not match the format.",
        "Write it in a form that the format allows; for complete examples: ccproc init NEW-FOLDER --example.",
    ),
    "SCH001 required": Message(
        "缺少“{key}”。",
        "补上 {key}。",
        "“{key}” is missing.",
        "Add {key}.",
    ),
    "SCH001 empty": Message(
        "“{key}”后面是空的。",
        "填上内容，或把这一行删掉。",
        "There is nothing after “{key}”.",
        "Fill it in, or delete the line.",
    ),
    "SCH001 nothing": Message(
        "文件里什么都没有写。",
        "写上内容，或把文件删掉；新流程可以用 ccproc new process 起稿。",
        "There is nothing in this file.",
        "Fill it in, or delete it; ccproc new process drafts one for you.",
    ),
    "SCH001 enum": Message(
        "“{key}”不能写“{found}”。",
        "可以写：{allowed}。",
        "“{key}” cannot be “{found}”.",
        "It may be {allowed}.",
    ),
    "SCH001 enum near": Message(
        "“{key}”不能写“{found}”。",
        "是不是 {nearest}？可以写：{allowed}。",
        "“{key}” cannot be “{found}”.",
        "Did you mean {nearest}? It may be {allowed}.",
    ),
    "SCH001 enum long": Message(
        "“{key}”不能写“{found}”。",
        "用编辑器的自动补全看可以写哪些。",
        "“{key}” cannot be “{found}”.",
        "Completion in your editor lists what it may be.",
    ),
    "SCH001 enum long near": Message(
        "“{key}”不能写“{found}”。",
        "是不是 {nearest}？",
        "“{key}” cannot be “{found}”.",
        "Did you mean {nearest}?",
    ),
    "SCH001 const": Message(
        "“{key}”不能写“{found}”。",
        "应当写 {allowed}。",
        "“{key}” cannot be “{found}”.",
        "It must be {allowed}.",
    ),
    "SCH001 reserved": Message(
        "“{found}”是保留字，另有用处，不能拿来做名字。",
        "换一个名字。",
        "“{found}” is reserved and cannot be used as a name.",
        "Choose another name.",
    ),
    **TOGETHER,
    "SCH001 duration": _form(
        "时长写成 30s、15m、24h、3d（自然日）或 2wd（工作日），也可以连写成 1h30m。",
        "Durations look like 30s, 15m, 24h, 3d or 2wd (working days), or combined, 1h30m.",
    ),
    "SCH001 unit": Message(
        "“{key}”只写了数 {found}，没有写单位：是分钟、小时还是天，各人理解不一样。",
        "补上单位：m 分钟、h 小时、d 天。大概是：{repaired}",
        "“{key}” is the bare number {found}, without a unit: it could mean minutes, hours or days.",
        "Add the unit, m, h or d. Probably: {repaired}",
    ),
    "SCH001 cycle": _form(
        "周期写成 7d、2w（周）、3mo（月）或 1y（年）。",
        "Cycles look like 7d, 2w, 3mo (months) or 1y.",
    ),
    "SCH001 version": _form(
        '版本号是三段数字并加引号，例如 "1.2.0"；由发布和签发时写入，不用自己改。',
        'A version is three numbers in quotes, for example "1.2.0"; publishing and issuing write it for you.',
    ),
    "SCH001 date": _form(
        '日期写成 "2026-03-01"。',
        'Dates look like "2026-03-01".',
    ),
    "SCH001 no-such-day": Message(
        "“{key}”写的 {found}，日历上没有这一天。",
        "核对月份和日期。",
        "“{key}” is {found}, a day that no calendar has.",
        "Check the month and the day.",
    ),
    "SCH001 time": _form(
        "写日期，或带时区的时刻，例如 2026-03-01T09:00:00+08:00。",
        "Write a date, or a time with its offset, for example 2026-03-01T09:00:00+08:00.",
    ),
    "SCH001 process-id": _form(
        "流程编号用大写字母和数字，以 - 分段，例如 QRY-BILL-001。",
        "A process id is capital letters and digits in parts joined by -, for example QRY-BILL-001.",
    ),
    "SCH001 code": _form(
        "代码用小写字母和数字，可含 . _ -，最长 32 位。",
        "A code is lower-case letters and digits, which may also contain . _ -, 32 characters at most.",
    ),
    "SCH001 business": _form(
        '业务代码只用字母和数字，并加引号，例如 "0101"。',
        'A business code is letters and digits in quotes, for example "0101".',
    ),
    "SCH001 name": _form(
        "名字用文字、数字、- 和 _，不留空格，最长 40 字。",
        "A name is letters of any script, digits, - and _, without spaces, 40 characters at most.",
    ),
    "SCH001 language": _form("语言写成 zh、en 这样的代码。", "Languages are written zh, en and the like."),
    "SCH001 link": _form(
        "写 http、https 网址，或流程库里的相对路径。",
        "Write an http or https address, or a path inside the repository.",
    ),
    "SCH001 image": _form(
        "图片放在 assets/ 里，写成 assets/文件名。",
        "Put pictures in assets/ and write assets/NAME.",
    ),
    "SCH001 blank": Message(
        "“{key}”里只有空格。",
        "填上内容，或把这一行删掉。",
        "“{key}” holds nothing but spaces.",
        "Fill it in, or delete the line.",
    ),
    "SCH001 pattern": _form(
        "改成格式允许的写法；完整的例子见示例中心：ccproc init 新文件夹 --example。",
        "Write it in a form that the format allows; for complete examples: ccproc init NEW-FOLDER --example.",
    ),
    "SCH001 hours": Message(
        "“{key}”的值“{found}”不能用：{why:hours}。",
        "写成 24/7，或 Mo-Fr 08:30-18:00; PH off 这样。",
        "“{found}” cannot be used as “{key}”: {why:hours}.",
        "Write it like 24/7 or Mo-Fr 08:30-18:00; PH off.",
    ),
    "SCH001 hours near": Message(
        "“{key}”的值“{found}”不能用：{why:hours}。",
        "是不是“{nearest}”？",
        "“{found}” cannot be used as “{key}”: {why:hours}.",
        "Did you mean “{nearest}”?",
    ),
    "SCH001 timezone": Message(
        "“{found}”不是能用的时区：{why:hours}。",
        "写成 Asia/Shanghai 这样。",
        "“{found}” is not a usable time zone: {why:hours}.",
        "Write it in the form Asia/Shanghai.",
    ),
    "SCH001 minItems": Message(
        "“{key}”至少要有 {limit} 项，现在不够。",
        "补上缺的项；用不着，就把这一行删掉。",
        "“{key}” has too few items: at least {limit}.",
        "Add what is missing, or delete the line.",
    ),
    "SCH001 uniqueItems": Message(
        "“{key}”里有重复的内容。",
        "每项只写一次。",
        "“{key}” lists something twice.",
        "List each item once.",
    ),
    "SCH001 minProperties": Message(
        "“{key}”里什么都没有写。",
        "填上内容，或把它删掉。",
        "There is nothing under “{key}”.",
        "Fill it in, or delete it.",
    ),
    "SCH001 minLength": Message(
        "“{key}”是空的。",
        "填上内容，或把这一行删掉。",
        "“{key}” is empty.",
        "Fill it in, or delete the line.",
    ),
    "SCH001 maxLength": Message(
        "“{key}”太长，最多 {limit} 个字符。",
        "缩短它；详细的说明写进 note。",
        "“{key}” is too long: at most {limit} characters.",
        "Shorten it; put the details under `note`.",
    ),
    "SCH001 minimum": Message(
        "“{key}”的值 {found} 太小，不能小于 {limit}。",
        "改成 {limit} 或更大的数。",
        "{found} is too small for “{key}”: at least {limit}.",
        "Write {limit} or more.",
    ),
    "SCH001 maximum": Message(
        "“{key}”的值 {found} 太大，不能大于 {limit}。",
        "改成 {limit} 或更小的数。",
        "{found} is too large for “{key}”: at most {limit}.",
        "Write {limit} or less.",
    ),
    "SCH001 unknown-file": Message(
        "没有名为 {key} 的登记表，这个文件不会读入。",
        "改成登记表的名字，例如 roles、channels、contacts；不是登记表的，移到别处。",
        "There is no registry list called {key}; the file is not read.",
        "Give it the name of a list, such as roles, channels or contacts, or move it elsewhere.",
    ),
    "SCH001 unknown-file near": Message(
        "没有名为 {key} 的登记表，这个文件不会读入。",
        "是不是 {nearest}？不是登记表的，移到别处。",
        "There is no registry list called {key}; the file is not read.",
        "Did you mean {nearest}? If it is not a list, move it elsewhere.",
    ),
    "SCH001 type-string": _type("一段文字", "a text"),
    "SCH001 type-object": _type("一组“名字: 内容”", "a set of keys, each with a value"),
    "SCH001 type-array": _type("一个列表，每项以 - 开头", "a list, each item beginning with a dash"),
    "SCH001 type-integer": _type("一个整数", "a whole number"),
    "SCH001 type-number": _type("一个数", "a number"),
    "SCH001 type-boolean": _type("true 或 false", "true or false"),
    "SCH001 type-string-object": _type(
        "一段文字，或一组“名字: 内容”", "a text, or a set of keys with values"
    ),
    "SCH001 type-string-array": _type("一个代码，或一组代码", "one code, or a list of codes"),
}
