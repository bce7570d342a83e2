"""The last line of a lint report."""

from ccproc.locale import Language, Words
from ccproc.model.report import Report

_CLEAN = Words("检查了 {files} 个文件：没有发现问题。", "Files checked: {files}. Nothing to object to.")
_COUNTS = Words(
    "检查了 {files} 个文件：{error} 个错误，{warning} 个警告，{info} 个提示。",
    "Files checked: {files}. Errors: {error}, warnings: {warning}, hints: {info}.",
)
_SUPPRESSED = Words("另有 {suppressed} 条已用注释说明原因并忽略。", "{suppressed} more silenced by comments.")
_MORE = Words(
    "想知道某条规则为什么这样要求：ccproc rule {code}",
    "Why a rule asks for this, with examples: ccproc rule {code}",
)


def summary(report: Report, language: Language) -> str:
    """How many files were checked and what was found; where to read on."""
    counts = report.summary()
    parts = [(_COUNTS if report.findings else _CLEAN).to(language, counts)]
    if report.suppressed:
        parts.append(_SUPPRESSED.to(language, counts))
    text = ("" if language == "zh" else " ").join(parts)
    if report.findings:
        text += "\n" + _MORE.to(language, {"code": report.findings[0].code})
    return text
