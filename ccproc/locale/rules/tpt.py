"""TPT: what the rules about touchpoints of one file say."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "TPT004": Message(
        "{first} 和 {again} 都包含接触点 {touchpoint_named}：同一个客户，会有两种说法。",
        "合并成一条，或缩小其中一条的范围。",
        "{first} and {again} both cover touchpoint {touchpoint_named}: the same customer is told two things.",
        "Merge the two entries, or narrow one of them.",
    ),
    "TPT004 twice": Message(
        "接触点 {touchpoint_named} 在本文件里写了不止一条：受理时间、来电原因以哪一条为准，说不清。",
        "合并成一条。",
        "Touchpoint {touchpoint_named} appears in this file more than once: nobody can say which hours and "
        "reasons apply.",
        "Merge the entries.",
    ),
    "TPT005": Message(
        "渠道 {channel_named} 不归本中心管：写在流程里的承诺，没有人兑现。",
        "从 touchpoints 中去掉；确由本中心负责的，在 registry/channels.yaml 中写 in_scope: true。",
        "The centre is not in charge of channel {channel_named}: nobody here can keep what is promised on it.",
        "Take it out of `touchpoints`; if the centre does run it, set `in_scope: true` in "
        "registry/channels.yaml.",
    ),
    "TPT005 retired": Message(
        "渠道 {channel_named} 已登记停用（{retired}）：客户不会再从这里进来。",
        "从 touchpoints 中去掉，或换成接替它的渠道。",
        "Channel {channel_named} is registered as retired ({retired}); customers no longer come in this way.",
        "Take it out of `touchpoints`, or name the channel that has replaced it.",
    ),
}
