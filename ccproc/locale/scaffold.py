"""What a fresh draft says where its author is still to say something."""

from ccproc.locale import Words

PENDING = Words("待补：{what}", "To be filled in: {what}")
WORDS: dict[str, Words] = {
    "do": Words("这一步怎么做", "what to do here"),
    "say": Words("对客户怎么说", "what to say to the customer"),
    "goal": Words("要让客户得到什么", "what the customer gets"),
    "need": Words("客户想要什么", "what the customer wants"),
    "result": Words("办结后客户拿到的结果", "what the customer has in hand at the end"),
    "request": Words("客户的诉求", "what the customer asks for"),
    "matter": Words("要处理的事项", "what is to be dealt with"),
    "outcome": Words("办完后交出的结果", "what is handed over at the end"),
    "when": Words("什么情况下开始", "when it starts"),
    "handle": Words("处理", "Handle it"),
    "done": Words("结束", "Done"),
    "counterpart": Words("协同的部门或甲方", "the department or client"),
    "confirmer": Words("由对方哪位负责人确认", "who confirms it on their side"),
    "alternate": Words("备用职场或渠道", "the alternate site or channel"),
    "consent": Words("客户在何处、如何同意接听外呼", "where and how the customer agreed to be called"),
    "field": Words("要登记的数据字段", "what is collected"),
}
