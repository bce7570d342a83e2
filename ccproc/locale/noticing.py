"""What is refused about notices, records and publications, keyed by the code of the error."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "unsupported-kind": Message(
        "这一版还不能起草 {kind} 类的变更通知，目前可以：{kinds}。",
        "用 --kind normal；首次发布的通知由 ccproc publish 写。",
        "Notices of kind {kind} cannot be written yet; these can: {kinds}.",
        "Use --kind normal; first notices are written by ccproc publish.",
    ),
    "not-published": Message(
        "{process} 还没有发布过，不需要变更通知。",
        "直接改文件；首次发布时 ccproc publish 会写好首份通知。",
        "{process} was never published, so no notice is needed.",
        "Just edit it; ccproc publish writes its first notice.",
    ),
    "nothing-edited": Message(
        "没有改动：每个已发布流程的文本都与最后一份通知一致。",
        "先改流程文件，再执行 ccproc change new。",
        "Nothing was edited: every published text is the one its last notice left.",
        "Edit a process first, then run ccproc change new.",
    ),
    "nothing-published": Message(
        "还没有发布过任何流程，没有可证明的链条。",
        "先执行 ccproc publish。",
        "Nothing was ever published, so there is no chain to prove.",
        "Run ccproc publish first.",
    ),
    "two-drafts": Message(
        "这些草拟中的通知都涉及同一流程：{notices}。",
        "留一份：用 ccproc change issue 签发，或删去不要的目录。",
        "Several drafts speak of the same process: {notices}.",
        "Keep one: issue it, or delete the folder of the other.",
    ),
    "no-draft": Message(
        "没有待签发的变更通知。",
        "先执行 ccproc change new。",
        "There is no draft notice to issue.",
        "Run ccproc change new first.",
    ),
    "which-notice": Message(
        "待签发的通知不止一份：{notices}。",
        "指明一份，编号的最后几位就够。",
        "There are several drafts: {notices}.",
        "Name one; the last characters of its id will do.",
    ),
    "unknown-notice": Message(
        "没有变更通知 {notice}。",
        "用 ccproc change list 查看。",
        "There is no change notice {notice}.",
        "See ccproc change list.",
    ),
    "already-issued": Message(
        "变更通知 {notice} 已经签发，内容不能再改。",
        "要再改，改流程文件后另起一份：ccproc change new。",
        "Notice {notice} is issued already and frozen.",
        "To change more, edit the process and draft another: ccproc change new.",
    ),
    "withdrawn": Message(
        "变更通知 {notice} 已撤回。",
        "另起一份：ccproc change new。",
        "Notice {notice} was withdrawn.",
        "Draft another: ccproc change new.",
    ),
    "unreadable-notice": Message(
        "{path} 不合格式，读不出来。",
        "按 schemas/notice 改好：每个键要有值，没填的行不要去掉行首的 #；也可用 git 找回。",
        "{path} does not keep its format and cannot be read.",
        "Mend it: every key needs a value, and unfilled lines keep their #; or bring it back from git.",
    ),
    "forked-chain": Message(
        "{process} 有两份并列的最后通知：{notices}。",
        "先执行 ccproc change verify 查看，由流程负责人审定合并后的文本。",
        "{process} has two last notices: {notices}.",
        "See ccproc change verify; the owner has to settle the merged text.",
    ),
    "unnoticed-edit": Message(
        "{process}（{path}）有尚未通知的改动，回退会丢掉它。",
        "先用 git stash 或 git restore 处理这些改动。",
        "{process} ({path}) has edits no notice knows; going back would lose them.",
        "Put them aside first: git stash or git restore.",
    ),
    "no-earlier-text": Message(
        "{process} 现在的文本不是以前发布过的任何一版。",
        "用 --to 版本号，把那一版的文本放回来。",
        "The present text of {process} is none that was published before.",
        "Use --to VERSION to bring that text back.",
    ),
    "unknown-version": Message(
        "{process} 没有发布过 {version}，发布过的有：{versions}。",
        "换一个版本号。",
        "{process} was never published as {version}, but as {versions}.",
        "Name one of these.",
    ),
    "absent-text": Message(
        "git 里找不到 {process} 的上一份文本（摘要 {revision}）。",
        "执行 git fetch --tags；若历史被改写过，请从备份找回。",
        "Git does not have the earlier text of {process} (digest {revision}).",
        "Run git fetch --tags; if history was rewritten, restore it from a backup.",
    ),
    "unknown-question": Message(
        "没有叫 {question} 的问题，可答的有：{questions}。",
        "第六问和第七问的完成由记录得出，不用填写。",
        "There is no question {question}; these can be answered: {questions}.",
        "Question 6 and the completion of 7 follow from records.",
    ),
    "nobody": Message(
        "不知道是谁在操作。",
        "用 --by 写明人员代码，或在 registry/people.yaml 登记提交邮箱的 SHA-256。",
        "Nothing tells who is acting.",
        "Name the person with --by, or list the SHA-256 of the commit address in registry/people.yaml.",
    ),
    "unknown-person": Message(
        "人员名单里没有 {by}。",
        "是不是 {nearest}？",
        "{by} is not on the list of people.",
        "Did you mean {nearest}?",
    ),
    "unknown-role": Message(
        "没有 {role} 这个岗位。",
        "是不是 {nearest}？",
        "There is no role {role}.",
        "Did you mean {nearest}?",
    ),
    "unknown-verdict": Message(
        "没有 {point} 这个审核要点，六个要点是：{points}。",
        "写成 要点=pass 或 要点=fail。",
        "{point} is no point of a review; the six are {points}.",
        "Write POINT=pass or POINT=fail.",
    ),
    "bad-record": Message(
        "记录不合格式：{at}。",
        "检查该项的写法。",
        "The record would not keep its format: {at}.",
        "Check how that is written.",
    ),
    "register-altered": Message(
        "{path} 与已提交的发布登记接不上，可能被手工改过。",
        "用 git restore {path} 还原；它只由 ccproc publish 追加。",
        "{path} does not go on from the committed register; somebody may have edited it.",
        "Run git restore {path}; only ccproc publish adds to it.",
    ),
    "not-ours": Message(
        "{folder} 里有不是 ccproc 发布的文件，不会覆盖。",
        "用 --out 指定一个空目录或新目录。",
        "{folder} holds files that no publication put there; they are left alone.",
        "Name an empty or new folder with --out.",
    ),
    "undigestible": Message(
        "文本里有无法计算摘要的值：{reason}。",
        "用 ccproc lint 查看。",
        "The text holds a value that has no digest: {reason}.",
        "See ccproc lint.",
    ),
    "bad-version": Message(
        "版本号 {version} 不是三段数字。",
        '写成 "1.2.0" 这样。',
        "Version {version} is not three numbers.",
        'Write it as "1.2.0".',
    ),
}
