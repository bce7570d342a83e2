"""What the commands about changes, records and publications say of their work."""

from ccproc.locale import Words

DRAFTED = Words("已起草变更通知 {id}：{title}", "Drafted change notice {id}: {title}")
REFRESHED = Words("已按现在的文本更新变更通知 {id}：{title}", "Refreshed change notice {id}: {title}")
STEP = Words("{process}  {before} → {after}（{bump}）", "{process}  {before} → {after} ({bump})")
FIRST_STEP = Words("{process}  {after}", "{process}  {after}")
EFFECTIVE = Words("生效：{effective}　起草：{author}", "Effective {effective}, written by {author}")
LOWERED = Words(
    "{process}  升级幅度低于应有的{bump}：{because}",
    "{process}  raised less than the {bump} it needs: {because}",
)
APPROVED = Words("须批准：{roles}", "To be approved by: {roles}")
TRAINED = Words("须培训：{roles}", "To be trained: {roles}")
TOLD = Words("须知晓：{roles}", "To be told: {roles}")
BESIDE = Words(
    "其中{roles}的做法不变，但按这个流程工作，新文本一样要学、要知晓。",
    "Of these, {roles} do nothing differently, but they work by this process, so they must learn and know the new text too.",
)
FILE = Words("文件：{path}", "File: {path}")
OPEN = Words("签发前还缺：", "Before it can be issued:")
READY = Words("可以签发：{command}", "It can be issued: {command}")
FILL = Words("补上“…”处的内容，再执行：", "Fill in each … and run:")
REFUSED = Words("变更通知 {id} 还不能签发：", "Change notice {id} cannot be issued yet:")
ISSUED = Words("已签发变更通知 {id}（提交 {commit}）", "Issued change notice {id} (commit {commit})")
AFTER_ISSUE = Words(
    "接下来，{process} 这次变更还缺下面几项，补齐后执行 ccproc publish --by {by}：",
    "Next: this change of {process} still lacks the following; then run ccproc publish --by {by}:",
)
AFTER_DAY = Words(
    "接下来：{process} 这次变更到 {day} 再执行 ccproc publish --by {by}。",
    "Next: on {day}, publish this change of {process}: ccproc publish --by {by}.",
)
PUBLISHABLE = Words(
    "接下来：{process} 这次变更可以发布了，执行 ccproc publish --by {by}。",
    "Next: this change of {process} can be published; run ccproc publish --by {by}.",
)
TRAINED_BEFORE = Words(
    "{process} 的这份文本以前培训过，记录仍然有效，不必再培训。",
    "This exact text of {process} has been trained before; those records still count, and no further training is needed.",
)
UNCHECKED = Words(
    "登记表里没有人员，未核对 {by} 是谁。",
    "The registry lists no people, so nobody checked who this is: {by}.",
)
DATED = Words("记录日期按 {day} 记，今天是 {today}。", "Recorded for {day}; today is {today}.")
NO_NOTICES = Words("还没有变更通知。", "There are no change notices yet.")
KINDS: dict[str, Words] = {
    "first": Words("首次发布", "first"),
    "standard": Words("标准", "standard"),
    "normal": Words("一般", "normal"),
    "emergency": Words("紧急", "emergency"),
    "revert": Words("回退", "revert"),
    "supersede": Words("取代", "supersede"),
    "reconcile": Words("合并", "reconcile"),
    "retire": Words("淘汰", "retire"),
}
STATES: dict[str, Words] = {
    "draft": Words("草稿", "draft"),
    "issued": Words("已签发", "issued"),
    "withdrawn": Words("已撤回", "withdrawn"),
}
REASON = Words("原因：{reason}", "Reason: {reason}")
REASONS: dict[str, Words] = {
    "business": Words("业务变化", "the business changed"),
    "assessment": Words("考核要求", "appraisal demands"),
    "defect": Words("流程缺陷", "a defect of the process"),
    "department": Words("其他部门变动", "a change in another department"),
    "platform": Words("平台升级", "a platform upgrade"),
}
CHANGED = Words("改了什么", "What changes")
REGISTRY = Words("登记信息有变：{registry}", "Registry values that changed: {registry}")
UNANSWERED = Words("（尚未回答）", "(still open)")
YES = Words("是", "Yes")
NO = Words("否", "No")
NONE = Words("没有", "None")
NAMED = Words("{named}", "{named}")
REVIEWED_ON = Words(
    "六、是否正式下发、人人明了：由培训记录和知晓记录得出。\n七、阶段性复核：{due}，由{owner}负责。",
    "6 Formally issued and understood by all: follows from the records of training and acknowledgement.\n"
    "7 Staged review: {due}, by {owner}.",
)
MEASURED = Words("看的指标：{measures}。", "Measured by: {measures}.")
ROLLBACK = Words("不行时怎样退回：{rollback}", "How to go back if it fails: {rollback}")
PROBLEM = Words("问题记录：{problem}", "Problem record: {problem}")
STAR: dict[str, Words] = {
    "stop": Words("先停下：{said}", "Stopped: {said}"),
    "think": Words("想到的：{said}", "Thought of: {said}"),
    "assess": Words("评估：{said}", "Assessed: {said}"),
    "respond": Words("应对：{said}", "Answered by: {said}"),
}
IMPACT = Words("涉及谁", "Who is affected")
MORE = Words("{named}，共 {count} 个", "{named}, {count} in all")
TOUCHED: dict[str, Words] = {
    "roles": Words("岗位：{named}", "Roles: {named}"),
    "teams": Words("团队：{named}", "Teams: {named}"),
    "systems": Words("系统：{named}", "Systems: {named}"),
    "contacts": Words("联系点：{named}", "Contacts: {named}"),
    "people": Words("人员：{named}", "People: {named}"),
    "touchpoints": Words("接触点：{named}", "Touchpoints: {named}"),
    "linked": Words("相连的流程：{named}", "Linked processes: {named}"),
    "training": Words("要重新看的考题：{named}", "Training questions to look at again: {named}"),
}
VERDICTS: dict[str, Words] = {"approve": Words("批准", "approved"), "reject": Words("驳回", "rejected")}
EVENTS: dict[str, Words] = {
    "issue": Words("签发", "issued"),
    "withdraw": Words("撤回", "withdrawn"),
    "review": Words("阶段性复核", "staged review"),
    "resume": Words("恢复", "resumed"),
}
PROVEN = Words(
    "通知链完整：{processes} 个流程，{notices} 份通知。",
    "The chain of notices is complete; processes: {processes}, notices: {notices}.",
)
BROKEN = Words("通知链有 {count} 处问题。", "The chain of notices is broken; problems: {count}.")
RECORDED: dict[str, Words] = {
    "review": Words("已记录 {process} 的审核", "Recorded the review of {process}"),
    "confirmation": Words("已记录 {process} 的确认", "Recorded the confirmation of {process}"),
    "training": Words("已记录 {process} 的培训", "Recorded the training on {process}"),
}
LACKS = Words("发布前还缺：", "Before it can be published:")
READY_TO_PUBLISH = Words(
    "{needed}都已完成，可以发布：ccproc publish --by {by}", "All done ({needed}): ccproc publish --by {by}"
)
NEED = Words("{gate}：{why}", "{gate}: {why}")
RUN = Words("　　→ {command}", "    → {command}")
