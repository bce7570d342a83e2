"""What each gate before a publication still lacks."""

from ccproc.locale import Words, pictures

GATES: dict[str, Words] = {
    "reviewed": Words("审核", "review"),
    "confirmed": Words("确认", "confirmation"),
    "trained": Words("培训", "training"),
    "published": Words("发布", "publication"),
}
# The roles that gates speak of in every centre, whether or not its registry has them.
ROLES: dict[str, Words] = {
    "owner": Words("流程负责人", "process owner"),
    "user": Words("流程使用人", "process user"),
    "tl": Words("班组长", "team leader"),
    "qa": Words("质检", "quality"),
    "perf": Words("绩效", "performance"),
    "trainer": Words("培训", "training"),
    "km": Words("知识", "knowledge"),
    "om": Words("运营经理", "operations manager"),
    "sv": Words("运营主管", "supervisor"),
}
PASSED = Words("通过", "pass")
FAILED = Words("不通过", "fail")
# What a command line that can only be completed by people holds in place of them; as an answer it is refused.
BLANKS: dict[str, Words] = {
    "{person}": Words("人员代码", "PERSON"),
    "{organisation}": Words("对方部门", "DEPARTMENT"),
    "{department}": Words("部门代码", "DEPARTMENT"),
    "{role}": Words("岗位代码", "ROLE"),
}
# What everybody reads a blank for a department as.
DEPARTMENT = Words("部门", "DEPARTMENT")
# The same for what a role is called, which is a good name for it.
NAMES: dict[str, Words] = {f"{{{word}}}": words for word, words in ROLES.items()}
VERDICTS: dict[str, Words] = {
    "completeness": Words("完整性", "completeness"),
    "clarity": Words("清晰性", "clarity"),
    "reasonableness": Words("合理性", "reasonableness"),
    "practicality": Words("实用性", "practicality"),
    "effectiveness": Words("有效性", "effectiveness"),
    "generality": Words("通用性", "generality"),
}
WHY: dict[str, Words] = {
    **{f"picture-{flaw}": words for flaw, words in pictures.WHY.items()},
    "lint-errors": Words("检查还有 {errors} 个错误", "lint still finds errors: {errors}"),
    "no-review": Words("还没有审核记录", "there is no record of a review"),
    "stale-review": Words(
        "审核之后文本又改过，原审核不再有效", "the text was changed after its review, which no longer counts"
    ),
    "failed-verdicts": Words(
        "审核未通过：{missing}；改好文本后再审",
        "the review failed on {missing}: fix the text, then review again",
    ),
    "missing-verdicts": Words(
        "六个审核要点还缺结论：{missing}", "no verdict on these of the six points: {missing}"
    ),
    "missing-participants": Words(
        "审核缺少应参加的岗位：{missing}", "the review lacked these roles: {missing}"
    ),
    "still-blank": Words(
        "记录里还留着命令中占位的字（{missing}），没有换成真的人员或部门，不能算数；换上真的再记一次",
        "the record still holds placeholders of a printed command instead of real names ({missing}) and does not count: "
        "record it again with the real ones",
    ),
    "unentitled": Words(
        "这些人不在人员登记表里，或没有登记所代表的岗位，不能算参加：{missing}",
        "not on the list of people, or not with the role they stood for, so they do not count: {missing}",
    ),
    "unlisted": Words(
        "记录人不在人员登记表里：{missing}",
        "whoever wrote the record is not on the list of people: {missing}",
    ),
    "unwalked": Words(
        "这些路径审核时没有走查：{missing}", "nobody walked these paths in the review: {missing}"
    ),
    "one-pair-of-eyes": Words(
        "审核只有一个人参加，至少还要有起草人以外的一人",
        "only one person reviewed it; someone besides the author must take part",
    ),
    "no-confirmation": Words("还没有对方的确认记录", "nobody outside has confirmed it"),
    "nobody-else": Words(
        "除了这一个人，没有别人能参加审核：{missing}还要再登记一个人",
        "nobody else can take part in the review: register a second person as {missing}",
    ),
    "stale-confirmation": Words(
        "确认之后文本又改过，原确认不再有效", "the text was changed after its confirmation"
    ),
    "confirmed-before-review": Words(
        "确认（{confirmed}）早于内部审核（{reviewed}）",
        "it was confirmed ({confirmed}) before it was reviewed ({reviewed})",
    ),
    "untrained": Words("这些岗位还没有按本文本培训：{missing}", "not trained on this text yet: {missing}"),
    "trained-before-review": Words(
        "培训（{trained}）早于审核（{reviewed}）", "training ({trained}) came before the review ({reviewed})"
    ),
    "no-notice": Words(
        "文本已改，但没有签发变更通知", "the text was changed, and no change notice was issued"
    ),
    "not-yet-effective": Words("生效日期 {effective_from} 未到", "it takes effect on {effective_from}"),
    "unlisted-notice": Words(
        "变更通知 {notice} 上的人（起草、批准或签发）不在人员登记表里：{missing}；登记上，或另起一份通知",
        "whoever wrote, approved or issued change notice {notice} is not on the list of people ({missing}): "
        "register them, or draft another notice",
    ),
    "withdrawn": Words("变更通知 {notice} 已撤回", "change notice {notice} was withdrawn"),
    "broken-chain": Words(
        "变更通知前后接不上（{rule}），先用 ccproc change verify 查清",
        "the chain of notices is broken ({rule}): see ccproc change verify",
    ),
    "registry-ahead": Words(
        "页面上的登记信息（{registry}）按变更通知要到 {effective_from} 才启用，到那天再发布",
        "its pages show registry values ({registry}) that by their notice apply only from {effective_from}: publish it then",
    ),
    "registry-drift": Words(
        "页面上的登记信息变了，没有变更通知：{registry}",
        "registry values on its pages changed without a notice: {registry}",
    ),
}
