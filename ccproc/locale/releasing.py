"""What is refused about publications and what they rest on, keyed by the code of the error."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "no-version": Message(
        "{process} 还没有发布过，没有 {version} 这一版。",
        "看现在的样子，不写 --at：ccproc show {process}",
        "{process} was never published, so it has no version {version}.",
        "To see it as it is, leave out --at: ccproc show {process}",
    ),
    "not-in-force-then": Message(
        "{process} 在 {version} 还没有现行文本：首版 {first} 自 {since} 起生效。",
        "写 {since} 或以后的日期：ccproc show {process} --at {since}。",
        "No text of {process} was in force on {version}: the first, {first}, took effect on {since}.",
        "Name that day or a later one: ccproc show {process} --at {since}.",
    ),
    "none-in-force": Message(
        "{day} 这一天还没有现行文本：最早的自 {first} 起生效。",
        "写 {first} 或以后的日期：--as-of {first}。",
        "No text was in force on {day}: the first took effect on {first}.",
        "Give that day or a later one: --as-of {first}.",
    ),
    "unknown-at": Message(
        "{at} 不是 {process} 的版本，不是日期，也不是 git 的提交。",
        "可以写：版本号（{versions}）、日期（如 {day}，看那一天的现行文本）、发布标签（如 {tag}）或 git 的提交。",
        "{at} is not a version of {process}, not a date and not a git revision.",
        "Give a version ({versions}), a date ({day}, for the text in force that day), a publication tag ({tag}) or a "
        "git revision.",
    ),
    "uncommitted-policy": Message(
        "{path} 的改动还没有提交：关卡和发布分支以提交过的规则为准，不能边改规则边发布。",
        "确认无误后提交：git add {path} && git commit -m 更新管理规则 -- {path}；不要改动则 git restore {path}。",
        "{path} has uncommitted changes, and gates are judged only by what is committed.",
        "To keep them: git add {path} && git commit -m 'New rules' -- {path}; to drop them: git restore {path}.",
    ),
    "evidence-altered": Message(
        "{path} 自上次提交后被改动或删除；记录、已签发的通知和发布登记只增不减。",
        "执行 git restore {path} 还原；要更正，另写一份新的记录。",
        "{path} was changed or removed since the last commit; records and issued notices are only ever added.",
        "Run git restore {path}; to correct a record, add a new one.",
    ),
    "not-the-text": Message(
        "第 {number} 号发布登记的对象 {blob} 不是 {process} 当时发布的文本：register.yaml 或所示图片被改动过。",
        "执行 git fetch --tags，再用 ccproc change verify 查明；register.yaml 从 git 找回。",
        "Object {blob} of publication {number} is not the text of {process} that was published: "
        "register.yaml or a picture was changed.",
        "Run git fetch --tags, then ccproc change verify; bring register.yaml back from git.",
    ),
    "dots-forgotten": Message(
        "{given} 不是流程编号；要与它比较，后面要写两个点。",
        "与现在的文件比较：ccproc diff {given}..",
        "{given} is not a process id; to compare with it, put two dots after it.",
        "To compare it with the files as they are: ccproc diff {given}..",
    ),
    "not-a-revision": Message(
        "没有名为 {revision} 的版本；可以写发布标签（{tags}）、日期，或 git 的版本名；版本号后面要跟一个流程编号。",
        "例如：ccproc diff publication/0001..publication/0002，ccproc diff 1.0.0..1.1.0 流程编号",
        "There is no revision called {revision}; give publication tags ({tags}), dates or git names; version "
        "numbers need one process id after them.",
        "For example: ccproc diff publication/0001..publication/0002, ccproc diff 1.0.0..1.1.0 ID",
    ),
    "duplicate-id": Message(
        "流程编号 {id} 有两个文件：{paths}，分不清以哪个为准。",
        "保留一个，另一个删去或换编号。",
        "Two files claim process id {id}: {paths}. Nobody can say which one counts.",
        "Keep one; delete the other or give it another id.",
    ),
    "no-commit": Message(
        "流程库里还没有提交，没有可以分出的起点。",
        "第一次发布不用 --branch：ccproc publish。",
        "The repository has no commit yet that a branch could start from.",
        "Make the first publication without --branch: ccproc publish.",
    ),
    "branch-exists": Message(
        "分支 {branch} 已经存在，不会动它。",
        "换一个名字；已经合并、不要了的先删去：git branch -d {branch}。",
        "Branch {branch} exists already and will not be touched.",
        "Choose another name; if it is merged and done with, delete it first: git branch -d {branch}.",
    ),
    "bad-branch": Message(
        "“{branch}”不能作分支名。",
        "例如 --branch publish-2026-03。",
        "{branch} cannot be used as a branch name.",
        "For example: --branch publish-2026-03.",
    ),
    "branch-hands-out-nothing": Message(
        "--branch 只留下提交，不生成流程网站，不能和 --out、--preview 一起用。",
        "合并后再执行 ccproc publish --out 文件夹。",
        "--branch only leaves a commit; it does not go with --out or --preview.",
        "Build the site once it is merged: ccproc publish --out DIR.",
    ),
    "publication-waits": Message(
        "第 {number} 号发布还在分支 {branches} 上等着合并；再发布一次，同样的文本就会有两个发布号。",
        "先合并该分支，再执行 ccproc publish。不要它了，先取回文件：git cherry-pick --no-commit publication/{number:04}，"
        "再删掉该分支（包括远端的）。",
        "Publication {number} is still waiting on branch {branches}; another one would publish the same texts under two numbers.",
        "Merge that branch, then run ccproc publish. To give it up, first take its files back: git cherry-pick --no-commit "
        "publication/{number:04}; then delete the branch, on the remote too.",
    ),
    "publication-unfinished": Message(
        "第 {number} 号发布已提交在分支 {branch} 上，但中途断了，还没有打上标签；现在另发一次，同样的文本就会有两个发布号。",
        "把它做完：ccproc publish --branch {branch}。不要删这个分支，发布的文本和记录都在上面。",
        "Publication {number} is committed on branch {branch}, but was cut short before its tag; "
        "another one would publish the same texts under two numbers.",
        "Finish it: ccproc publish --branch {branch}. Do not delete that branch: its texts and records are on it.",
    ),
    "published-meanwhile": Message(
        "有人刚刚完成了第 {number} 号发布。",
        "重新执行 ccproc publish。",
        "Someone has just made publication {number}.",
        "Run ccproc publish again.",
    ),
    "issued-meanwhile": Message(
        "变更通知 {notice} 刚刚由别人签发了。",
        "什么都没有写。看看签发的内容：ccproc change show {notice}。",
        "Notice {notice} has just been issued by someone else.",
        "Nothing was written. To see what was issued: ccproc change show {notice}.",
    ),
    "saved-meanwhile": Message(
        "{path} 刚刚又被保存过，已经不是检查时的内容。",
        "什么都没有写。把改动看一遍，再执行一次。",
        "{path} has just been saved again and is no longer the text that was checked.",
        "Nothing was written. Look at the change, and run the command again.",
    ),
    "not-ours": Message(
        "{folder} 里有不是 ccproc 发布的文件，不会覆盖。",
        "用 --out 指定一个空文件夹或新文件夹。",
        "{folder} holds files that no publication put there; they will not be overwritten.",
        "Name an empty or new folder with --out.",
    ),
    "register-unheld": Message(
        "{path} 里有 {count} 行登记（第 {number} 号发布）没有任何提交记着，也不是上次中断留下的：git 历史丢了，或文件是拷来的。"
        "接着发布会把它们盖掉。",
        "先找回历史：从远端重新克隆，或从备份取回 .git，再重试。确实找不回的，以现状为起点：git add -A && git commit -m 接续登记。",
        "{path} has register rows ({count}, publication {number}) that no commit holds and no cut-short run wrote: the "
        "history was lost, or the file was copied here. A publication would overwrite them.",
        "Get the history back first: clone again, or restore .git from a backup. If it is gone for good, start from "
        "what there is: git add -A && git commit -m 'Carry on'.",
    ),
    "register-altered": Message(
        "{path} 与已提交的发布登记接不上：提交之后又改动过。",
        "用 git restore {path} 还原；它只由 ccproc publish 追加。",
        "{path} does not continue the committed register: it has been changed since.",
        "Run git restore {path}; only ccproc publish adds to it.",
    ),
}
