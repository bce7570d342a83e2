"""What a publication writes into git, and what `publish` says of it."""

from ccproc.locale import Words

IDLE = Words(
    "ccproc.yaml 里这些设置目前还不起作用，检查和发布都不按它们把关：{keys}。",
    "These settings in ccproc.yaml have no effect yet; neither lint nor publish enforces them: {keys}.",
)
SUBJECT = Words("发布 {number}", "Publication {number}")
PUBLISHED = Words(
    "第 {number} 号发布：{count} 个流程新生效（{processes}），已提交并打上标签 publication/{number}。",
    "Publication {number}, newly in force: {count} ({processes}); committed and tagged publication/{number}.",
)
NOTHING_YET = Words(
    "没有可以发布的新文本；判断所用的这一天还没有现行文本，流程网站没有生成。",
    "No new text can be published, and no text is in force on the day that is judged by: no site was built.",
)
NOTHING_NEW = Words(
    "没有可以发布的新文本，现行的仍是第 {number} 号发布；流程网站已按它重新生成。",
    "No new text can be published: publication {number} stands, and the site was built from it again.",
)
ON_BRANCH = Words(
    "第 {number} 号发布已提交到分支 {branch}：{count} 个流程（{processes}），标签 publication/{number}。"
    "发布的文本和它们的记录都在这个分支上，合并之前您的文件夹里看不到。合并：git merge {branch}（要同事先审的，"
    "推送该分支，合并后 git pull），再执行 ccproc publish 生成流程网站。",
    "Publication {number} is committed on branch {branch}, newly in force: {count} ({processes}); tag publication/{number}. "
    "These texts and their records are on that branch only, and return to your folder once it is merged: git merge {branch} "
    "(or, to have it looked at first, push it and git pull later); then ccproc publish builds the site.",
)
NOTHING_FOR_BRANCH = Words(
    "没有可以发布的新文本，没有建分支 {branch}。",
    "No new text can be published, so there is no branch {branch}.",
)
LEFT = Words(
    "这些登记文件也改过，但改的内容与本次发布的流程无关，没有带进这次提交：{paths}。",
    "These registry files were changed too, but not in anything this publication uses; they stay uncommitted: {paths}.",
)
HELD = Words("{process} 暂不发布：", "{process} is held back:")
OPEN = Words("打开看看：{page}", "Open: {page}")
PREVIEWED = Words(
    "预览已生成，每页都标明“未经发布”，没有留下任何记录。打开看看：{page}",
    "The preview is ready; every page says that it is not published, and nothing was recorded. Open: {page}",
)
NONE_YET = Words("还没有发布过。", "Nothing was published yet.")
