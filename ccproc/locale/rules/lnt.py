"""LNT: what is said of the comments that silence rules."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "LNT001": Message(
        "这条忽略规则的注释已经用不上：它要忽略的问题不存在了。",
        "删掉这条注释，免得以后盖住新的问题。",
        "This comment no longer silences anything: the problem it excused is gone.",
        "Delete it, before it hides something new.",
    ),
    "LNT002": Message(
        "没有名为 {rule} 的规则，这条注释什么也忽略不了：审核的人却会以为有人认可过。",
        "用 ccproc rule 查规则名，或删掉这条注释。",
        "There is no rule called {rule}, so this comment silences nothing, though a reviewer would think it does.",
        "See ccproc rule for the names, or delete the comment.",
    ),
    "LNT002 near": Message(
        "没有名为 {rule} 的规则，这条注释什么也忽略不了：审核的人却会以为有人认可过。",
        "是不是 {nearest}？",
        "There is no rule called {rule}, so this comment silences nothing, though a reviewer would think it does.",
        "Did you mean {nearest}?",
    ),
    "LNT003": Message(
        "忽略规则 {rules} 却没有写理由：过几个月，没有人知道该不该留着。",
        "在方括号后面写上为什么可以忽略、到什么时候为止。",
        "Rule {rules} is silenced without a reason; in a few months nobody will know whether to keep this.",
        "After the bracket, write the reason and until when it holds.",
    ),
}
