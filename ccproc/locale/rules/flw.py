"""FLW: what the rules about the flow say."""

from ccproc.locale import Message


def _gap(zh: str, en: str) -> Message:
    return Message(
        f"判断{{step_named}}按{zh}分流，漏了 {{missing_named}}：这些客户没有去处。",
        "给漏掉的每一种补上分支，或加 otherwise 兜底。",
        f"Decision {{step_named}} goes by {en} and leaves out {{missing_named}}: these customers have nowhere to go.",
        "Give each of them a branch, or add `otherwise`.",
    )


MESSAGES: dict[str, Message] = {
    "FLW001": Message(
        "流程没有结束步骤：办到什么程度算完，坐席只能各自理解。",
        "给收尾的步骤写上 end:，多数是 answered（已答复）或 fulfilled（已办结）。",
        "No step ends the process, so nobody can say when the customer's matter is settled.",
        "Give the closing step an `end:`, most often answered or fulfilled.",
    ),
    "FLW002": Message(
        "步骤{step_named}没有一步能走到：写了也用不上，原本要替客户做的事就漏掉了。",
        "用 next 或分支引到这一步，或把它删去；只在例外情形下才走的步骤，也可以列在 limits 中。",
        "Nothing leads to step {step_named}; on a call it is never taken.",
        "Lead to it with `next` or a branch, or take it out; a step taken only in exceptional cases may be "
        "listed under limits.",
    ),
    "FLW002 several": Message(
        "步骤{step_named}连同其后共 {count} 步，没有一步能走到：写了也用不上，原本要替客户做的事就漏掉了。",
        "用 next 或分支引到步骤 {step}，或把这几步删去；只在例外情形下才走的，也可以列在 limits 中。",
        "Nothing leads to step {step_named}; this and the steps after it, {count} in all, are never taken.",
        "Lead to {step} with `next` or a branch, or take them out; steps taken only in exceptional cases may be "
        "listed under limits.",
    ),
    "FLW003": Message(
        "步骤{step_named}之后没有下一步，它也不是结束步骤：坐席到这里没话可说，客户只能干等。",
        "用 next 引到后面的步骤，或给这一步写上 end:。",
        "Nothing follows step {step_named}, and it is not an end: the agent has nothing to say and the customer "
        "waits.",
        "Lead on with `next`, or give the step an `end:`.",
    ),
    "FLW003 round": Message(
        "这几步只会互相兜圈子，走不到任何结束步骤，客户的事永远办不完：{steps_named:few}。",
        "在其中一个判断里加一条走得出去的分支。",
        "These steps only lead to one another and never reach an end: {steps_named:few}.",
        "Give one of the decisions among them a branch that leads out.",
    ),
    "FLW003 closed": Message(
        "判断{step_named}的分支全都往回走：次数用完以后，坐席一条路也不剩。",
        "加一条分支，写明次数用完之后怎么办：登记工单、升级或婉拒。",
        "Every branch of decision {step_named} goes back: once they are used up, the agent has no way left.",
        "Add a branch for what happens then: a ticket, an escalation, or a polite refusal.",
    ),
    "FLW004": Message(
        "判断{step_named}没有兜底分支：遇到所列情形之外的客户，坐席不知道往哪儿引。",
        "加一条 `- otherwise: 步骤编号`。",
        "Decision {step_named} has no `otherwise`: the agent has nowhere to send a customer who fits none of the "
        "branches.",
        "Add a branch `- otherwise: STEP`.",
    ),
    "FLW004 gap": _gap("字段 {on_named} ", "field {on_named}"),
    "FLW004 gap environment": _gap("客户环境", "environment"),
    "FLW004 gap segment": _gap("客户群", "segment"),
    "FLW004 overlap": Message(
        "判断{step_named}中，同一种情形 {cases_named} 有不止一个去处：{targets_named}。同样的事，不同的客户会得到不同的办法。",
        "每种情形只留一条分支。",
        "In decision {step_named} the same case, {cases_named}, leads to several steps: {targets_named}. Customers "
        "with the same matter are treated differently.",
        "Keep one branch for each case.",
    ),
    "FLW004 otherwise-twice": Message(
        "判断{step_named}写了不止一条兜底分支，分别走{targets_named}：坐席不知道该走哪一条。",
        "只留一条 otherwise，其余写明各自的情形。",
        "Decision {step_named} has more than one `otherwise`, leading to {targets_named}.",
        "Keep one; for the others, say in which case they apply.",
    ),
    "FLW004 unlisted": Message(
        "判断{step_named}按字段 {on_named} 分流，但该字段没有列出可选值，无法证明没有漏掉客户。",
        "给字段补上 choices，或给判断加 otherwise 兜底。",
        "Decision {step_named} goes by field {on_named}, which lists no choices: nothing proves that no customer is left out.",
        "Give the field `choices`, or the decision an `otherwise`.",
    ),
    "FLW004 strange": Message(
        "判断{step_named}的一条分支写的是 {case}，字段 {on_named} 没有这个可选值：这条分支永远走不到。",
        "改成 choices 中的值；确有此值的，补进 choices。",
        "A branch of decision {step_named} is for {case}, which is not a choice of field {on_named}: the branch is never taken.",
        "Write one of the field's choices, or add this one to them.",
    ),
    "FLW005": Message(
        "从步骤{step_named}退回{target_named}没有次数上限：坐席会让客户一遍遍兜圈子。",
        "在这条分支上（或 next 旁边）写 at_most: 次数，并写明次数用完之后怎么办。",
        "The way back from {step_named} to {target_named} has no limit: the customer can be sent round in circles for ever.",
        "Put `at_most: N` on this branch (or beside the `next`), and say what happens after that.",
    ),
    "FLW005 on_overdue": Message(
        "步骤{step_named}超时就退回{target_named}这一步，整圈没有次数上限：客户会一直等下去。",
        "让超时走向登记工单、升级等新的一步；或者在这一圈的其他分支上写 at_most。",
        "When {step_named} is overdue it goes back to {target_named}, and nothing in this loop has a limit: the "
        "customer waits for ever.",
        "Let it lead to something new, a ticket or an escalation; or put `at_most` on another branch of the "
        "loop.",
    ),
    "FLW005 closed_hours": Message(
        "对方下班时从步骤{step_named}退回{target_named}这一步，整圈没有次数上限：坐席会让客户一遍遍兜圈子。",
        "让下班后的做法走向登记工单、约定回电等新的一步；或者在这一圈的其他分支上写 at_most。",
        "Out of hours {step_named} goes back to {target_named}, and nothing in this loop has a limit.",
        "Let it lead to something new, a ticket or a promised call; or put `at_most` on another branch of the "
        "loop.",
    ),
    "FLW006": Message(
        "步骤{step_named}的去向“{target}”不是本流程的步骤：坐席走到这里就断了。",
        "改成本文件中的步骤编号；要转到别的流程，用 call 或 end: transferred。",
        "Step {step_named} leads to {target}, which is not a step of this process: the call breaks off here.",
        "Write the id of a step of this file; to go on in another process use `call` or `end: transferred`.",
    ),
    "FLW006 process": Message(
        "步骤{step_named}把流程 {target} 写成了去向，而这里只能写本流程的步骤：坐席走到这里就断了。",
        "办完还要回来的，单列一步写 call: {target}；不再回来的，写 end: transferred 和 to: {target}。",
        "Step {step_named} leads to process {target}, but only steps of this file can be named here.",
        "If the process comes back here, make it a step with `call: {target}`; if not, use `end: transferred` with `to: "
        "{target}`.",
    ),
    "FLW006 end": Message(
        "步骤{step_named}的去向写着“{target}”，而去向要写步骤编号：坐席走到这里就断了。",
        "办到这里就算完的，另写一步带 end:（例如 end: answered），去向写那一步的编号；"
        "这一步本身就是最后一步的，去掉 next，直接写 end:。",
        "Step {step_named} leads to “{target}”, but only step ids can be named here: the call breaks off here.",
        "If the matter is settled at that point, add a step with `end:`, for example `end: answered`, and name that step; if "
        "this step is itself the last, replace its `next` by `end:`.",
    ),
    "FLW006 repeated": Message(
        "判断{step_named}有两条分支情形相同，都走{target_named}：多出的一条只会让坐席犹豫。",
        "删去多余的一条。",
        "Two branches of {step_named} are for the same case and both lead to {target_named}: the spare one only makes the agent hesitate.",
        "Take one of them out.",
    ),
    "FLW006 twice": Message(
        "步骤编号 {step} 用了不止一次：去向指的是哪一个，谁也说不清。改好之前，本流程的走向和转介（FLW、REF）没法往下查。",
        "给其中一个换编号，并核对指向它的 next 和分支。",
        "Step id {step} is used more than once, so nobody can say which of them is meant. Until this is "
        "fixed, the flow and the referrals of this process (FLW, REF) cannot be checked any further.",
        "Rename one of them, and check every `next` and branch that leads to it.",
    ),
    "FLW009": Message(
        "流程的结束步骤都是把客户转出去，没有一条路能在这里把客户的事办完：{steps_named:few}。",
        "至少有一个结束步骤是已答复、已办结，或已登记工单并有人负责；要由别的流程来办的，用 call，办完再回来。",
        "Every end passes the customer on, so the matter is never settled here: {steps_named:few}.",
        "Let one end be answered, fulfilled, or ticketed with an owner; where another process does the "
        "work, `call` it and come back.",
    ),
    "FLW012": Message(
        "步骤{step_named}要等 {wait}，却没写等谁答复：没人认领，客户就一直等。",
        "用 for: 写明哪个岗位、联系点或流程来答复；等的是客户本人，写 customer。",
        "Step {step_named} waits {wait} without saying for whom: if nobody is named, nobody answers.",
        "Name the role, contact or process that answers with `for:`; write customer if it is the customer "
        "who is waited for.",
    ),
    "FLW012 unknown": Message(
        "步骤{step_named}等 {for} 答复，可它既不是岗位，也不是联系点或流程：没有人会来答复，客户就一直等。",
        "改成登记表中的岗位、联系点，或流程编号。",
        "Step {step_named} waits for {for}, which is neither a role nor a contact nor a process: nobody will "
        "answer.",
        "Write a role or a contact of the registry, or the id of a process.",
    ),
}

_MEANT = {"zh_help": "是不是 {nearest}？", "en_help": "Did you mean {nearest}?"}
MESSAGES["FLW004 strange-near"] = MESSAGES["FLW004 strange"]._replace(**_MEANT)
MESSAGES["FLW006 end near"] = MESSAGES["FLW006 end"]._replace(
    zh_help="是不是结束步骤 {nearest}？", en_help="Did you mean {nearest}, the end step?"
)
MESSAGES["FLW006 near"] = MESSAGES["FLW006"]._replace(**_MEANT)
MESSAGES["FLW012 near"] = MESSAGES["FLW012 unknown"]._replace(**_MEANT)
