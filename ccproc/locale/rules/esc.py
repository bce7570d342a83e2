"""ESC: what the rules about escalation say."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "ESC001": Message(
        "升级到“{role_named}”没写时限：坐席总会再等等，等到客户发火。",
        "补上 after，从流程开始算起，例如 10m、2h、1wd。",
        "Escalation to {role_named} has no time: without one the agent always waits a little longer, until the "
        "customer has had enough.",
        "Add `after`, counted from the start of the process: 10m, 2h, 1wd.",
    ),
    "ESC002": Message(
        "升级到“{role_named}”没写知会谁：客户再打来，接电话的人还得从头问起。",
        "用 informs 列出需要知会的岗位。",
        "Escalation to {role_named} informs nobody: when the customer calls again, they have to tell it all from the "
        "beginning.",
        "List the roles to be told under `informs`.",
    ),
    "ESC004": Message(
        "{role_named} 的权限等级（{authority}）不高于 {below_named}（{authority_below}）：升上来也做不了主，客户白等一轮。",
        "换成权限更高的岗位，或核对 registry/roles.yaml 中的 authority（权限等级）。",
        "{role_named} (authority {authority}) may decide no more than {below_named} ({authority_below}): the customer "
        "waits once more for the same answer.",
        "Name a role with more authority, or check `authority` in registry/roles.yaml.",
    ),
    "ESC004 same": Message(
        "升级又落到 {role_named} 自己手里：等于没有升级，客户白等一轮。",
        "换成权限更高的岗位，或删去这一级。",
        "The matter is escalated from {role_named} to {role_named} itself: that is no escalation, and the customer waits for nothing.",
        "Name a role with more authority, or take this level out.",
    ),
    "ESC006": Message(
        "{after:span} 之后才升级到“{role_named}”，而承诺时限是 {promise:span}：轮到这一级出面时，承诺已经落空。",
        "把升级时限提前，或把承诺时限（customer.promise）改成做得到的。",
        "{role_named} is called in only after {after:span}, but the customer was promised {promise:span}: by then the promise "
        "is broken.",
        "Bring the level forward, or promise in `customer.promise` what can be kept.",
    ),
    "ESC008": Message(
        "步骤{step_named}的时限是 {deadline:span}，却没写超时怎么办：时间到了没有人动，客户干等。",
        "补上 on_overdue：escalate（走升级阶梯）、reassign（改派），或超时后要走的步骤。",
        "Step {step_named} has to be done within {deadline:span}, but does not say what happens if it is not: the customer just waits.",
        "Add `on_overdue`: escalate (up the ladder of this process), reassign, or the step to take then.",
    ),
    "ESC008 unladdered": Message(
        "步骤{step_named}的时限是 {deadline:span}，却没写超时怎么办：时间到了没有人动，客户干等。",
        "补上 on_overdue：reassign（改派），或超时后要走的步骤；要升级的，先给流程写上升级阶梯 escalation。",
        "Step {step_named} has to be done within {deadline:span}, but does not say what happens if it is not: the customer just waits.",
        "Add `on_overdue`: reassign, or the step to take then; to escalate it, first give the process an `escalation`.",
    ),
    "ESC008 no-ladder": Message(
        "步骤{step_named}超时要升级，可流程没有升级阶梯：坐席不知道升给谁。",
        "补上 escalation，或把 on_overdue 改成 reassign（改派）或某个步骤。",
        "Step {step_named} escalates when overdue, but the process has no escalation ladder: the agent does not know to whom.",
        "Add `escalation`, or set `on_overdue` to reassign or a step.",
    ),
    "ESC009": Message(
        "类别 {category_named} 必须有升级阶梯，这个流程没有：超出一线的权限，事情就停在那里。",
        "补上 escalation，至少两级：升给谁、多久之后升、知会谁。",
        "A process of category {category_named} needs an escalation ladder and has none: once it exceeds what the front "
        "line may decide, the matter stops.",
        "Add `escalation` with at least two levels: to whom, after how long, who is told.",
    ),
}
