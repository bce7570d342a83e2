"""ROL: what the rules about roles and duties say."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "ROL001": Message(
        "有 {count} 步没写由谁来做，流程也没有写使用人（users），人人有份等于没有人做：{steps_named:few}。",
        "在 users 中列出使用本流程的岗位（排在第一的承担未写 by 的步骤），或在步骤上写 by。",
        "Nobody is named for {steps_named:few}, and the process has no users: what is everybody's job gets done by nobody.",
        "List the roles that work by it under `users` (the first does every step without `by`), or put "
        "`by` on the step.",
    ),
    "ROL009": Message(
        "变更通知 {notice} 由 {person} 起草，也只有 {person} 批准：没有第二个人看过，差错会直接念给客户听。",
        "请起草人以外的人看过后批准；起草人自己的批准可以保留。",
        "Notice {notice} was written by {person} and approved by nobody else: no second pair of eyes has "
        "seen it, and any mistake goes straight to the customer.",
        "Have another person read and approve it; the author's own approval may stay.",
    ),
}
