"""CLS: what the rules about classification say."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "CLS002": Message(
        "类别 {category_named} 属于外部协同类，却没写协同方是谁：两边都以为事情在对方手里，客户就没人管。",
        "补上 counterpart：kind（department 部门，或 client 甲方）、name、confirmer。",
        "Category {category_named} is external, but the counterpart is not named: each side believes the matter "
        "is with the other.",
        "Add `counterpart` with kind (department or client), name and confirmer.",
    ),
    "CLS002 confirmer": Message(
        "协同方没有写确认人：对方认不认这个流程，说不清。",
        "在 counterpart 中补上 confirmer。",
        "Nobody is named on the counterpart's side to confirm the text.",
        "Add `confirmer` to counterpart.",
    ),
    "CLS002 internal": Message(
        "类别 {category_named} 不属于外部协同类，不应写协同方。",
        "删去 counterpart；确属与其他部门或甲方协同的，把 category 改为外部协同类。",
        "Category {category_named} is not external, so it takes no counterpart.",
        "Take `counterpart` out; if the work is shared with another department or the client, choose an "
        "external category.",
    ),
    "CLS003": Message(
        "类别 {category_named} 直接面向客户，流程却没写接触点：地图上没有它，客户要办的事还是盲点。",
        "补上 touchpoints，写明业务和渠道；客户不直接接触的工作，改用不直接面向客户的类别。",
        "Category {category_named} serves customers, but no touchpoint is given: the process is on no map, and "
        "what its customers want stays a blind spot.",
        "Add `touchpoints` with business and channel; work that customers never meet belongs in a category "
        "without direct contact.",
    ),
    "CLS004": Message(
        "流程没有写 team，{owner_named} 又不是任何团队的运营主管，说不清由哪个团队执行。",
        "写上 team，或者把负责人改为执行团队的运营主管。",
        "No team is given, and {owner_named} does not supervise one, so nobody can say which team works by this process.",
        "Add `team`, or make the supervisor of the team that works by it the owner.",
    ),
    "CLS004 several": Message(
        "{owner_named} 管着 {teams_named} 几个团队，说不清这个流程由哪个团队执行。",
        "写上 team。",
        "{owner_named} supervises {teams_named}; nobody can say which of them works by this process.",
        "Add `team`.",
    ),
    "CLS004 foreign": Message(
        "负责人 {owner_named} 不是团队 {team_named} 的运营主管：听不到这个团队的录音，也管不到人。",
        "负责人改为 {supervisor_named}；执行团队写错了的，改 team。",
        "{owner_named} does not supervise team {team_named} and can neither hear its calls nor train its people.",
        "Make {supervisor_named} the owner, or correct `team` if another team works by it.",
    ),
}
