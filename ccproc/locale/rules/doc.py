"""DOC: what the rules about the text of a file say; more about its characters is in `locale.flaws`."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "DOC001": Message(
        "文件里有读不出来的字符：搜索时找不到，坐席看到的也不完整。",
        "把文件另存为 UTF-8（不带 BOM），标出的字符重新输入。",
        "The file holds characters that cannot be read: search misses them, and agents see gaps.",
        "Save it as UTF-8 without a byte order mark, and retype the marked characters.",
    ),
    "DOC002": Message(
        "“{found}”里夹着拼音注音：照着念不成话，按原词也搜不到。",
        "去掉括号里的注音：{repaired}",
        "“{found}” contains a pinyin gloss: read aloud it is nonsense, and searching for the word misses it.",
        "Take out the gloss: {repaired}",
    ),
    "DOC009": Message(
        "文件名 {file} 与流程编号 {id} 对不上：按编号找的人会以为没有这个流程。",
        "把文件改名为 {renamed}；编号写错的，改 id。",
        "The file is called {file}, but the process is {id}: whoever looks for the id finds nothing.",
        "Rename the file to {renamed}, or correct the id if that is what is wrong.",
    ),
    "DOC009 filed": Message(
        "这份记录放的位置与它写的内容对不上：按编号找的人和发布时都找不到它，等于没有记。",
        "移到 {renamed}。",
        "This file is not where its contents belong: neither people nor publish will find it, as if it had never been recorded.",
        "Move it to {renamed}.",
    ),
    "DOC009 ending": Message(
        "文件扩展名是 .yml，本系统一律用 .yaml：两种混用，迟早改错一份、漏掉一份。",
        "改名为 {renamed}。",
        "The file ends in .yml; with two endings in use, one of two copies is sooner or later forgotten.",
        "Rename it to {renamed}.",
    ),
}
