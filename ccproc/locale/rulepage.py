"""What stands around the rules: in the page of one, and in the catalogue of all."""

from ccproc.locale import Words

SEVERITIES: dict[str, Words] = {
    "error": Words("错误", "error"),
    "warning": Words("警告", "warning"),
    "info": Words("提示", "hint"),
    "off": Words("不查", "off"),
}
STAGES: dict[str, Words] = {
    "draft": Words("起草", "draft"),
    "review": Words("审核", "review"),
    "publish": Words("发布", "publish"),
}
SEVERITY = Words("级别：{stages}", "Severity: {stages}")
STAGE = Words("{stage}（{severity}）", "{stage} ({severity})")
FIX = Words("怎么改", "How to fix it")
MENDED = Words("怎么改：", "Fix:")  # begins the part of a page that says how
BAD = Words("反例", "Bad")
GOOD = Words("正例", "Good")
ALL = Words("规则一览（看一条的说明：ccproc rule 编号）", "All rules (to read one: ccproc rule CODE)")
TITLE = Words("规则一览", "The rules")
RULE = Words("规则", "Rule")
CHECKS = Words("要求", "What it asks")
HEAD = Words(
    "`ccproc lint` 按下面的规则检查流程。每条规则都写明要求什么、对客户为什么要紧、怎么改，并附一个反例和一个正例；"
    "在终端里看一条：`ccproc rule REF003`，写编号或名称都行。\n\n"
    "同一条规则在不同阶段宽严不同：起草时多是警告，不耽误边写边查；审核、发布时是错误，改好才能过关。"
    "反例、正例只写出与规则有关的几项，其余内容从略。",
    "`ccproc lint` checks processes against the rules below. Each says what it asks for, why it matters to the customer and how "
    "to fix it, with a bad and a good example. To read one on the terminal: `ccproc rule REF003`, by code or by name.\n\n"
    "How strict a rule is depends on the stage: in a draft most give warnings, so that you can write and check as you "
    "go; at review and publication they are errors, and nothing passes until they are fixed. "
    "The examples show only the keys that matter, in Chinese, the language of the example centre.",
)
FAMILIES: dict[str, Words] = {
    "SCH": Words("格式与代码", "Form and codes"),
    "DOC": Words("文件与文字", "File and text"),
    "CLS": Words("分类", "Classification"),
    "ELM": Words("六要素", "The six elements"),
    "FLW": Words("步骤与走向", "Steps and paths"),
    "ROL": Words("岗位与职责", "Roles and duties"),
    "TPT": Words("接触点", "Touchpoints"),
    "MAP": Words("流程地图", "The touchpoint map"),
    "REF": Words("转介与断头路", "Referrals and dead ends"),
    "ESC": Words("升级与时限", "Escalation and time limits"),
    "LNT": Words("忽略规则的注释", "Silenced rules"),
}
