"""What the touchpoint map says, on the terminal and on pages."""

from ccproc.locale import Language, Words

TITLE = Words("业务 × 渠道", "Business × channel")
UNDIVIDED: dict[str, Words] = {
    "brand": Words("不分品牌", "All brands alike"),
    "region": Words("不分地区", "All regions alike"),
}
STATES: dict[str, Words] = {
    "covered": Words("已覆盖", "covered"),
    "gap": Words("盲点", "blind spot"),
    "duplicate": Words("重复", "duplicate"),
    "not_offered": Words("暂不提供", "not offered"),
}
# A shape beside every colour: the map must read in black and white.
MARKS: dict[str, str] = {"covered": "●", "gap": "○", "duplicate": "◆", "not_offered": "–"}
SUMMARY = Words(
    "共 {cells} 个接触点：已覆盖 {covered} 个，盲点 {gap} 个，重复 {duplicate} 个，暂不提供 {not_offered} 个。",
    "Touchpoints: {cells}. Covered: {covered}, blind spots: {gap}, duplicates: {duplicate}, not offered: {not_offered}.",
)
LEGEND = Words(
    "数字：流程（见下）　○ 盲点　◆ 重复　– 暂不提供（已写明原因）　空白：不办理",
    "number: the process  ○ blind spot  ◆ duplicate  – not offered (reason given)  blank: not on this channel",
)
CHANNELS = Words("渠道：{channels}", "Channels: {channels}")
# Terminal cells of a channel's column. Chinese names fold well in a narrow one; of English ones only the codes are
# short enough to stay whole, and the column is as wide as they are.
FOLDED: dict[Language, int | None] = {"zh": 4, "en": None}
GAPS = Words(
    "盲点（补一个：ccproc new process --from-gap 接触点编码）",
    "Blind spots (to fill one: ccproc new process --from-gap CODE)",
)
NO_GAPS = Words("没有盲点。", "No blind spots.")
STATS = Words(
    "承接接触点的流程 {processes} 个，平均每个流程承接 {ratio} 个接触点。",
    "Processes that serve touchpoints: {processes}; touchpoints per process on average: {ratio}.",
)
GAINED = Words("新覆盖", "gained")
LOST = Words("失去覆盖", "lost")
CHANGED = Words("换了承接流程", "changed")
NO_CHANGE = Words("两个版本的接触点覆盖没有差别。", "No touchpoint changed between the two revisions.")
