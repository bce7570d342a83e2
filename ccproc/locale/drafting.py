"""What `new`, `init` and `demo` ask and say."""

from ccproc.locale import Words

LISTS: dict[str, Words] = {
    "category": Words("流程类别", "category"),
    "channel": Words("渠道", "channel"),
    "brand": Words("品牌", "brand"),
    "environment": Words("客户环境", "customer environment"),
    "region": Words("地区", "region"),
    "segment": Words("客户群", "customer segment"),
    "reason": Words("来电原因", "reason for contact"),
    "skill": Words("技能", "skill"),
    "tag": Words("步骤标签", "step tag"),
    "business": Words("业务", "business"),
    "role": Words("岗位", "role"),
    "department": Words("部门", "department"),
    "team": Words("团队", "team"),
    "system": Words("系统", "system"),
    "contact": Words("联系点", "contact"),
    "metric": Words("指标", "metric"),
    "person": Words("人员", "person"),
    "field": Words("数据字段", "data field"),
    "wording": Words("规范用语", "wording"),
    "level": Words("密级", "security level"),
    "term": Words("术语", "term"),
}
OPENING = Words(
    "新建流程：逐项回答，直接回车就用方括号里的值；按 Ctrl-C 放弃。",
    "A new process. Answer one by one; Enter takes what stands in brackets, Ctrl-C gives up.",
)
BROKEN_OFF = Words("已放弃，没有写入任何文件。", "Given up; nothing was written.")
OFFERS: dict[str, Words] = {
    "owner": Words("岗位", "Roles"),
    "business": Words(
        "业务（没有的先登记：ccproc new business 代码）", "Businesses (to add one: ccproc new business CODE)"
    ),
    "channel": Words("渠道", "Channels"),
}
QUESTIONS: dict[str, Words] = {
    "id": Words("流程编号", "Process id"),
    "title": Words("流程名称", "Title"),
    "category": Words("属于哪一类", "Category"),
    "owner": Words("由哪个岗位负责", "Role that owns it"),
    "user": Words("由哪些岗位使用（可写多个，逗号隔开）", "Roles that work by it (commas between)"),
    "business": Words("办理哪项业务", "Which business"),
    "channel": Words("在哪个渠道办理", "On which channel"),
    "name": Words("名称", "Name"),
}
PROMPT = Words("{question}：", "{question}: ")
PROMPT_DEFAULT = Words("{question} [{default}]：", "{question} [{default}]: ")
UNKNOWN = Words(
    "没有“{answer}”，请写上面列出的代码或名称。",
    "There is no {answer}; write a code or a name from the list.",
)
UNKNOWN_ROLE = Words(
    "没有“{answer}”这个岗位：这里写岗位，不写人名。",
    "There is no role {answer}: a role is written here, not a person.",
)
UNKNOWN_NEAR = Words("没有“{answer}”，是不是 {nearest}？", "There is no {answer}; did you mean {nearest}?")
REGISTER = Words(
    "\n  确是新的，按 Ctrl-C 放弃后登记：ccproc new {kind} 代码 --name {name}",
    "\n  To add it to the registry, press Ctrl-C and run: ccproc new {kind} CODE --name {name}",
)
SEVERAL = Words("“{answer}”对得上不止一个：{found}。请写全。", "{answer} may be any of {found}. Which one?")
UNSAFE = Words(
    "里面有看不见的字符，请重新输入。", "There are invisible characters in it; please type it again."
)
TAKEN = Words("编号 {id} 已经用过，请换一个。", "The id {id} is taken; choose another.")
BAD_ID = Words(
    "编号用大写字母和数字，中间用 - 连接，例如 QRY-BILL-001。",
    "An id is capital letters and digits joined by -, as in QRY-BILL-001.",
)
MORE = Words("……共 {count} 项", "… {count} in all")
PROCESS = Words(
    "已生成 {path}。\n还有 {count} 处“待补”要您写：第 {lines} 行。\n"
    "接着：1. 用编辑器打开它，把“待补”换成实际内容；2. 检查：ccproc lint；3. 看效果：ccproc publish --preview",
    "Wrote {path}.\nLeft to you, marked “To be filled in”: {count} places, lines {lines}.\n"
    "Next: 1. open it in an editor and fill them in; 2. check it: ccproc lint; 3. see it: ccproc publish --preview",
)
NO_PROCESSES = Words(
    "流程库里还没有流程；新建一个：ccproc new process。",
    "There is no process in this repository yet; to write one: ccproc new process.",
)
NONE_SUCH = Words(
    "没有符合这些条件的流程；新建一个：ccproc new process。",
    "No process is of that kind; to write one: ccproc new process.",
)
ENTRY = Words("已在 {path} 增加 {code}。", "Added {code} to {path}.")
CALENDAR = Words(
    "已把 {year} 年的 {days} 个节假日写入 {path}。调休安排以官方通知为准，请核对。",
    "Wrote {days} holidays of {year} to {path}. Check them against the official notice.",
)
INIT = Words(
    "已在 {folder} 建好流程库（{files} 个文件）。\n"
    "接着：cd {folder}，运行 ccproc new process 写第一个流程，再运行 ccproc lint。",
    "Made a process repository in {folder} ({files} files).\n"
    "Next: cd {folder}, run ccproc new process for your first process, then ccproc lint.",
)
EXAMPLE = Words(
    "已在 {folder} 建好示例中心（{commits} 次提交）。接着：cd {folder}，运行 ccproc lint 和 ccproc map。",
    "Made the example centre in {folder} ({commits} commits). Next: cd {folder}, run ccproc lint and ccproc map.",
)
