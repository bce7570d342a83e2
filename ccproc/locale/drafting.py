"""What `new`, `init` and `demo` ask and say."""

from ccproc.locale import Words

LISTS: dict[str, Words] = {
    "category": Words("流程类别", "category"),
    "channel": Words("渠道", "channel"),
    "brand": Words("品牌", "brand"),
    "environment": Words("客户环境", "customer environment"),
    "region": Words("区域", "region"),
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
    "field": Words("资料字段", "data field"),
    "wording": Words("规范用语", "wording"),
    "level": Words("密级", "security level"),
    "term": Words("术语", "term"),
}
QUESTIONS: dict[str, Words] = {
    "id": Words("流程编号", "Process id"),
    "title": Words("流程名称", "Title"),
    "category": Words("流程类别（填编码或中文名）", "Category (code or name)"),
    "owner": Words("流程负责人的岗位", "Role of the owner"),
    "user": Words("主要由哪个岗位使用", "Role that works by it"),
    "business": Words("办理哪项业务（填编码或名称）", "Which business (code or name)"),
    "channel": Words("在哪个渠道办理", "On which channel"),
    "name": Words("名称", "Name"),
}
PROCESS = Words(
    "已生成 {path}。\n接着：1. 打开文件，把“待补”换成实际内容；2. 运行 ccproc lint；3. 运行 ccproc publish --preview 看效果。",
    "Wrote {path}.\nNext: 1. open it and replace what is to be filled in; 2. run ccproc lint; "
    "3. run ccproc publish --preview to see it.",
)
ENTRY = Words("已在 {path} 增加 {code}。", "Added {code} to {path}.")
CALENDAR = Words(
    "已把 {year} 年的 {days} 个节假日写入 {path}。调休安排以官方通知为准，请核对。",
    "Wrote {days} holidays of {year} to {path}. Check them against the official notice.",
)
INIT = Words(
    "已在 {folder} 建好流程仓库（{files} 个文件）。\n"
    "接着：cd {folder}，运行 ccproc new process 写第一个流程，再运行 ccproc lint。",
    "Made a process repository in {folder} ({files} files).\n"
    "Next: cd {folder}, run ccproc new process for your first process, then ccproc lint.",
)
EXAMPLE = Words(
    "已在 {folder} 建好示例中心（{commits} 次提交）。接着：cd {folder}，运行 ccproc lint 和 ccproc map。",
    "Made the example centre in {folder} ({commits} commits). Next: cd {folder}, run ccproc lint and ccproc map.",
)
