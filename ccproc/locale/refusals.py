"""What a command refuses because of what it was asked, keyed by the code of the error."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "no-folder": Message(
        "没有 {folder} 这个目录。",
        "检查 -C 后面的路径。",
        "There is no folder {folder}.",
        "Check the path after -C.",
    ),
    "no-repository": Message(
        "{folder} 不在流程仓库里：从这里往上都没有 {marker}。",
        "到流程仓库的目录里执行，或用 -C 指明；新建一个：ccproc init 目录。",
        "{folder} is not inside a process repository: no {marker} here or above.",
        "Run it inside one or name it with -C; to make one: ccproc init DIR.",
    ),
    "nothing-to-check": Message(
        "{folder} 里没有可检查的流程。",
        "写第一个：ccproc new process。",
        "There is no process to check in {folder}.",
        "To write the first: ccproc new process.",
    ),
    "no-such-path": Message(
        "没有 {path} 这个文件或目录。",
        "检查路径。",
        "There is no file or folder {path}.",
        "Check the path.",
    ),
    "outside-repository": Message(
        "{path} 不在流程仓库 {folder} 里。",
        "只能检查仓库里的文件；其他仓库用 -C 指明。",
        "{path} lies outside the process repository {folder}.",
        "Only files of the repository are checked; name another repository with -C.",
    ),
    "unreadable-file": Message(
        "{path} 读不出来。",
        "确认它是普通文件、有读取权限、不是链接，也没有大得离谱。",
        "{path} cannot be read.",
        "See that it is a regular file you may read, not a link, and not huge.",
    ),
    "unknown-rule": Message(
        "没有“{rule}”这条规则。",
        "试试 {nearest}。",
        "There is no rule {rule}.",
        "Try {nearest}.",
    ),
    "unknown-process": Message(
        "没有编号为 {id} 的流程。",
        "试试 {nearest}。",
        "There is no process {id}.",
        "Try {nearest}.",
    ),
    "unknown-code": Message(
        "登记表里没有{list}“{code}”。",
        "先登记：ccproc new {kind} {code}。",
        "The registry has no {list} {code}.",
        "To add it: ccproc new {kind} {code}.",
    ),
    "unknown-code-near": Message(
        "登记表里没有{list}“{code}”，最接近的是 {nearest}。",
        "若确是新的，先登记：ccproc new {kind} {code}。",
        "The registry has no {list} {code}; the nearest is {nearest}.",
        "If it is new, add it first: ccproc new {kind} {code}.",
    ),
    "bad-id": Message(
        "“{id}”不能作流程编号。",
        "用大写字母和数字，中间用 - 连接，例如 QRY-BILL-001。",
        "{id} cannot be a process id.",
        "Use capital letters and digits joined by -, as in QRY-BILL-001.",
    ),
    "bad-entry": Message(
        "没有登记：{why}",
        "{fix}",
        "Nothing was added: {why}",
        "{fix}",
    ),
    "unknown-country": Message(
        "不认识国家或地区代码 {country}。",
        "用两位代码，例如 CN、HK、SG。",
        "The country {country} is not known.",
        "Use a two-letter code, as CN, HK or SG.",
    ),
    "holidays-missing": Message(
        "没有安装节假日数据。",
        "执行 pip install 'ccproc[all]'，或直接编辑 registry/calendar.yaml。",
        "The holiday data are not installed.",
        "Run pip install 'ccproc[all]', or edit registry/calendar.yaml by hand.",
    ),
    "missing-answer": Message(
        "缺少 {options}。",
        "补上再执行；在终端里执行会逐项询问。",
        "Missing: {options}.",
        "Give them and run it again; on a terminal they are asked for.",
    ),
    "id-taken": Message(
        "编号 {id} 已被 {path} 使用。",
        "换一个编号；用过的编号不再给别的流程。",
        "The id {id} is taken by {path}.",
        "Choose another; an id is never given to a second process.",
    ),
    "code-taken": Message(
        "{path} 里已有编码 {code}。",
        "换一个编码，或直接修改原来的条目。",
        "{path} already has the code {code}.",
        "Choose another code, or edit the entry that is there.",
    ),
    "not-a-setting": Message(
        "“{text}”不是 KEY=VALUE 的写法。",
        "例如 --set grade=agent。",
        "{text} is not of the form KEY=VALUE.",
        "As in --set grade=agent.",
    ),
    "not-a-touchpoint": Message(
        "{code} 不是流程地图上的接触点编码。",
        "盲点的编码见 ccproc map --gaps。",
        "{code} is not the code of a touchpoint on the map.",
        "The codes of the blind spots: ccproc map --gaps.",
    ),
    "no-gap": Message(
        "{code} 不是盲点，已有流程 {processes}。",
        "盲点见 ccproc map --gaps。",
        "{code} is no blind spot: {processes} serves it.",
        "For the blind spots: ccproc map --gaps.",
    ),
    "already-repository": Message(
        "{folder} 已经是流程仓库。",
        "直接进去使用，或换一个目录。",
        "{folder} is a process repository already.",
        "Use it as it is, or choose another folder.",
    ),
    "folder-not-empty": Message(
        "{folder} 不是空目录，怕覆盖里面的文件。",
        "换一个新目录。",
        "{folder} is not empty, and nothing in it shall be overwritten.",
        "Choose a new folder.",
    ),
    "unreadable-register": Message(
        "{path} 不是有效的发布登记。",
        "用 git checkout 恢复它；它只由 ccproc publish 写入。",
        "{path} is not a valid register of publications.",
        "Restore it with git checkout; only ccproc publish writes it.",
    ),
    "splice-not-here": Message(
        "在 {path} 里找不到可以改写的位置。",
        "手工修改这一处。",
        "There is no place in {path} where that could be written.",
        "Change it by hand.",
    ),
    "splice-not-proven": Message(
        "改写 {path} 会影响别的内容，已放弃。",
        "手工修改这一处。",
        "Rewriting {path} would have changed more than was asked, so nothing was written.",
        "Change it by hand.",
    ),
    "undigestible": Message(
        "文本里有无法计算摘要的值：{reason}。",
        "先运行 ccproc lint，把它指出的值改好。",
        "The text holds a value that no digest can be computed of: {reason}.",
        "Run ccproc lint first and mend the value it names.",
    ),
    "bad-version": Message(
        "{version} 不是版本号。",
        '版本号是三段数字并加引号，例如 "1.2.0"。',
        "{version} is not a version.",
        'A version is three numbers in quotes, as "1.2.0".',
    ),
}
