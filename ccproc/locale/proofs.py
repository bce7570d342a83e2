"""What is said of the evidence under a publication, and of a notice that is not published yet."""

from ccproc.locale import Words

PROOFS = Words("发布与依据", "Published, and what it rests on")
ROW = Words(
    "第 {number} 号发布：{process} {version}，{since} 起生效；{on} 由 {by} 发布",
    "Publication {number}: {process} {version}, in force from {since}; published on {on} by {by}",
)
ROW_BEFORE = Words(
    "第 {number} 号发布：{process} {version}，{since} 起生效",
    "Publication {number}: {process} {version}, in force from {since}",
)
UNKNOWN = Words("（未记名）", "(nobody named)")
RECORDS: dict[str, Words] = {
    "review": Words("审核", "Review"),
    "confirmation": Words("确认", "Confirmation"),
    "training": Words("培训", "Training"),
}
RECORD = Words("{on}  {kind}  {process}，{by} 记录", "{on}  {kind}  {process}, recorded by {by}")
PASSED = Words("六个要点全部通过", "All six points passed")
FAILED = Words("未通过：{points}", "Not passed: {points}")
TOOK_PART = Words("参加：{people}", "Took part: {people}")
AS_ROLE = Words("{name}（{role}）", "{name} ({role})")
CONFIRMED = Words("确认方：{organisation}", "Confirmed by {organisation}")
CONFIRMED_AS = Words("确认方：{organisation}（{role}）", "Confirmed by {organisation} ({role})")
TRAINED = Words("受训岗位：{roles}", "Trained: {roles}")
PERSONS = Words("人数：{count}/{of}", "People: {count} of {of}")
METHOD = Words("方式：{method}", "How: {method}")
UNPUBLISHED = Words("已签发，尚未发布（现行 {current}）", "issued, not published yet (in force: {current})")
UNPUBLISHED_FIRST = Words(
    "已签发，尚未发布（还没有现行文本）", "issued, not published yet (nothing is in force)"
)
EACH = Words("{process} {version}", "{process} {version}")
