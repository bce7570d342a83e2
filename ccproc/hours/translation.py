"""Everyday ways of writing opening hours, turned into the syntax that is read."""

import re
import unicodedata

_CHINESE = (
    ("一", "Mo"),
    ("二", "Tu"),
    ("三", "We"),
    ("四", "Th"),
    ("五", "Fr"),
    ("六", "Sa"),
    ("[日天]", "Su"),
)
_ENGLISH = (
    ("mon", "Mo"),
    ("tues?", "Tu"),
    ("wed(?:nes)?", "We"),
    ("thu(?:rs?)?", "Th"),
    ("fri", "Fr"),
    ("sat(?:ur)?", "Sa"),
    ("sun", "Su"),
)

_WORDS = (
    (r"(?i)7\s*[*x×/]\s*24(?:\s*(?:h|小时))?|24\s*[*x×/]\s*7|全天(?:24小时)?|24\s*小时|^24h$", "24/7"),
    *((rf"(?:周|星期|礼拜){name}", day) for name, day in _CHINESE),
    *((rf"(?i)\b{name}(?:day)?\b", day) for name, day in _ENGLISH),
    (r"工作日|(?i:\bweekdays?\b)", "Mo-Fr"),
    (r"周末|(?i:\bweekends?\b)", "Sa,Su"),
    (r"每[天日]|(?i:\bdaily\b)", "Mo-Su"),
    (r"(?:法定)?节?假日", "PH"),
    (r"除了?PH(?:以?外)?|\(?PH除外\)?", " PH off"),
    (r"休息|不上班|不营业|关闭", " off"),
    (r"次日|第二天|翌日|凌晨|早上|上午|(?:下午|晚上?)(?=1[3-9]|2[0-4])", " "),
)
_SIGNS = (
    (r"\s*(?:[~–—−至到]|-+)\s*", "-"),
    (r"[、和]", ","),
    (r"。", ""),
    (r"(\d{1,2})[点时]半", r"\1:30"),
    (r"(\d{1,2})[点时](\d{2})分?", r"\1:\2"),
    (r"(\d{1,2})[点时]整?", r"\1:00"),
    (r"(\d{1,2})\.(\d\d)", r"\1:\2"),
    (r"(?<![A-Za-z]{3} )(?<![\d:])(\d{1,2})-(\d{1,2})(?![\d:])", r"\1:00-\2:00"),
    (r"(:\d\d)-(\d{1,2})(?![\d:])", r"\1-\2:00"),
    (r"([A-Za-z])\s*:\s*", r"\1 "),
    (r"([A-Za-z])(\d)", r"\1 \2"),
)
_JOINTS = (
    (r"(:\d\d)[\s,;]+(?=\d{1,2}:)", r"\1,"),
    (r"(:\d\d)[\s,]+(?=(?:Mo|Tu|We|Th|Fr|Sa|Su)\b)", r"\1; "),
    (r"\b([A-Z][\w,-]*) ([\d:,-]+)\s*;\s*\1 (?=\d)", r"\1 \2,"),
    (r"(?<=\d)\s*[;,]?\s*PH\s*off", "; PH off"),
    (r"(?:^|;\s*)PH\s*off\s*[;,]\s*(.+)$", r"; \1; PH off"),
    (r"\s*;\s*(?=[;,]|$)|^[\s;,]+|[\s;,]+$", ""),
    (r"\s+", " "),
)


def translated(text: str) -> str:
    """The text with full-width signs, Chinese and English day names, dashes and so on as the syntax has them.

    A guess for a suggestion; nothing says that the result can be read, or is what was meant.
    """
    guess = unicodedata.normalize("NFKC", text)
    for pattern, replacement in (*_WORDS, *_SIGNS, *_JOINTS):
        guess = re.sub(pattern, replacement, guess)
    return guess
