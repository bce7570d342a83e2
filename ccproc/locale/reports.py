"""What a lint report says beside its findings."""

from ccproc.locale import Words

SEVERITY: dict[str, Words] = {
    "error": Words("错误", "error"),
    "warning": Words("警告", "warning"),
    "info": Words("提示", "hint"),
}
FIX = Words("怎么改：", "fix: ")
ALSO = Words("另见 ", "see also ")
SAME = Words("（同一行还有 {folded} 处相同）", " ({folded} more like it on this line)")
CLEAN = Words("检查了 {files} 个文件：没有发现问题。", "Files checked: {files}. No problems found.")
COUNTS = Words(
    "检查了 {files} 个文件：{error} 个错误，{warning} 个警告，{info} 个提示。",
    "Files checked: {files}. Errors: {error}, warnings: {warning}, hints: {info}.",
)
SUPPRESSED = Words("另有 {suppressed} 条已用注释说明原因并忽略。", "{suppressed} more silenced by comments.")
UNREAD = Words(
    "{path} 读不出来，要用到它的规则没有查全：修好后请再检查一遍。",
    "{path} could not be read, so the rules that need it were not fully checked: fix it and run this again.",
)
MORE = Words(
    "想知道某条规则为什么这样要求：ccproc rule {code}",
    "Why a rule asks for this, with examples: ccproc rule {code}",
)
