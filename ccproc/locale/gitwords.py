"""What git refuses or cannot read, keyed by the code of the error."""

from ccproc.locale import Message, Words
from ccproc.locale.persons import EXAMPLE

_IDENTITY = Words(
    f"执行（姓名、邮箱换成您自己的）：git config user.name 张主管 && git config user.email {EXAMPLE}",
    f"With your own name and address, run: git config user.name Zhang && git config user.email {EXAMPLE}",
)
MESSAGES: dict[str, Message] = {
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
        "The process files are untouched. Check that you may read .git, then run git fsck --full; if it cannot be "
        "repaired, clone again and copy the uncommitted files there, or restore .git from a backup. Do not run git init.",
    ),
    "git-elsewhere": Message(
        "{folder} 的 git 设置 {key} = {value}，把它的文件指到了别处，这里的流程不归它管。",
        "执行 {line}，再重试。",
        "The git setting {key} = {value} of {folder} points its files elsewhere, so it does not keep the processes here.",
        "Run {line} and try again.",
    ),
    "git-refused": Message(
        "git {command} 未能执行：{output}。",
        "按 git 的提示处理后，把刚才的命令再执行一次；已经写好的文件都留着，会接着做完。",
        "git {command} failed: {output}.",
        "Fix what git reports and run the same command again: what is written stays, and it finishes the rest.",
    ),
    "partial-clone": Message(
        "这份流程库是部分克隆，只取了文件清单，没有取文件内容。",
        "重新完整克隆：git clone 时去掉 --filter；只想省时间，可以用 --depth 1。",
        "This is a partial clone: it has the names of the files but not their contents.",
        "Clone again without --filter; to save time, --depth 1 does.",
    ),
    "absent-object": Message(
        "git 仓库里没有 {id}，读不到当时发布的文本。",
        "从远端取回：{line}。",
        "The repository has no {id}, so a text that was published cannot be read.",
        "Fetch it from the remote: {line}.",
    ),
    "lost-object": Message(
        "git 仓库里没有对象 {id}，读不到当时发布的文本；这里也没有远端可以取。",
        "从备份取回 .git；另有一份克隆的，执行 git fetch --refetch 那份克隆的文件夹。",
        "The repository has no object {id}, so a text that was published cannot be read, and there is no remote to ask.",
        "Restore .git from a backup; if there is another clone, run git fetch --refetch FOLDER-OF-THAT-CLONE.",
    ),
    "damaged-object": Message(
        "git 仓库里的对象 {id} 坏了，读不到其中的文本；这份克隆证明不了通知链。",
        "执行 {line}，从远端取回好的一份，再重试；还读不出来的，重新克隆一份。",
        "The object {id} of the repository is damaged: its text cannot be read, and this clone cannot prove the chain of notices.",
        "Run {line} to get a good one from the remote and try again; if it still cannot be read, clone again.",
    ),
    "damaged-alone": Message(
        "git 仓库里的对象 {id} 坏了，读不到其中的文本，证明不了通知链；这里也没有远端可以取。",
        "从备份取回 .git；另有一份克隆的，执行 {line} 那份克隆的文件夹，再重试。",
        "The object {id} of the repository is damaged: its text cannot be read, the chain of notices cannot be proven, and there is no "
        "remote to ask.",
        "Restore .git from a backup; if there is another clone, run {line} FOLDER-OF-THAT-CLONE and try again.",
    ),
    "shallow-object": Message(
        "这份流程库只取了最近的历史（浅克隆），缺少对象 {id}，读不到现行文本。",
        "执行 git fetch --unshallow --tags；在 CI 中把 fetch-depth 设为 0。",
        "This clone is shallow and lacks object {id}, so the text in force cannot be read.",
        "Run git fetch --unshallow --tags; in CI set fetch-depth to 0.",
    ),
    "in-progress": Message(
        "git 正在进行 {state}，此时不能提交。",
        "先完成或放弃：git {state} --continue 或 --abort（bisect 用 git bisect reset）。",
        "git is in the middle of a {state}; nothing can be committed now.",
        "Finish it or give it up first: git {state} --continue or --abort (git bisect reset).",
    ),
    "detached-head": Message(
        "当前不在任何分支上：这时提交，切到别的分支后就找不回来了。",
        "先切到分支：git switch main，或 git switch -c 新分支名。",
        "No branch is checked out; a commit made now would be lost as soon as you switch away.",
        "Switch to a branch first: git switch main, or git switch -c NAME.",
    ),
    "no-identity": Message(
        "git 不知道提交人是谁。",
        _IDENTITY.zh,
        "git does not know who you are.",
        _IDENTITY.en,
    ),
    "placeholder-identity": Message(
        "git 里的提交人是 {name} <{address}>，只是示例里占位的字；签在发布上就改不掉了。",
        _IDENTITY.zh,
        "git has {name} <{address}> as the committer, which is only a placeholder, and a publication would carry it for good.",
        _IDENTITY.en,
    ),
    "half-staged": Message(
        "这些文件暂存的内容与磁盘上的不一致，提交会盖掉暂存的那份：{paths}。",
        "用 git add 或 git restore --staged 统一后重试。",
        "What is staged differs from the files on disk, and a commit would overwrite the staged version: {paths}.",
        "Make them the same with git add or git restore --staged and try again.",
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
        "Fix what it reports and run the same command again: what is written stays, and it finishes the rest.",
    ),
    "hook-silent": Message(
        "流程库的 git 钩子拒绝了这次提交，没有说原因；这里的钩子有：{hooks}。",
        "看看钩子要什么，处理后把刚才的命令再执行一次；已经写好的文件都留着，会接着做完。",
        "A hook of the repository refused the commit without saying why; the hooks here are {hooks}.",
        "Find out what it wants, then run the same command again: what is written stays, and it finishes the rest.",
    ),
    "hook-changed": Message(
        "提交时 git 钩子（{hooks}）改了 {count} 个文件（{paths}）；提交的内容与登记和摘要对不上，这次提交已经撤回，没有打标签。",
        "让钩子不碰 register.yaml、changes/ 和 records/；改的是流程文本的，先看改得对不对。然后把刚才的命令再执行一次，会接着做完。",
        "During the commit a hook ({hooks}) changed these files ({count}): {paths}. The commit no longer matched the register "
        "and its digests, so it was undone, and nothing was tagged.",
        "Let the hook leave register.yaml, changes/ and records/ alone; if it changed a process, check that the change is right. Then run the "
        "same command again: it finishes the rest.",
    ),
    "signing-failed": Message(
        "签名失败，未提交：{output}。",
        "检查 user.signingkey 与密钥，再把刚才的命令执行一次；已经写好的文件都留着，会接着做完，不会改成不签名。",
        "Signing failed, so nothing was committed: {output}.",
        "Check user.signingkey and the key, then run the same command again: what is written stays, and it finishes "
        "the rest; it never falls back to an unsigned commit.",
    ),
    "tag-unsigned": Message(
        "发布已经提交，只是标签的签名失败，还没有打上标签：{output}。",
        "检查 user.signingkey 与密钥，再把刚才的命令执行一次，会补上标签、接着做完；在那之前不要另行发布。",
        "The publication is committed, but its tag could not be signed and does not exist yet: {output}.",
        "Check user.signingkey and the key, then run the same command again: it makes the tag and finishes the rest. Do not publish anything else before that.",
    ),
    "disk-full-for-git": Message(
        "磁盘已满，git 没能记下这次改动；已经写好的文件都在。",
        "腾出空间后把刚才的命令再执行一次，会从停下的地方接着做完。",
        "The disk is full, so git could not record this; every file that was written is still there.",
        "Free some space and run the same command again: it goes on from where this one stopped.",
    ),
}
