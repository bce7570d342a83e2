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
    "A new process. Answer one by one; Enter takes the value in brackets, Ctrl-C gives up.",
)
BROKEN_OFF = Words("已放弃，没有写入任何文件。", "Given up; nothing was written.")
OFFER = Words("{list}（没有的直接写名称，可以当场登记）", "Choose a {list}, or type the name of a new one")
QUESTIONS: dict[str, Words] = {
    "id": Words("流程编号", "Process id"),
    "title": Words("流程名称", "Title"),
    "category": Words("属于哪一类", "Category"),
    "owner": Words("由哪个岗位负责", "Role that owns it"),
    "user": Words("由哪些岗位使用（可写多个，逗号隔开）", "Roles that work by it (separated by commas)"),
    "business": Words("办理哪项业务", "Which business"),
    "channel": Words("在哪个渠道办理", "On which channel"),
    "code": Words(
        "代码（小写字母和数字，例如 qa、vip-desk）",
        "Code (lower-case letters and digits, as in qa or vip-desk)",
    ),
    "code businesses": Words(
        "业务代码（只用数字和字母，例如 0102）", "Business code (digits and letters only, as in 0102)"
    ),
}
PROMPT = Words("{question}：", "{question}: ")
PROMPT_OPTIONAL = Words("{question}（不清楚就直接回车）：", "{question} (Enter to leave it open): ")
PROMPT_DEFAULT = Words("{question} [{default}]：", "{question} [{default}]: ")
UNANSWERED = Words("这一项要填，不能空着；按 Ctrl-C 放弃。", "This one is required; Ctrl-C gives up.")
UNKNOWN = Words(
    "没有“{answer}”，请写上面列出的代码或名称。",
    "There is no {answer}; write a code or a name from the list.",
)
UNKNOWN_NEAR = Words("没有“{answer}”，是不是 {nearest}？", "There is no {answer}; did you mean {nearest}?")
ADD = Words(
    "  没有“{said}”，现在登记这个{list}吗？（是/否）",
    "  There is no {said} yet. Add it to the registry as a new {list}? (yes/no)",
)
ADD_NEAR = Words(
    "  没有“{said}”，相近的有 {nearest}；仍要登记新的{list}“{said}”吗？（是/否）",
    "  There is no {said}; the nearest is {nearest}. Add {said} to the registry all the same, as a new {list}? (yes/no)",
)
ADD_ROLE = Words("{asked}（写岗位，不写人名）", "{asked} (a role, not a person's name)")
# Answers to yes or no.
SAID = dict.fromkeys(("是", "好", "要", "y", "yes", "true"), True) | dict.fromkeys(
    ("否", "不", "不要", "n", "no", "false"), False
)
DEFAULT_NO = Words("否", "no")
YES_OR_NO = Words("请回答“是”或“否”。", "Please answer yes or no.")
TAKEN_CODE = Words("代码 {code} 已经用过，请换一个。", "The code {code} is taken; choose another.")
SEVERAL = Words("“{answer}”对得上不止一个：{found}。请写全。", "{answer} could be any of {found}. Which one?")
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
    "接着：\n  1. 用编辑器打开它，把“待补”换成实际内容\n  2. 检查：ccproc lint\n  3. 看效果：ccproc publish --preview",
    "Wrote {path}.\nLeft for you, marked “To be filled in” ({count}): lines {lines}.\n"
    "Next:\n  1. open it in an editor and fill them in\n  2. check it: ccproc lint\n"
    "  3. see it: ccproc publish --preview",
)
NO_PROCESSES = Words(
    "流程库里还没有流程；新建一个：ccproc new process。",
    "There are no processes in this repository yet; to write one: ccproc new process.",
)
NONE_SUCH = Words(
    "没有符合这些条件的流程；新建一个：ccproc new process。",
    "No process matches; to write one: ccproc new process.",
)
NEEDED = Words("{said}（必填）", "{said} (required)")
VALUES = Words("{said}：{values}", "{said}: {values}")
EXAMPLES = Words("{said}，例如 {examples}", "{said}, as in {examples}")
ADVICE = Words(
    "{code} 还没写 {labels}：地图、检查和流程页面要用到。请打开 {path}，在 {code} 下面补上，例如：\n{lines}",
    "{code} has no {labels} yet, which the map, the checks and the pages need. Open {path} and add below {code}, for example:\n{lines}",
)
ENTRY = Words("已在 {path} 增加 {code}。", "Added {code} to {path}.")
CALENDAR = Words(
    "已把 {year} 年的 {days} 个节假日写入 {path}。调休安排以官方通知为准，请核对。",
    "Wrote {days} holidays of {year} to {path}. Check them against the official notice.",
)
CALENDAR_OWN = Words(
    "{days} 是原来就有的，节假日数据里没有：没有删，请一并核对。",
    "{days}: already there, but not in the holiday data; kept, so check them too.",
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
