"""Whether a shown text is the one in force, said below its title and beside what was found."""

from ccproc.locale import Words

STANDINGS: dict[str, Words] = {
    "in-force": Words("现行 {version}，{since} 起", "In force: {version}, since {since}"),
    "ahead": Words("{version}，{since} 起生效", "{version}, in force from {since}"),
    "past": Words("{version}，{since} 起曾经现行", "{version}, once in force from {since}"),
    "working": Words("工作文本，未发布", "Working text, not published"),
    "never": Words("工作文本，从未发布过", "Working text, never published"),
    "not-yet": Words(
        "工作文本，未发布；{day} 还没有现行文本，{version} 自 {since} 起生效",
        "Working text, not published; nothing was in force on {day}: {version} takes effect on {since}",
    ),
}
CURRENT = Words(
    "{said}；现行版本是 {current}（{from} 起），查看：",
    "{said}; the version in force is {current} (since {from}); to see it:",
)
NONE_YET = Words("{said}；{day} 还没有现行文本", "{said}; nothing was in force on {day}")
MARKS: dict[str, Words] = {
    "ahead": Words("[{version} 自 {since} 起生效]", "[{version}, in force from {since}]"),
    "past": Words("[不是现行文本]", "[not in force]"),
    "working": Words("[有改动未发布，现行 {current}]", "[edited, not published; in force: {current}]"),
    "never": Words("[未发布]", "[not published]"),
    "not-yet": Words("[未发布]", "[not published]"),
}
