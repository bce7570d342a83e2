"""Where the proof that no published text changed without a notice fails, by kind."""

from ccproc.locale import Message, Words

MESSAGES: dict[str, Message] = {
    "edited": Message(
        "{process} 的文本（{path}）改过，但没有变更通知；一线按旧文本培训，客户会听到两种说法。",
        "先起草变更通知，填好七问，再签发。",
        "The text of {process} ({path}) was changed without a notice: the floor is trained on the old one.",
        "Draft a notice, answer its questions, then issue it.",
    ),
    "broken": Message(
        "{process} 的文件 {path} 有写错的地方（多半不合 YAML 语法），读不出来，无法与最后一份通知核对。",
        "看看错在哪里：ccproc lint {path}。",
        "{path} cannot be read, most likely because it is not valid YAML: {process} cannot be checked against its last notice.",
        "To see where: ccproc lint {path}.",
    ),
    "drafted": Message(
        "{process} 的文本（{path}）改过，变更通知 {draft} 还是草稿。",
        "答完七问后签发。",
        "The text of {process} ({path}) was changed, and its notice {draft} is still a draft.",
        "Answer its questions and issue it.",
    ),
    "registry-drift": Message(
        "{process} 页面上的登记信息（联系点、服务时间、岗位名称等）变了，没有变更通知。",
        "先起草变更通知，填好七问，再签发。",
        "Registry values that the pages of {process} show (contacts, hours, names) changed without a notice.",
        "Draft a notice, answer its questions, then issue it.",
    ),
    "version": Message(
        "{process} 的版本号写的是 {version}，最后一份通知给的是 {expected}。",
        "把 {path} 的 version 改回 {expected}；版本号只由 change issue 写入。",
        "{process} says version {version}, its last notice says {expected}.",
        "Set the version in {path} back to {expected}; only change issue writes it.",
    ),
    "gone": Message(
        "{process} 已发布，但文件不见了，也没有淘汰通知。",
        "要淘汰流程，须发淘汰通知。",
        "{process} is published, but its file is gone and no notice retires it.",
        "Retiring a process takes a notice.",
    ),
    "forked": Message(
        "{process} 有两份并列的最后通知（{notices}）：两处改动被 git 合在一起，没有人审核过合并后的文本。",
        "请流程负责人审定合并后的文本，再发一份合并通知。",
        "{process} has two last notices ({notices}): git merged two changes, and nobody reviewed the combination.",
        "Have the owner settle the merged text, then reconcile it with a notice.",
    ),
    "missing-parent": Message(
        "{process} 的通知 {notice} 所接的上一份通知缺失，或签发后被改动。",
        "已签发的通知不能改动。",
        "The notice that {notice} of {process} follows is missing, or was altered after its issue.",
        "An issued notice is never changed.",
    ),
    "no-parent": Message(
        "{process} 的通知 {notice} 不是首次发布，却没有接在任何通知之后。",
        "",
        "Notice {notice} of {process} is not a first publication, yet follows no other notice.",
        "",
    ),
    "other-text": Message(
        "{process} 的通知 {notice} 写的改前文本，不是上一份通知留下的文本。",
        "",
        "Notice {notice} of {process} starts from a text that the one before it did not leave.",
        "",
    ),
    "overtakes": Message(
        "{process} 的通知 {notice} 写的生效日期是 {effective_from}，它所接的通知 {last} 要到 {day} 才生效：签发时不会放行，"
        "这份通知是手工改出来的。",
        "{day} 之前 ccproc publish 不会放出这份文本；用 git log -- {path} 查清是谁改的。",
        "Notice {notice} of {process} takes effect on {effective_from}, but {last}, which it follows, only on {day}: "
        "change issue refuses that, so it was written by hand.",
        "ccproc publish holds the text back until {day}; to see who wrote it: git log -- {path}.",
    ),
    "unlisted-notice": Message(
        "{process} 的通知 {notice} 上的人（起草、批准或签发）不在人员登记表里：{people}。",
        "确有其人的，登记上（已离职的写 retired: 离职日期）；查不到是谁的，看 git log -- {path}，再另起一份通知。",
        "Whoever wrote, approved or issued notice {notice} of {process} is not on the list of people: {people}.",
        "Register them if they exist (with retired: DATE if they have left); otherwise look at git log -- {path} and draft "
        "another notice.",
    ),
    "unproven-publication": Message(
        "{process} 第 {number} 号发布所依据的通知 {notice} 缺失或不符。",
        "",
        "Publication {number} of {process} rests on notice {notice}, which is missing or does not match.",
        "",
    ),
    "other-row": Message(
        "{process} 第 {number} 号发布登记的版本、生效日期或依据，与通知 {notice} 写的不一样。",
        "register.yaml 只由 ccproc publish 写入。",
        "The register's row for publication {number} of {process} differs from notice {notice} in version, effective date or evidence.",
        "Only ccproc publish writes register.yaml.",
    ),
    "register-altered": Message(
        "第 {number} 号发布的登记与它自己的清单摘要对不上：登记行被改过、删过或添过。",
        "",
        "The rows of publication {number} do not match the digest of its manifest: rows were edited, removed or added.",
        "",
    ),
    "other-tag": Message(
        "标签 publication/{number} 写的发布清单，与 register.yaml 里的不是同一份。",
        "标签也可能被移动过，与别处的克隆核对。",
        "The tag publication/{number} names a different manifest from the one in register.yaml.",
        "The tag may have been moved as well, so compare it with another clone's.",
    ),
    "rows-gone": Message(
        "有标签 publication/{number}，register.yaml 里却没有第 {number} 号发布。",
        "",
        "There is a tag publication/{number}, but register.yaml has no such publication.",
        "",
    ),
    "not-the-text": Message(
        "{process} 第 {number} 号发布登记的 git 对象 {blob} 不是当时发布的文本。",
        "",
        "The git object {blob} of publication {number} is not the text of {process} that was published.",
        "",
    ),
    "evidence-gone": Message(
        "{process} 第 {number} 号发布所依据的 {path} 不见了。",
        "",
        "{path}, which publication {number} of {process} rests on, is gone.",
        "",
    ),
    "evidence-altered": Message(
        "{process} 第 {number} 号发布所依据的 {path} 在发布之后被改动。",
        "要更正，另写一份新的记录。",
        "{path}, which publication {number} of {process} rests on, was changed after publication.",
        "To correct it, add a new record.",
    ),
    "unpublished-first": Message(
        "首份通知 {notice}（{path}）没有对应的发布登记：发布中途断了，或者登记行被删了。",
        "发布中途断了的，执行 ccproc publish 接着做完。",
        "The first notice {notice} ({path}) has no row in the register: a publication was cut short, or rows were removed.",
        "If it was cut short, run ccproc publish to finish it.",
    ),
    "unpublished-version": Message(
        "{process}（{path}）写着版本 {version}，却没有发布登记，也没有通知。",
        "从没发布过的，删去 version 一行，发布时会自动写上。",
        "{process} ({path}) says version {version}, but there is no publication and no notice for it.",
        "If it was never published, delete the version line; publishing writes it.",
    ),
    "altered-since-issue": Message(
        "{path} 签发之后被改动过。",
        "已签发的通知不能改动。",
        "{path} was altered after its issue.",
        "An issued notice is never changed.",
    ),
    "unread": Message(
        "{path} 读不出来，通知链无法证明。",
        "用 ccproc lint 看错在哪里。",
        "{path} cannot be read, so the chain cannot be proven.",
        "Run ccproc lint to see what is wrong.",
    ),
    "altered-since-approval": Message(
        "通知 {notice} 在 {by} 批准之后被改动过。",
        "",
        "Notice {notice} was altered after {by} had approved it.",
        "",
    ),
    "removed": Message(
        "{path} 在基准版本里有，现在被删除；记录和已签发的通知只增不减。",
        "",
        "{path} exists in the base revision but has been deleted; records and issued notices are only ever added.",
        "",
    ),
    "rewritten": Message(
        "{path} 与基准版本不同；记录和已签发的通知写下后不再改动。",
        "要更正，另写一份新的记录。",
        "{path} differs from the base revision; records and issued notices are never rewritten.",
        "To correct it, add a new record.",
    ),
    "backdated": Message(
        "{what}记的是 {on}，早于它所依据的{ground}（{since}）：日期先后颠倒，当时并没有这份依据。",
        "还没提交的，删去后按实际日期重新记录；已提交的，用 git log 查明是谁写的，向审计人员说明。",
        "The date of {what}, {on}, is before that of {ground} ({since}), on which it rests: it was backdated.",
        "If it is not committed, delete it and record it again with its real date; if it is, find out with git log who wrote "
        "it, and explain it to the auditor.",
    ),
    "register-rewritten": Message(
        "{path} 里已有的发布登记被改动。",
        "{path} 只由 ccproc publish 追加。",
        "Existing rows of {path} were changed.",
        "Only ccproc publish adds to {path}.",
    ),
}

BACK = Words(
    "放回原件（在流程库的文件夹里执行，现在的内容会被原件替换）：",
    "To put back the original, in the folder of the repository (it replaces what is there now):",
)
LOST = Words(
    "这份克隆的历史里找不到原件：{files}。请有另一份克隆的同事或备份管理员发来，放回原处；"
    "浅克隆的，先执行 git fetch --unshallow --tags 再查一次。",
    "The history of this clone does not have the original: {files}. Ask whoever has another clone or a backup for it; "
    "in a shallow clone, first run git fetch --unshallow --tags and verify again.",
)

DATED: dict[str, Words] = {
    "notice": Words("变更通知 {name}", "notice {name}"),
    "issue": Words("变更通知 {name} 的签发", "the issue of notice {name}"),
    "approval": Words("变更通知 {name} 的批准", "the approval of notice {name}"),
    "publication": Words("第 {name} 号发布", "publication {name}"),
    "review": Words("{name} 的审核记录", "the review of {name}"),
    "confirmation": Words("{name} 的确认记录", "the confirmation of {name}"),
    "training": Words("{name} 的培训记录", "the training on {name}"),
    "record": Words("{name} 的记录", "a record about {name}"),
}

LIMITS: dict[str, Words] = {
    "no-git": Words(
        "这里没有 git，发布标签和以往发布的文本无从核对。",
        "There is no git here, so publication tags and earlier published texts were not checked.",
    ),
    "unmerged": Words(
        "有标签而 register.yaml 里没有的发布：{numbers}。可能是分支还没合并，或已放弃；"
        "如果曾经对外发布过，就是登记行丢了，用 git show publication/编号 查清。",
        "There are tags for publications that are not in register.yaml: {numbers}. Their branch may not be merged yet, or "
        "was given up; if they were ever handed out, rows are lost: look into it with git show publication/NUMBER.",
    ),
    "untagged": Words(
        "这份克隆没有这些发布的标签，未与标签核对：{numbers}（git fetch --tags 可取）。",
        "This clone lacks the tags of these publications, so they were not compared: {numbers} (get them with git fetch --tags).",
    ),
    "absent-texts": Words(
        "以往发布的文本有 {count} 份不在这份克隆里，未核对（git fetch --unshallow --tags 可取）。",
        "Earlier published texts missing from this clone and so not checked: {count} (get them with git fetch --unshallow --tags).",
    ),
    "untagged-texts": Words(
        "以往发布的文本有 {count} 份不在这份克隆里，未核对（git fetch --tags 可取）。",
        "Earlier published texts missing from this clone and so not checked: {count} (get them with git fetch --tags).",
    ),
    "no-base": Words(
        "还有一种情况这里看不出来：有人改了尚未用于发布的记录，或把登记和通知一起改得前后一致。"
        "要排除它，请与一份您信得过的旧版本比对。",
        "One thing cannot be seen here: someone altering records that are not published yet, or altering the register and "
        "its notices together so that they agree. To rule that out, compare with an older revision you trust.",
    ),
}
