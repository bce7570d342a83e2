"""What is refused about going back to an earlier text, keyed by the code of the error."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "unsaved-edit": Message(
        "{path} 有还没提交的改动（注释也算），回退 {process} 会把它盖掉；什么都没有写入。",
        "要留下，先收起来：git stash push -u -- {path}；不要了：git restore --staged --worktree {path}。",
        "{path} has uncommitted changes (comments count too); reverting {process} would overwrite them. "
        "Nothing was written.",
        "To keep them, put them aside: git stash push -u -- {path}. To drop them: git restore --staged --worktree {path}.",
    ),
    "unnoticed-edit": Message(
        "{process}（{path}）已提交的改动还没发变更通知，回退会悄悄撤掉它；什么都没有写入。",
        "先给这些改动发通知：ccproc change new {process}；不要的，用 git revert 撤回那次提交。",
        "{process} ({path}) has committed edits without a change notice; reverting would quietly undo them. "
        "Nothing was written.",
        "Give them a notice first: ccproc change new {process}. If they are not wanted, git revert that commit.",
    ),
    "no-earlier-text": Message(
        "{process} 现在的文本不是以前发布过的任何一版。",
        "用 --to 版本号，把那一版的文本放回来。",
        "The present text of {process} is not one that was published before.",
        "Use --to VERSION to bring that text back.",
    ),
    "to-without-revert": Message(
        "--to 只和 --kind revert 一起用，且只写一个流程编号。",
        "例如：ccproc change new CMP-001 --kind revert --to 1.0.0",
        "--to goes with --kind revert and exactly one process.",
        "For example: ccproc change new CMP-001 --kind revert --to 1.0.0",
    ),
    "revert-without-to": Message(
        "没有写回退到哪一版；{process} 发布过的有：{versions}。",
        "加上 --to，例如：ccproc change new {process} --kind revert --to {first}",
        "The version to go back to is missing; {process} was published as {versions}.",
        "Add --to, for example: ccproc change new {process} --kind revert --to {first}",
    ),
    "unknown-version": Message(
        "{process} 没有发布过 {version}，发布过的有：{versions}。",
        "换一个版本号；要看某一天的现行文本，写那一天的日期：ccproc show {process} --at {day}。",
        "{process} was never published as {version}, but as {versions}.",
        "Choose one of these; to see the text in force on a given day: ccproc show {process} --at {day}.",
    ),
}
