"""What is said of files that could not be read: why, and what is missing because of them."""

from ccproc.locale import Message, Words

UNREAD = Words(
    "有 {count} 个文件读不出来或只读出一部分，下面的结果缺少它们的内容：{paths}。运行 ccproc lint 查看原因。",
    "Missing here, because they cannot be read or only in part ({count}): {paths}; ccproc lint says why.",
)
MISCONFIGURED = Words(
    "ccproc.yaml 有错，其他文件没有检查：设置不对，查出来的也不可信。",
    "ccproc.yaml is wrong, so no other file was checked: nothing can be judged by wrong settings.",
)
REASONS: dict[str, Message] = {
    "DOC001 link": Message(
        "这是一个符号链接，不会顺着它去读：链接指到哪里，审核的人看不见。",
        "换成真正的文件或文件夹。",
        "This is a symbolic link, and none is followed: a reviewer does not see what it leads to.",
        "Put the real file or folder in its place.",
    ),
    "DOC001 folder": Message(
        "这里应当是文件，却是一个文件夹，当不成流程或登记表。",
        "给文件夹换一个不以 .yaml 结尾的名字。",
        "There should be a file here, but this is a folder.",
        "Give the folder a name that does not end in .yaml.",
    ),
    "DOC001 special": Message(
        "这不是普通文件（管道、套接字或设备），不会去读。",
        "删掉它，换成普通的文本文件。",
        "This is not a regular file (a pipe, a socket or a device) and is not read.",
        "Remove it and put a plain text file in its place.",
    ),
    "DOC001 denied": Message(
        "没有权限读取，里面写的内容都没有算进来。",
        "改权限：文件要可读，文件夹要可读、可进入。",
        "You have no permission to read this, so whatever it says was left out.",
        "Change the permissions: files have to be readable, folders readable and searchable.",
    ),
    "DOC001 gone": Message(
        "检查过程中这个文件不见了，没有读到。",
        "再运行一次。",
        "This file disappeared while it was being checked.",
        "Run it again.",
    ),
    "DOC001 damaged": Message(
        "读取时磁盘或网络出错，内容没有读到。",
        "检查磁盘或网络盘，或用 git checkout 取回这个文件。",
        "The disk or the network failed while this was being read.",
        "Check the disk or the share, or bring the file back with git checkout.",
    ),
}
