"""The words people may write for the fixed choices of an option, by the option's name."""

from collections.abc import Mapping

from ccproc.locale import Words, changing

# One of them as it may be typed: English words stand for nothing but what is printed.
IN_WORDS = Words("{choice}（{said}）", "{choice}")
CHOICES: Mapping[str, Mapping[str, Words]] = {
    "reason": changing.REASONS,
    "kind": changing.KINDS,
    "stage": {
        "auto": Words("自动", "auto"),
        "draft": Words("起草", "draft"),
        "review": Words("审核", "review"),
        "publish": Words("发布", "publish"),
    },
}
