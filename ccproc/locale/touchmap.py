"""What the touchpoint map says, on the terminal and on pages."""

from ccproc.locale import Words

TITLE = Words("业务 × 渠道", "Business × channel")
STATES: dict[str, Words] = {
    "covered": Words("已覆盖", "covered"),
    "gap": Words("盲点", "blind spot"),
    "duplicate": Words("重复", "duplicate"),
    "not_offered": Words("不提供", "not offered"),
}
# A shape beside every colour: the map must read in black and white.
MARKS: dict[str, str] = {"covered": "●", "gap": "○", "duplicate": "◆", "not_offered": "–"}
SUMMARY = Words(
    "共 {cells} 个接触点：已覆盖 {covered} 个，盲点 {gap} 个，重复 {duplicate} 个，不提供 {not_offered} 个。",
    "{cells} touchpoints: {covered} covered, {gap} blind spots, {duplicate} duplicates, {not_offered} not offered.",
)
LEGEND = Words(
    "数字：承接的流程（见下）　○ 盲点　◆ 重复　– 不提供　空白：该渠道不办此业务",
    "number: the process  ○ blind spot  ◆ duplicate  – not offered  blank: not here",
)
GAPS = Words(
    "盲点（补一个：ccproc new process --from-gap 接触点编码）",
    "Blind spots (to fill one: ccproc new process --from-gap CODE)",
)
NO_GAPS = Words("没有盲点。", "No blind spots.")
STATS = Words(
    "流程 {processes} 个，已覆盖接触点 {covered} 个，平均每个流程承接 {ratio} 个接触点。",
    "{processes} processes, {covered} covered touchpoints, {ratio} touchpoints a process.",
)
GAINED = Words("新覆盖", "gained")
LOST = Words("失去覆盖", "lost")
CHANGED = Words("换了承接流程", "changed")
NO_CHANGE = Words("两个版本的接触点覆盖没有差别。", "No touchpoint changed between the two.")
