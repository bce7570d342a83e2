"""What stops ccproc, said to the person who can act on it, keyed by the code of the error."""

from ccproc.locale import Message, gitwords, noticing, persons, refusals, releasing, reverting

_STORE: dict[str, Message] = {
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
        "The registry values that {processes} went out with (contacts, hours, names) cannot be found; today's are different.",
        "Run git fetch --tags; to see today's values, run ccproc handbook --draft.",
    ),
    "subfolder": Message(
        "git 仓库的顶层是 {top}，流程库在其中的 {folder}：在这里提交，会和那个仓库里别的内容混在一起。",
        "确要这样安排的，在 ccproc.yaml 中写 repository: subfolder。",
        "The top of the git repository is {top}; the processes are in {folder} inside it, so a commit here mixes with whatever else that repository holds.",
        "If that is meant, write repository: subfolder in ccproc.yaml.",
    ),
    "wrong-branch": Message(
        "当前分支是 {branch}，只在 {expected} 上发布。",
        "合并后执行 git switch {expected}；只想看效果用 ccproc publish --preview。",
        "The branch is {branch}; publishing is done on {expected} only.",
        "Merge, then git switch {expected}; to look only, use ccproc publish --preview.",
    ),
    "disk-full": Message(
        "磁盘已满，写不下 {path}；原有内容没有改动。",
        "腾出空间后重试。",
        "The disk is full, {path} could not be written; what was there is unchanged.",
        "Free some space and try again.",
    ),
    "no-permission": Message(
        "没有权限写 {path}。",
        "请管理这个文件夹的人开通写权限后重试，或换一个自己能写的文件夹；原有内容没有改动。",
        "You have no permission to write {path}.",
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
        "换一个编号；写记录时遇到的，再执行一次就会取新编号。",
        "{path} exists already and is not overwritten.",
        "Choose another id; if it is a record, run the command again and it takes a new number.",
    ),
    "output-full": Message(
        "磁盘已满，结果没有写全。",
        "腾出空间后再执行一次。",
        "The disk is full; the result was not written in full.",
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
        "{option} 后面没有写内容。",
        "补上内容；用不着这一项，就不要写 {option}。",
        "{option} is empty.",
        "Give it a value, or leave {option} out.",
    ),
    "format-twice": Message(
        "--format（-f）只能写一次。",
        "一次命令只出一种格式；要几种，就分几次执行。",
        "--format (-f) can be given once only.",
        "A run has one format; for several formats, run it several times.",
    ),
    "folder-not-empty": Message(
        "{folder} 不是空文件夹，怕覆盖里面的文件。",
        "换一个新文件夹。",
        "{folder} is not empty; nothing in it will be overwritten.",
        "Choose a new folder.",
    ),
    "already-repository": Message(
        "{folder} 已经是流程库。",
        "直接使用即可；要新建，换一个文件夹。",
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
MESSAGES = (
    _STORE
    | gitwords.MESSAGES
    | noticing.MESSAGES
    | persons.MESSAGES
    | releasing.MESSAGES
    | refusals.MESSAGES
    | reverting.MESSAGES
)
