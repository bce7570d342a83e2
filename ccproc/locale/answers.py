"""Why a change notice may not be issued yet, and what to write where."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "missing-reason": Message(
        "没有写明变更原因（reason）。",
        "从这些里选一个：{allowed}（业务变化、考核要求、流程缺陷、其他部门变动、平台升级）。",
        "The notice gives no reason.",
        "Choose one of {allowed}.",
    ),
    "missing-title": Message(
        "没有标题（title）。",
        "用一句话写明改了什么。",
        "The notice has no title.",
        "Say in one sentence what changes.",
    ),
    "missing-effective-date": Message(
        "没有生效日期（effective_from）。",
        "写明从哪天起执行。",
        "The notice has no effective date.",
        "Give the day it takes effect.",
    ),
    "effective-before-written": Message(
        "生效日期 {effective_from} 早于起草日期 {created}。",
        "把生效日期改到起草日期或以后。",
        "It would take effect on {effective_from}, before it was written ({created}).",
        "Choose that day or a later one.",
    ),
    "effective-before-last": Message(
        "{process} 的上一份通知 {notice} 到 {day} 才生效，这一份写的却是 {effective_from}：新文本里有上一份的改动，会跟着提前执行。",
        "把生效日期改到 {day} 或以后：--effective {day}。",
        "The last notice of {process}, {notice}, takes effect on {day}, and this one on {effective_from}: its text "
        "contains those changes, which would take effect early.",
        "Give {day} or a later day: --effective {day}.",
    ),
    "lint-errors": Message(
        "新文本还有 {errors} 个错误，发布时通不过；签发后的通知不能再改。",
        "先改好文本，再签发。逐条说明：ccproc lint {path} --stage publish",
        "The new text has errors that would keep it from being published ({errors}), and an issued notice cannot be changed.",
        "Fix the text first, then issue. For details: ccproc lint {path} --stage publish",
    ),
    "unlisted-people": Message(
        "通知上的人（起草或批准）不在人员登记表里：{people}。",
        "写错的，在 {path} 里改正；确有其人的，先登记：ccproc new person {first} --set roles=岗位代码",
        "Whoever wrote or approved the notice is not on the list of people: {people}.",
        "If a code is wrong, correct it in {path}; if the person exists, register them first: ccproc new person {first} --set roles=ROLE",
    ),
    "undue-roles": Message(
        "通知里要这些岗位培训或知晓，按改动却轮不到他们：{roles}。",
        "须培训、须知晓的岗位由改动得出：要通知他们，在流程里写明（例如步骤的 informs），再执行 ccproc change new。",
        "The notice wants {roles} trained or told, but its changes do not affect them.",
        "Who is trained and told follows from the changes: to have them told, name them in the process (in informs of a step, for example), "
        "then run ccproc change new.",
    ),
    "unanswered-fit": Message(
        "第一问没有答：原流程是否已经不适应现在的工作，依据是什么。",
        "在 answers/no_longer_fit 写 answer（true 或 false）和 because，或用 --fit。",
        "Question 1 is open: whether the process is no longer fit, and on what evidence.",
        "Fill in answer and because under answers/no_longer_fit, or use --fit.",
    ),
    "unanswered-variants": Message(
        "第四问没有答：可能出现的情况是否都想到了。",
        "在 answers/variants/cases 逐条列出，或在 because 写明为什么没有；也可用 --variant。",
        "Question 4 is open: which foreseeable variants are covered.",
        "List them under answers/variants/cases, or say in because why there are none; or use --variant.",
    ),
    "unanswered-customer-view": Message(
        "第五问没有答：从客户的角度看，会感到什么不同。",
        "在 answers/customer_view/effects 逐条写明，或用 --customer。",
        "Question 5 is open: what the customer will find different.",
        "List it under answers/customer_view/effects, or use --customer.",
    ),
    "typed-completion": Message(
        "第七问是否完成由记录得出，不能填写。",
        "删去 answers/staged_review/answer；复核日期写在 review。",
        "Whether question 7 was done follows from records and is never typed.",
        "Take out answers/staged_review/answer; the day of the review stands under review.",
    ),
    "denied-main_links": Message(
        "第二问答了“否”，但差异显示这些环节改了：{real}。",
        "重新执行 ccproc change new，让第二问按差异预填。",
        "Answer 2 says no main step changes, but these do: {real}.",
        "Run ccproc change new again: it fills in answer 2.",
    ),
    "claimed-main_links": Message(
        "第二问答了“是”，但差异里没有任何环节改变。",
        "重新执行 ccproc change new，让第二问按差异预填。",
        "Answer 2 says the main steps change, but none does.",
        "Run ccproc change new again: it fills in answer 2.",
    ),
    "unnamed-main_links": Message(
        "第二问漏了改动的环节：{real}。",
        "重新执行 ccproc change new，让第二问按差异预填。",
        "Answer 2 does not name these changed steps: {real}.",
        "Run ccproc change new again: it fills in answer 2.",
    ),
    "invented-main_links": Message(
        "第二问写的这些环节其实没有改：{real}。",
        "重新执行 ccproc change new，让第二问按差异预填。",
        "Answer 2 names steps that do not change: {real}.",
        "Run ccproc change new again: it fills in answer 2.",
    ),
    "denied-duties": Message(
        "第三问答了“否”，但差异显示这些岗位的职责改了：{real}。",
        "重新执行 ccproc change new，让第三问按差异预填。",
        "Answer 3 says no duties change, but those of {real} do.",
        "Run ccproc change new again: it fills in answer 3.",
    ),
    "claimed-duties": Message(
        "第三问答了“是”，但差异里没有岗位职责的改变。",
        "重新执行 ccproc change new，让第三问按差异预填。",
        "Answer 3 says duties change, but none does.",
        "Run ccproc change new again: it fills in answer 3.",
    ),
    "unnamed-duties": Message(
        "第三问漏了职责改变的岗位：{real}。",
        "重新执行 ccproc change new，让第三问按差异预填。",
        "Answer 3 does not name these roles: {real}.",
        "Run ccproc change new again: it fills in answer 3.",
    ),
    "invented-duties": Message(
        "第三问写的这些岗位，职责其实没有改：{real}。",
        "重新执行 ccproc change new，让第三问按差异预填。",
        "Answer 3 names roles whose duties do not change: {real}.",
        "Run ccproc change new again: it fills in answer 3.",
    ),
    "missing-staged-review": Message(
        "第七问没有答：没有阶段性复核的日期或负责人。",
        "在 review 写 due 和 owner，或用 --review-on、--review-by。",
        "Question 7 is open: the staged review lacks a day or someone in charge.",
        "Fill in due and owner under review, or use --review-on and --review-by.",
    ),
    "early-staged-review": Message(
        "复核日期 {due} 早于生效日期 {effective_from}。",
        "新文本执行一段时间之后再复核，例如两周、一个季度：ccproc change new {processes} --review-on {day}",
        "The staged review ({due}) comes before the change takes effect ({effective_from}).",
        "Review it once it has run for a while, for example two weeks or a quarter: "
        "ccproc change new {processes} --review-on {day}",
    ),
    "version-not-raised": Message(
        "{process} 的新版本 {to} 不高于 {from}。",
        "删去 version/to，重新执行 ccproc change new。",
        "The new version {to} of {process} is no higher than {from}.",
        "Take out version/to and run ccproc change new again.",
    ),
    "lowered-version": Message(
        "按差异，{process} 的版本至少要升到 {bump} 一级；写的版本偏低，又没有写理由。",
        "写明 lowered_because，或删去 version/to 后重新执行 ccproc change new。",
        "By its difference, {process} needs at least a {bump} version; a lower one needs a reason.",
        "Give lowered_because, or take out version/to and run ccproc change new again.",
    ),
    "stale-approval": Message(
        "{by} 批准之后通知又改过，批准不再有效。",
        "请 {by} 重新批准。",
        "The notice was changed after {by} had approved it.",
        "Ask {by} to approve it again.",
    ),
    "rejected": Message(
        "{by} 驳回了这份通知。",
        "改好之后请 {by} 重新批准。",
        "{by} rejected this notice.",
        "Fix it and ask {by} to approve it again.",
    ),
    "self-approval": Message(
        "只有起草人 {author} 自己批准。",
        "请起草人以外的人批准。",
        "Only its author {author} approved it.",
        "Ask someone other than the author to approve it.",
    ),
    "missing-approval": Message(
        "还缺这些岗位的批准：{roles}。",
        "请他们看过通知后批准；起草人自己的批准不算。",
        "These roles have not approved it: {roles}.",
        "Ask them to read and approve it; the author's own approval does not count.",
    ),
}
