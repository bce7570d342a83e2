"""What is refused about notices, records and publications, keyed by the code of the error."""

from ccproc.locale import Message
from ccproc.locale.gates import BLANKS

_PERSON, _ROLE = BLANKS["{person}"], BLANKS["{role}"]

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
        "还没有发布过任何流程，没有通知链可以证明。",
        "先执行 ccproc publish。",
        "Nothing was ever published, so there is no chain to prove.",
        "Run ccproc publish first.",
    ),
    "two-drafts": Message(
        "这些通知草稿都涉及同一个流程：{notices}。",
        "留一份：用 ccproc change issue 签发，或删去不要的文件夹。",
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
        "按 schemas/notice 改好：每个字段都要有值，没填的行不要去掉行首的 #；也可用 git 找回。",
        "{path} does not keep its format and cannot be read.",
        "Mend it: every key needs a value, and unfilled lines keep their #; or bring it back from git.",
    ),
    "forked-chain": Message(
        "{process} 有两份并列的最后通知：{notices}。",
        "先执行 ccproc change verify 查看，由流程负责人审定合并后的文本。",
        "{process} has two last notices: {notices}.",
        "See ccproc change verify; the owner has to settle the merged text.",
    ),
    "unknown-in-notice": Message(
        "{path} 的 {at} 写着 {code}，登记表里没有。",
        "先登记，或在 {path} 里改正。",
        "{at} in {path} says {code}, which the registry has not.",
        "Register it first, or correct {path}.",
    ),
    "unknown-in-notice-near": Message(
        "{path} 的 {at} 写着 {code}，登记表里没有。",
        "是不是 {nearest}？",
        "{at} in {path} says {code}, which the registry has not.",
        "Did you mean {nearest}?",
    ),
    "unknown-problem": Message(
        "没有编号为 {problem} 的问题记录。",
        "编号是 records/problem 下的文件名；没有问题记录的，通知里不写 problem。",
        "There is no problem record {problem}.",
        "The id is the name of its file below records/problem; where there is none, leave problem out.",
    ),
    "unknown-problem-near": Message(
        "没有编号为 {problem} 的问题记录。",
        "是不是 {nearest}？",
        "There is no problem record {problem}.",
        "Did you mean {nearest}?",
    ),
    "star-not-emergency": Message(
        "{path} 写着紧急变更的四步（star），但它不是紧急变更。",
        "去掉 star 一段；要说明的写进七问。",
        "{path} has the four parts of an emergency (star), but it is no emergency.",
        "Take star out; what it tells belongs into the answers.",
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
        f"用 --by 写明人员代码；登记过提交邮箱的人不用写：ccproc new person {_PERSON.zh} --set roles={_ROLE.zh} --set git=邮箱",
        "Nothing tells who is acting.",
        "Name the person with --by; whoever is listed with a commit address need not: "
        f"ccproc new person {_PERSON.en} --set roles={_ROLE.en} --set git=ADDRESS",
    ),
    "still-blank": Message(
        "“{said}”只是命令里占位的字，没有换成真的人员、部门或岗位。",
        "在这里写上真实的代码或名称，再执行一次。",
        "{said} only holds the place of a person, a department or a role.",
        "Put the real code or name here and run it again.",
    ),
    "unknown-person": Message(
        "登记表里没有人员 {by}。",
        f"先登记：ccproc new person {{by}} --set roles={_ROLE.zh}",
        "The registry has no person {by}.",
        f"Enter it first: ccproc new person {{by}} --set roles={_ROLE.en}",
    ),
    "unknown-person-near": Message(
        "登记表里没有人员 {by}。",
        "是不是 {nearest}？",
        "The registry has no person {by}.",
        "Did you mean {nearest}?",
    ),
    "role-not-held": Message(
        "{person} 不能作为 {role}（{wanted}）参加：登记的岗位是 {held}。",
        "改成 --participant {role}={other}；岗位登记漏了的，在人员登记表里补上。",
        "{person} cannot take part as {role} ({wanted}): the roles registered are {held}.",
        "Write --participant {role}={other}; if a role is missing from the list of people, add it there.",
    ),
    "role-of-nobody": Message(
        "{person} 不能作为 {role}（{wanted}）参加：登记的岗位是 {held}。",
        f"还没有登记担任这个岗位的人，先登记：ccproc new person {_PERSON.zh} --set roles={{first}}",
        "{person} cannot take part as {role} ({wanted}): the roles registered are {held}.",
        f"Nobody is registered with that role; do so first: ccproc new person {_PERSON.en} --set roles={{first}}",
    ),
    "role-unregistered": Message(
        "{person} 不能作为 {role} 参加：岗位登记表里还没有 {first} 这个岗位，没有人能担任。",
        f"先登记岗位和人：ccproc new role {{first}}；ccproc new person {_PERSON.zh} --set roles={{first}}",
        "{person} cannot take part as {role}: the registry has no role {first}, so nobody can hold it.",
        "Register the role and the person first: ccproc new role {first}; "
        f"ccproc new person {_PERSON.en} --set roles={{first}}",
    ),
    "said-twice": Message(
        "{option} 里的 {name} 给了两个值：{values}。",
        "每项只写一个：{option} {name}=值。",
        "{option} says two things of {name}: {values}.",
        "Say one: {option} {name}=VALUE.",
    ),
    "unknown-role": Message(
        "没有 {role} 这个岗位。",
        "确是新岗位的，先登记：ccproc new role {role}",
        "There is no role {role}.",
        "If it is a new one, add it first: ccproc new role {role}",
    ),
    "unknown-role-near": Message(
        "没有 {role} 这个岗位。",
        "是不是 {nearest}？",
        "There is no role {role}.",
        "Did you mean {nearest}?",
    ),
    "unknown-policy-role": Message(
        "ccproc.yaml 的 {at} 写着 {role}，登记表里没有这个岗位，这道关卡永远过不去。",
        "先登记：ccproc new role {role}；写错了的，在 ccproc.yaml 里改正。",
        "{at} in ccproc.yaml says {role}, which is no role: that gate could never be met.",
        "Add it with ccproc new role {role}, or correct ccproc.yaml.",
    ),
    "unknown-policy-role-near": Message(
        "ccproc.yaml 的 {at} 写着 {role}，登记表里没有这个岗位，这道关卡永远过不去。",
        "是不是 {nearest}？",
        "{at} in ccproc.yaml says {role}, which is no role: that gate could never be met.",
        "Did you mean {nearest}?",
    ),
    "unknown-step": Message(
        "{process} 里没有 {step} 这个步骤。",
        "步骤编号见 ccproc show {process}；走过全部走向就写 --walk all。",
        "{process} has no step {step}.",
        "For the ids of its steps: ccproc show {process}. If every way was walked: --walk all.",
    ),
    "unknown-step-near": Message(
        "{process} 里没有 {step} 这个步骤。",
        "是不是 {nearest}？走过全部走向就写 --walk all。",
        "{process} has no step {step}.",
        "Did you mean {nearest}? If every way was walked: --walk all.",
    ),
    "unknown-verdict": Message(
        "没有 {point} 这个审核要点，六个要点是：{points}。",
        "写成 要点=pass 或 要点=fail。",
        "{point} is no point of a review; the six are {points}.",
        "Write POINT=pass or POINT=fail.",
    ),
    "not-a-pair": Message(
        "{option} 的写法不对：{given}。",
        "写成 名称=值，例如 --participant owner=p1。",
        "{option} cannot be read: {given}.",
        "Write NAME=VALUE, as in --participant owner=p1.",
    ),
    "not-a-count": Message(
        "人数的写法不对：{given}。",
        "写成 受训人数/应训人数，例如 12/14。",
        "The number of persons cannot be read: {given}.",
        "Write it as 12/14: trained, of how many.",
    ),
    "too-many-trained": Message(
        "受训人数多于应训人数：{given}。",
        "先写受训人数，再写应训人数，例如 12/14。",
        "More persons were trained than had to be: {given}.",
        "Write the trained first, then of how many: 12/14.",
    ),
    "bad-record": Message(
        "记录不合格式：{at}。",
        "检查该项的写法。",
        "The record would not keep its format: {at}.",
        "Check how that is written.",
    ),
}
