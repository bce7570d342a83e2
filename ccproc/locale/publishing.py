"""What a publication writes into git, and what `publish` says of it."""

from ccproc.locale import Words

SUBJECT = Words("发布 {number}", "Publication {number}")
PUBLISHED = Words(
    "第 {number} 号发布：{count} 个流程新生效（{processes}），已提交并打上标签 publication/{number}。",
    "Publication {number}: {count} processes newly in force ({processes}); committed and tagged publication/{number}.",
)
NOTHING_NEW = Words(
    "没有新内容，现行的仍是第 {number} 号发布；站点已按它重新生成。",
    "Nothing new: publication {number} stands, and the site was built from it again.",
)
HELD = Words("{process} 暂不发布：", "{process} is held back:")
OPEN = Words("打开看看：{page}", "Open: {page}")
PREVIEWED = Words(
    "预览已生成，每页都标明“未经发布”，没有留下任何记录。打开看看：{page}",
    "The preview is ready; every page says that it is not published, and nothing was recorded. Open: {page}",
)
