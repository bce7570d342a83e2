"""What `find` says of its hits."""

from ccproc.locale import Words

NONE = Words(
    "没有找到“{query}”：可能是盲点，用 ccproc map --gaps 查看；也可以换个说法，或输入拼音首字母。",
    "Nothing found for “{query}”: it may be a blind spot, see ccproc map --gaps, or try other words.",
)
