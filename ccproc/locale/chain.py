"""Where the proof that no published text changed without a notice fails, by kind."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "edited": Message(
        "{process} 的文本（{path}）改过，但没有变更通知；一线按旧文本培训，客户会听到两种说法。",
        "执行 ccproc change new {process}，填好七问后 ccproc change issue。",
        "The text of {process} ({path}) was changed without a notice: the floor is trained on the old one.",
        "Run ccproc change new {process}, answer its questions, then ccproc change issue.",
    ),
    "version": Message(
        "{process} 的版本号写的是 {version}，最后一份通知给的是 {expected}。",
        "把 {path} 的 version 改回 {expected}；版本号只由 change issue 写入。",
        "{process} says version {version}, its last notice says {expected}.",
        "Put version {expected} back into {path}; only change issue writes it.",
    ),
    "gone": Message(
        "{process} 已发布，但文件不见了，也没有淘汰通知。",
        "用 git 找回该文件；要淘汰流程，须发淘汰通知。",
        "{process} is published, but its file is gone and no notice retires it.",
        "Bring the file back from git; retiring a process takes a notice.",
    ),
    "forked": Message(
        "{process} 有两份并列的最后通知（{notices}）：两处改动被 git 合在一起，没有人审核过合并后的文本。",
        "请流程负责人审定合并后的文本，再发一份合并通知。",
        "{process} has two last notices ({notices}): git merged two changes, and nobody reviewed the combination.",
        "Let the owner settle the merged text, then reconcile it with a notice.",
    ),
    "missing-parent": Message(
        "{process} 的通知 {notice} 所接的上一份通知缺失，或签发后被改动。",
        "用 git 找回原来的通知文件；已签发的通知不能改动。",
        "The notice that {notice} of {process} follows is missing, or was altered after its issue.",
        "Bring the original file back from git; an issued notice is never changed.",
    ),
    "no-parent": Message(
        "{process} 的通知 {notice} 不是首次发布，却没有接在任何通知之后。",
        "用 git 找回原来的通知文件。",
        "Notice {notice} of {process} is no first one, yet follows no other.",
        "Bring the original file back from git.",
    ),
    "other-text": Message(
        "{process} 的通知 {notice} 写的改前文本，不是上一份通知留下的文本。",
        "用 git 找回原来的通知文件，或重新起草该通知。",
        "Notice {notice} of {process} starts from a text that the one before it did not leave.",
        "Bring the original file back from git, or draft the notice again.",
    ),
    "unproven-publication": Message(
        "{process} 第 {number} 号发布所依据的通知 {notice} 缺失或不符。",
        "用 git 找回原来的通知文件和 register.yaml。",
        "Publication {number} of {process} rests on notice {notice}, which is missing or says another text.",
        "Bring the original notice and register.yaml back from git.",
    ),
    "unread": Message(
        "{path} 读不出来，通知链无法证明。",
        "用 ccproc lint 看错在哪里，或用 git 找回原文件。",
        "{path} cannot be read, so the chain proves nothing.",
        "See ccproc lint for what is wrong, or bring the file back from git.",
    ),
    "altered-since-approval": Message(
        "通知 {notice} 在 {by} 批准之后被改动过。",
        "用 git 找回批准时的通知文件。",
        "Notice {notice} was altered after {by} had approved it.",
        "Bring the file back from git as it was approved.",
    ),
    "removed": Message(
        "{path} 在基准版本里有，现在被删除；记录和已签发的通知只增不减。",
        "用 git 找回该文件。",
        "{path} was there at the base and is gone; records and issued notices are only ever added.",
        "Bring the file back from git.",
    ),
    "rewritten": Message(
        "{path} 与基准版本不同；记录和已签发的通知写下后不再改动。",
        "用 git 找回原文件；要更正，另写一份新的记录。",
        "{path} differs from the base; records and issued notices are never rewritten.",
        "Bring the file back from git; to correct it, add a new record.",
    ),
    "register-rewritten": Message(
        "{path} 里已有的发布登记被改动。",
        "用 git 找回 {path}；它只由 ccproc publish 追加。",
        "Rows that {path} already had were changed.",
        "Bring {path} back from git; only ccproc publish adds to it.",
    ),
}
