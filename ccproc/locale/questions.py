"""The seven questions of a change, as they stand in the notice that its author fills in."""

from ccproc.locale import Words

QUESTIONS: dict[str, Words] = {
    "no_longer_fit": Words(
        "一、原流程是否已经不适应现在的工作？依据是什么（审计、指标、投诉、一线反馈）？",
        "1 Is the present process no longer fit for the work? On what evidence (audit, figures, complaints, the floor)?",
    ),
    "main_links": Words(
        "二、主要环节是否改变，改了哪些？",
        "2 Do the main steps change, and which ones?",
    ),
    "duties": Words(
        "三、岗位职责是否改变，是哪些岗位？",
        "3 Do duties change, and whose?",
    ),
    "variants": Words(
        "四、可能出现的情况是否都想到了？逐条列出；没有可列的，写明理由。",
        "4 Are the foreseeable variants covered? List them; where there are none to list, say why.",
    ),
    "customer_view": Words(
        "五、从客户的角度看，客户会感到什么不同？有变差的，写明理由。",
        "5 From the customer's point of view: what will be different? Where anything gets worse, say why.",
    ),
}
# Said behind a question that the difference answers.
COMPUTED: dict[str, Words] = {
    "main_links": Words("（步骤由差异得出，不用填写）", " (the steps are computed from the difference)"),
    "duties": Words("（岗位由差异得出，不用填写）", " (the roles are computed from the difference)"),
}
# What to fill in where nothing is typed yet: the keys, and the word for "here".
BLANKS: dict[str, tuple[str, ...]] = {
    "no_longer_fit": ("answer: true", "because: {here}"),
    "variants": ("cases:", "  - {here}"),
    "customer_view": ("effects:", "  - {here}"),
}
HERE = Words("（填写后去掉行首的 #）", "(fill in, then remove the leading #)")
DERIVED = Words(
    "六（正式下发、人人明了）由记录得出，七（阶段性复核）见 review。",
    "6 (issued and understood by all) follows from records; 7 (staged review) is under review.",
)
TITLE = Words("流程变更：{titles}", "Process change: {titles}")
REVERT_TITLE = Words("流程回退：{titles}", "Process reverted: {titles}")
FIRST_TITLE = Words("首次发布：{titles}", "First publication: {titles}")
