"""What stops ccproc, said to the person who can act on it, keyed by the code of the error."""

from ccproc.locale import Message, noticing, refusals, releasing, reverting

_STORE: dict[str, Message] = {
    "git-missing": Message(
        "这台电脑上找不到 git。",
        "安装 git 后重新打开终端；写流程、检查和预览不需要它。",
        "There is no git on this computer.",
        "Install git and open a new terminal; writing, checking and previewing do without it.",
    ),
    "no-git": Message(
        "{folder} 不在 git 仓库里，变更没有地方留下记录。",
        "在流程库的文件夹里依次执行：git init -b main、git add -A、git commit -m 初始版本。",
        "{folder} is not in a git repository, so nothing can be recorded.",
        "In the folder of the processes run: git init -b main, git add -A, git commit -m start.",
    ),
    "git-owner": Message(
        "git 拒绝读取 {folder}：这个文件夹属于另一个用户。",
        "确认来源可信后执行 git config --global --add safe.directory {folder}。",
        "git refuses to read {folder}: the folder belongs to another user.",
        "If you trust it, run git config --global --add safe.directory {folder}.",
    ),
    "git-damaged": Message(
        "{folder} 的 .git 用不了，不是没有历史，是读不出来；git 说：{output}。",
        "流程文件都没有动过。先看是不是没有读取权限，再执行 git fsck --full 查坏在哪里；修不好的，从远端重新克隆一份，"
        "把没提交的文件拷过去，没有远端就从备份取回 .git。不要执行 git init。",
        "The .git of {folder} cannot be used: its history is not missing, it cannot be read. git says: {output}.",
        "The process files are untouched. See whether you may read it, then run git fsck --full; what cannot be mended, "
        "clone again and copy what is not committed there, or bring .git back from a backup. Do not run git init.",
    ),
    "git-elsewhere": Message(
        "{folder} 的 git 设置 {key} = {value}，把它的文件指到了别处，这里的流程不归它管。",
        "执行 {line}，再重试。",
        "The git setting {key} = {value} of {folder} says that its files lie elsewhere, so it does not keep these.",
        "Run {line} and try again.",
    ),
    "git-refused": Message(
        "git {command} 未能执行：{output}。",
        "按 git 的提示处理后，把刚才的命令再执行一次；已经写好的文件都留着，会接着做完。",
        "git {command} could not be done: {output}.",
        "Settle what git names and run the same command again: what is written stays, and it finishes the rest.",
    ),
    "no-history": Message(
        "流程库里还没有留下过任何版本，没有 {revision} 可看。",
        "首次发布会留下第一个版本：ccproc publish；现在的样子用 ccproc show、ccproc publish --preview 看。",
        "No version was ever recorded here, so there is no {revision}.",
        "The first publication records one: ccproc publish; for how things stand now: ccproc publish --preview.",
    ),
    "unknown-revision": Message(
        "没有名为 {revision} 的版本。",
        "用 git log 或 git branch 查看可用的名称。",
        "There is no revision called {revision}.",
        "See git log or git branch for the names there are.",
    ),
    "shallow-history": Message(
        "这份流程库只取了最近的历史（浅克隆），看不到 {revision}，不等于它不存在。",
        "执行 git fetch --unshallow；在 CI 中把 fetch-depth 设为 0。",
        "This clone is shallow: {revision} may exist but cannot be seen.",
        "Run git fetch --unshallow; in CI set fetch-depth to 0.",
    ),
    "values-not-in-force": Message(
        "找不到 {processes} 发布时的登记信息（联系点、服务时间、岗位名称等），现在登记的与发布时不同。",
        "执行 git fetch --tags 取回发布标签；要按现在的登记信息看，用 ccproc handbook --draft。",
        "The registry values {processes} went out with (contacts, hours, names) are not here: today's are others.",
        "Run git fetch --tags; to see today's values, run ccproc handbook --draft.",
    ),
    "partial-clone": Message(
        "这份流程库是部分克隆，只取了文件清单，没有取文件内容。",
        "重新完整克隆：git clone 时去掉 --filter；只想省时间，可以用 --depth 1。",
        "This clone is partial: it has the names of files and not what stands in them.",
        "Clone again without --filter; to save time, --depth 1 does.",
    ),
    "absent-object": Message(
        "git 仓库里没有 {id}，读不到当时发布的文本。",
        "从远端取回：{line}。",
        "The repository has no {id}, so a text that was published cannot be read.",
        "Get it from the remote: {line}.",
    ),
    "lost-object": Message(
        "git 仓库里没有对象 {id}，读不到当时发布的文本；这里也没有远端可以取。",
        "从备份取回 .git；另有一份克隆的，执行 git fetch --refetch 那份克隆的文件夹。",
        "The repository has no object {id}, so a text that was published cannot be read, and there is no remote to ask.",
        "Bring .git back from a backup; if there is another clone, run git fetch --refetch FOLDER-OF-THAT-CLONE.",
    ),
    "damaged-object": Message(
        "git 仓库里的对象 {id} 坏了，读不到其中的文本；这份克隆证明不了通知链。",
        "执行 {line}，从远端取回好的一份，再重试；还读不出来的，重新克隆一份。",
        "The object {id} of the repository is damaged: its text cannot be read, and this clone can prove no chain.",
        "Run {line} to get a good one from the remote and try again; if it stays so, clone again.",
    ),
    "damaged-alone": Message(
        "git 仓库里的对象 {id} 坏了，读不到其中的文本，证明不了通知链；这里也没有远端可以取。",
        "从备份取回 .git；另有一份克隆的，执行 {line} 那份克隆的文件夹，再重试。",
        "The object {id} of the repository is damaged: its text cannot be read, no chain can be proven, and there is no "
        "remote to ask.",
        "Bring .git back from a backup; if there is another clone, run {line} FOLDER-OF-THAT-CLONE and try again.",
    ),
    "shallow-object": Message(
        "这份流程库只取了最近的历史（浅克隆），缺少对象 {id}，读不到现行文本。",
        "执行 git fetch --unshallow --tags；在 CI 中把 fetch-depth 设为 0。",
        "This clone is shallow and lacks object {id}, so the text in force cannot be read.",
        "Run git fetch --unshallow --tags; in CI set fetch-depth to 0.",
    ),
    "subfolder": Message(
        "git 仓库的顶层是 {top}，流程库在其中的 {folder}：在这里提交，会和那个仓库里别的内容混在一起。",
        "确要这样安排的，在 ccproc.yaml 中写 repository: subfolder。",
        "The top of the git repository is {top}; the processes lie in {folder} inside it.",
        "If that is meant, write repository: subfolder in ccproc.yaml.",
    ),
    "in-progress": Message(
        "git 正在进行 {state}，此时不能提交。",
        "先完成或放弃：git {state} --continue 或 --abort（bisect 用 git bisect reset）。",
        "git is in the middle of a {state}; nothing can be committed now.",
        "Finish or drop it first: git {state} --continue or --abort (git bisect reset).",
    ),
    "detached-head": Message(
        "当前不在任何分支上，此时的提交会无人引用而丢失。",
        "先切到分支：git switch main，或 git switch -c 新分支名。",
        "No branch is checked out; a commit made now would belong to nobody.",
        "Go to a branch first: git switch main, or git switch -c NAME.",
    ),
    "wrong-branch": Message(
        "当前分支是 {branch}，只在 {expected} 上发布。",
        "合并后执行 git switch {expected}；只想看效果用 ccproc publish --preview。",
        "The branch is {branch}; publishing is done on {expected} only.",
        "Merge, then git switch {expected}; to look only, use ccproc publish --preview.",
    ),
    "no-identity": Message(
        "git 不知道提交人是谁。",
        "依次执行：git config user.name 姓名、git config user.email 邮箱。",
        "git does not know who you are.",
        "Run git config user.name NAME, then git config user.email ADDRESS.",
    ),
    "half-staged": Message(
        "这些文件暂存的内容与磁盘上的不一致，提交会盖掉暂存的那份：{paths}。",
        "用 git add 或 git restore --staged 统一后重试。",
        "What is staged differs from what is written, and a commit would overwrite it: {paths}.",
        "Make them one with git add or git restore --staged and try again.",
    ),
    "git-locked": Message(
        "git 被锁住：{path}（已 {minutes} 分钟），可能有人正在提交，也可能是中断后的残留。",
        "没有别的 git 在运行时，删除该锁文件，把刚才的命令再执行一次；已经写好的文件都留着，会接着做完。",
        "git is locked by {path} ({minutes} min old): someone is committing, or a run was cut short.",
        "If no other git is running, delete that file and run the same command again: what is written stays, "
        "and it finishes the rest.",
    ),
    "hook-refused": Message(
        "流程库的 git 钩子（{hooks}）拒绝了这次提交：{output}",
        "按钩子的提示处理后，把刚才的命令再执行一次；已经写好的文件都留着，会接着做完。",
        "A hook of the repository ({hooks}) refused the commit: {output}",
        "Settle what it names and run the same command again: what is written stays, and it finishes the rest.",
    ),
    "hook-silent": Message(
        "流程库的 git 钩子拒绝了这次提交，没有说原因；这里的钩子有：{hooks}。",
        "看看钩子要什么，处理后把刚才的命令再执行一次；已经写好的文件都留着，会接着做完。",
        "A hook of the repository refused the commit without a word; these are there: {hooks}.",
        "See what it wants, then run the same command again: what is written stays, and it finishes the rest.",
    ),
    "hook-changed": Message(
        "提交时 git 钩子（{hooks}）改了 {count} 个文件（{paths}）；提交的内容与登记和摘要对不上，这次提交已经撤回，没有打标签。",
        "让钩子不碰 register.yaml、changes/ 和 records/；改的是流程文本的，先看改得对不对。然后把刚才的命令再执行一次，会接着做完。",
        "While it was committed, a hook ({hooks}) changed files, {count} of them ({paths}). The commit no longer said what its "
        "digests say, so it was taken back, and nothing was tagged.",
        "Let the hook leave register.yaml, changes/ and records/ alone; what it did to a text, look at. Then run the "
        "same command again: it finishes the rest.",
    ),
    "signing-failed": Message(
        "签名失败，未提交：{output}。",
        "检查 user.signingkey 与密钥，再把刚才的命令执行一次；已经写好的文件都留着，会接着做完，不会改成不签名。",
        "Signing failed, so nothing was committed: {output}.",
        "Check user.signingkey and the key, then run the same command again: what is written stays, and it finishes "
        "the rest, never unsigned.",
    ),
    "tag-unsigned": Message(
        "发布已经提交，只是标签的签名失败，还没有打上标签：{output}。",
        "检查 user.signingkey 与密钥，再把刚才的命令执行一次，会补上标签、接着做完；在那之前不要另行发布。",
        "The publication is committed, only its tag could not be signed and is not there yet: {output}.",
        "Check user.signingkey and the key, then run the same command again: it makes the tag and finishes the rest.",
    ),
    "disk-full": Message(
        "磁盘已满，写不下 {path}；原有内容没有改动。",
        "腾出空间后重试。",
        "The disk is full, {path} could not be written; what was there is unchanged.",
        "Free some space and try again.",
    ),
    "disk-full-for-git": Message(
        "磁盘已满，git 没能记下这次改动；已经写好的文件都在。",
        "腾出空间后把刚才的命令再执行一次，会从停下的地方接着做完。",
        "The disk is full, so git could not record this; every file that was written is still there.",
        "Free some space and run the same command again: it goes on from where this one stopped.",
    ),
    "no-permission": Message(
        "没有权限写 {path}。",
        "请管理这个文件夹的人开通写权限后重试，或换一个自己能写的文件夹；原有内容没有改动。",
        "There is no permission to write {path}.",
        "Ask whoever keeps the folder for it, or use a folder of your own; what was there is unchanged.",
    ),
    "unwritable": Message(
        "写不了 {path}：{reason}。",
        "检查文件夹的权限后重试；原有内容没有改动。",
        "{path} could not be written: {reason}.",
        "Check the permissions of the folder and try again; what was there is unchanged.",
    ),
    "link-refused": Message(
        "{path} 经过符号链接，不写入链接指向的地方。",
        "把链接换成真正的文件或文件夹。",
        "{path} leads through a symbolic link; nothing is written where a link points.",
        "Replace the link by a real file or folder.",
    ),
    "exists": Message(
        "{path} 已经存在，不会覆盖。",
        "换一个编号；写记录时重新执行一次，会取新的编号。",
        "{path} exists already and is not overwritten.",
        "Choose another id; if it is a record, run the command again and it takes a new number.",
    ),
    "output-full": Message(
        "磁盘已满，结果没有写全。",
        "腾出空间后再执行一次。",
        "The disk is full; the result was not written whole.",
        "Free some space and run it again.",
    ),
    "unwritable-output": Message(
        "结果写不出去：{reason}。",
        "换一个有空间、能写的地方再执行。",
        "The result could not be written: {reason}.",
        "Send it somewhere with room that can be written, and run it again.",
    ),
    "unreadable-register": Message(
        "{path} 不是有效的发布登记。",
        "用 git checkout 恢复它；它只由 ccproc publish 写入。",
        "{path} is not a valid register of publications.",
        "Restore it with git checkout; only ccproc publish writes it.",
    ),
    "splice-not-here": Message(
        "在 {path} 里找不到可以改写的位置。",
        "用编辑器改这一处。",
        "There is no place in {path} where that could be written.",
        "Change it in an editor.",
    ),
    "splice-not-proven": Message(
        "改写 {path} 会影响别的内容，已放弃。",
        "用编辑器改这一处。",
        "Rewriting {path} would have changed more than was asked, so nothing was written.",
        "Change it in an editor.",
    ),
    "empty-option": Message(
        "{option} 后面是空的。",
        "写上内容；用不着这一项，就不写 {option}。",
        "{option} is given without anything in it.",
        "Say what it is to be, or leave {option} out.",
    ),
    "format-twice": Message(
        "--format（-f）只能写一次。",
        "一次命令只出一种格式；要几种，就分几次执行。",
        "--format (-f) can be given once only.",
        "A command has one format; for several, run it several times.",
    ),
    "folder-not-empty": Message(
        "{folder} 不是空文件夹，怕覆盖里面的文件。",
        "换一个新文件夹。",
        "{folder} is not empty, and nothing in it shall be overwritten.",
        "Choose a new folder.",
    ),
    "already-repository": Message(
        "{folder} 已经是流程库。",
        "直接进去使用，或换一个文件夹。",
        "{folder} is a process repository already.",
        "Use it as it is, or choose another folder.",
    ),
    "lacks-git": Message(
        "{folder} 已经是流程库，只是还没有 git，变更没有地方留下记录。",
        "执行 git init -b main {quoted}，就可以直接使用。",
        "{folder} is a process repository already, only without git, so nothing can be recorded in it.",
        "Run git init -b main {quoted} and use it as it is.",
    ),
    "inside-repository": Message(
        "{folder} 在流程库 {top} 里，流程库里不再建流程库。",
        "直接在 {top} 里写流程，或换一个外面的文件夹。",
        "{folder} lies inside the process repository {top}; one is not made inside another.",
        "Write your processes in {top}, or choose a folder outside it.",
    ),
    "inside-git": Message(
        "{folder} 在另一个 git 仓库 {top} 里，在里面再建一个，两边的提交容易混在一起。",
        "换一个不在它里面的文件夹。",
        "{folder} lies inside the git repository {top}: one inside another mixes up what is committed.",
        "Choose a folder outside it.",
    ),
}
MESSAGES = _STORE | noticing.MESSAGES | releasing.MESSAGES | refusals.MESSAGES | reverting.MESSAGES
