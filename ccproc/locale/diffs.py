"""The words around the changes in a report of differences."""

from ccproc.locale import Words

LEVELS: dict[str, Words] = {
    "none": Words("无变化", "none"),
    "patch": Words("修订", "patch"),
    "minor": Words("小改", "minor"),
    "major": Words("大改", "major"),
}
TITLE = Words("流程差异", "Process differences")
NOTHING = Words("流程内容没有实质差异。", "No difference in meaning.")
COUNTED = Words("{level}，{count} 处改动", "{level}, {count} changes")
COUNTED_ONE = Words("{level}，1 处改动", "{level}, 1 change")
VERSIONS: dict[str, Words] = {
    "none": Words("尚无版本号", "no version yet"),
    "moved": Words("{before} → {after}", "{before} → {after}"),
    "new": Words("新建，版本 {after}", "new, version {after}"),
    "gone": Words("原版本 {before}", "was version {before}"),
    "due": Words("{before} → 下一版 {next}", "{before} → next {next}"),
}
SUMMARY = Words("共 {processes} 个流程有改动：{levels}。", "{processes} processes differ: {levels}.")
SUMMARY_ONE = Words("共 1 个流程有改动：{levels}。", "1 process differs: {levels}.")
ENTRIES = Words("登记信息", "Registry values")
SHOWN_BY = Words("涉及流程：{processes}", "Shown by: {processes}")
ENTRIES_COUNTED = Words("登记信息有 {count} 处改动。", "Registry values that differ: {count}.")
ENTRY = Words("{name}：{key} {before} → {after}", "{name}: {key} {before} → {after}")
UNSAID = Words("未登记", "not registered")
LEVEL_COUNT = Words("{count} 个{level}", "{count} {level}")
