"""The help of the commands about changes, records and differences, by key."""

from ccproc.locale import Words

HELP: dict[str, Words] = {
    "option.by": Words(
        "谁在操作，写人员代码；不写就按提交邮箱认人",
        "who is acting, by code; without it, whoever has your commit address",
    ),
    "change": Words("变更通知：起草、签发、查验。", "Change notices: draft, issue, verify."),
    "change new": Words(
        "按改动起草变更通知：差异、影响面和第二、三问自动填好，其余由您回答。",
        "Draft the notice of what was edited: difference, impact, answers 2 and 3 are filled in, the rest are yours.",
    ),
    "change show": Words(
        "看一份变更通知的全文；不写编号就看唯一的草稿，没有或不止一份时列出全部。",
        "Show a notice in full; without an id the only draft, and where that is not clear all notices.",
    ),
    "change list": Words("列出全部变更通知。", "List all change notices."),
    "change issue": Words(
        "签发变更通知：核对七问，写入版本号，一次提交。",
        "Issue a notice: its answers are checked, versions written, all in one commit.",
    ),
    "change verify": Words(
        "查验每个已发布的文本都有变更通知，通知前后相接、未被改动。",
        "Prove that every published text follows from its notices, none missing, none altered.",
    ),
    "change.notice": Words(
        "通知编号，写最后几位也行", "id of the notice; its last few characters are enough"
    ),
    "change.ids": Words("改了哪些流程；不写就是全部改过的", "the edited processes; default: all of them"),
    "change.kind": Words(
        "normal 一般（不写就是它）；revert 回退到以前的版本",
        "normal, the default, or revert to go back to a version",
    ),
    "change.to": Words(
        "退回到哪个版本，与 --kind revert 一起用", "the version to go back to, with --kind revert"
    ),
    "change.title": Words("一句话写明改了什么", "what changes, in a sentence"),
    "change.reason": Words(
        "原因：业务变化、考核要求、流程缺陷、其他部门变动、平台升级",
        "why: the business, appraisal demands, a defect, another department, a platform",
    ),
    "change.effective": Words("从哪天起执行，默认今天", "the day it takes effect; default: today"),
    "change.fit": Words(
        "第一问：原流程为什么不再适应，依据是什么", "answer 1: why it no longer fits, on what evidence"
    ),
    "change.links": Words("第二问：为什么改这些环节", "answer 2: why these links change"),
    "change.duties": Words("第三问：为什么改这些职责", "answer 3: why these duties change"),
    "change.variant": Words("第四问：想到的一种情况", "answer 4: a variant that was thought of"),
    "change.customer": Words("第五问：客户会感到的一处不同", "answer 5: what the customer will notice"),
    "change.review-on": Words(
        "第七问：哪天复核；默认两周后", "answer 7: day of the staged review; default: in two weeks"
    ),
    "change.review-by": Words(
        "第七问：谁负责复核，默认流程负责人", "answer 7: role in charge of it; default: the owner"
    ),
    "change.rollback": Words("不行时怎样退回", "how to go back if it fails"),
    "change.problem": Words("原因是流程缺陷的，写问题记录的编号", "the problem record behind a defect"),
    "change.base": Words(
        "再与这个版本比对：那时已有的记录和通知，一份都不得改动",
        "also compare: nothing recorded there may have changed",
    ),
    "review": Words(
        "记录一次审核：六个要点的结论、谁参加、走查了哪些路径。",
        "Record a review: verdicts on the six points, who took part, which paths were walked.",
    ),
    "review.participant": Words("参加人，写 岗位=人员代码", "who took part, as ROLE=PERSON"),
    "review.verdict": Words("一个要点的结论", "the verdict on one point"),
    "review.pass": Words("六个要点都通过", "all six points pass"),
    "review.walk": Words(
        "走查过的一条路径，步骤用逗号隔开；all 表示每条都走查过",
        "one path walked, its steps separated by commas; all: every path",
    ),
    "review.comment": Words("审核意见", "what the reviewers say"),
    "confirm": Words(
        "记录对方部门或甲方的确认。", "Record that a department or client has confirmed the text."
    ),
    "confirm.organisation": Words("哪个部门或甲方", "which department or client"),
    "confirm.role": Words("确认人的职务", "the office of the person who confirms"),
    "train": Words("记录一次培训。", "Record a training."),
    "train.roles": Words("受训岗位，用逗号隔开", "roles trained, separated by commas"),
    "train.persons": Words("受训人数/应训人数，例如 12/14", "trained/to be trained, as in 12/14"),
    "train.method": Words("培训方式", "how it was given"),
    "train.score": Words("平均得分", "mean score"),
    "record.id": Words("记的是哪个流程", "the process"),
    "record.note": Words("备注", "a remark"),
    "diff": Words(
        "比较流程的两个版本，看内容有哪些实质改动；只改格式的不算。",
        "What differs in meaning between two revisions; formatting does not count.",
    ),
    "diff.what": Words(
        "A..B 比较两个版本、发布标签或日期（那天的现行文本）；A.. 与现在的文件比较；不写就拿上次提交与现在的文件比较；后面可以跟流程编号",
        "A..B: two revisions, publication tags or dates (texts in force that day); A..: one of them and the files as they are; default: HEAD and the files; then process ids",
    ),
    "diff.exit-code": Words("有差异时退出码为 1", "exit with 1 if anything differs"),
}
