"""What keys say of one another: which do not go together in a step or a branch (SCH001)."""

from ccproc.locale import Message


def _apart(zh: str, en: str) -> Message:
    """A key that does not go with its neighbours."""
    return Message("“{key}”不能写在这里。", zh, "“{key}” does not belong here.", en)


TOGETHER: dict[str, Message] = {
    "SCH001 excluded": Message(
        "“{key}”与同一步里的其他写法冲突：一步成了两件事，坐席不知道该做哪一件。",
        "一步只做一件事：decide、call、wait、end 只留一个，其余另写成步骤。",
        "“{key}” does not go with the rest of this step: the step would be two things at once.",
        "Keep one of decide, call, wait and end, and make steps of the others.",
    ),
    "SCH001 excluded next": _apart(
        "判断由分支引路，结束步骤没有下一步，otherwise 后面直接写步骤，这三处都不写 next。",
        "A decision leads on through its branches, an end leads nowhere, `otherwise` names its step directly: none of them takes a `next`.",
    ),
    "SCH001 condition-as-key": Message(
        "分支的条件写成了字段名，坐席看不到这条分支。",
        "条件写在 when 后面，去向写在 next 后面。",
        "The condition of a branch is written as a key, so nobody sees the branch.",
        "Put the condition after `when` and the step after `next`.",
    ),
    "SCH001 next-beside-otherwise": Message(
        "otherwise 旁边又写了 next：两处不一样时，坐席不知道走哪一步。",
        "两行并成一行，步骤编号直接写在 otherwise 后面。",
        "There is a `next` beside `otherwise`: where the two differ, the agent does not know which step to take.",
        "Merge the two lines: `otherwise` names its step directly.",
    ),
    "SCH001 excluded when": _apart(
        "otherwise 分支不写条件；判断写了 on 的，用 is 列出取值。",
        "An `otherwise` branch has no condition, and a decision with `on` lists values with `is`.",
    ),
    "SCH001 excluded is": _apart(
        "otherwise 分支不写条件；判断没有写 on 的，用 when 写一句话。",
        "An `otherwise` branch has no condition, and a decision without `on` states its conditions with `when`.",
    ),
    "SCH001 excluded closed_hours": _apart(
        "closed_hours 只与 end: referred、end: transferred 连用，写明对方下班时走哪一步。",
        "It goes with `end: referred` and `end: transferred`, and names the step to take while the other side is closed.",
    ),
    "SCH001 excluded at_most": _apart(
        "次数上限写在往回走的那条分支上，不写在判断上。",
        "Put the limit on the branch that goes back, not on the decision.",
    ),
    "SCH001 choice": Message(
        "“{key}”没有写完整，或前后矛盾。",
        "分支要写条件和 next，或只写 otherwise；检验标准要写指标，再写 at_least 或 at_most。",
        "“{key}” is incomplete or contradicts itself.",
        "A branch takes a condition and `next` (or `otherwise`), a test takes a metric and `at_least` or `at_most`.",
    ),
}
