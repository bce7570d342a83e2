"""What each gate before a publication still lacks."""

from ccproc.locale import Words, pictures

GATES: dict[str, Words] = {
    "reviewed": Words("审核", "review"),
    "confirmed": Words("确认", "confirmation"),
    "trained": Words("培训", "training"),
    "published": Words("发布", "publication"),
}
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
    "failed-verdicts": Words("审核未通过：{missing}", "the review failed on {missing}"),
    "missing-verdicts": Words(
        "六项审核要点缺结论：{missing}", "of the six points these have no verdict: {missing}"
    ),
    "missing-participants": Words(
        "审核缺少应参加的岗位：{missing}", "the review lacked these roles: {missing}"
    ),
    "unwalked": Words(
        "这些走向审核时没有走查：{missing}", "nobody walked these ways in the review: {missing}"
    ),
    "one-pair-of-eyes": Words(
        "审核只有一个人参加，至少还要有起草人以外的一人",
        "only one person looked; it takes someone beside the author",
    ),
    "no-confirmation": Words("还没有对方的确认记录", "nobody outside has confirmed it"),
    "stale-confirmation": Words(
        "确认之后文本又改过，原确认不再有效", "the text was changed after its confirmation"
    ),
    "confirmed-before-review": Words(
        "确认（{confirmed}）早于内部审核（{reviewed}）",
        "it was confirmed ({confirmed}) before the review ({reviewed})",
    ),
    "untrained": Words(
        "这些岗位还没有按本文本培训：{missing}", "these roles have not been trained on this text: {missing}"
    ),
    "trained-before-review": Words(
        "培训（{trained}）早于审核（{reviewed}）", "training ({trained}) came before the review ({reviewed})"
    ),
    "no-notice": Words(
        "文本已改，但没有签发变更通知", "the text was changed, and no change notice was issued"
    ),
    "not-yet-effective": Words("生效日期 {effective_from} 未到", "it takes effect on {effective_from}"),
    "withdrawn": Words("变更通知 {notice} 已撤回", "change notice {notice} was withdrawn"),
    "forked": Words(
        "两份变更通知各自改了同一文本：{notices}", "two notices changed the same text: {notices}"
    ),
    "missing-parent": Words(
        "变更通知 {notice} 的上一份通知缺失或被改动", "the notice before {notice} is missing or altered"
    ),
    "no-parent": Words("变更通知 {notice} 没有接在任何通知之后", "notice {notice} follows no other"),
    "other-text": Words(
        "变更通知 {notice} 的改前文本与上一份通知对不上", "notice {notice} starts from another text"
    ),
    "unproven-publication": Words(
        "第 {number} 号发布所依据的通知 {notice} 缺失或不符",
        "publication {number} rests on notice {notice}, which is not there",
    ),
}
