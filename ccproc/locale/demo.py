"""What the demo says between its commands."""

from ccproc.locale import Words

START = Words(
    "示例中心已放在 {folder}。下面走一遍主要工作；想自己再敲这些命令，先执行：cd {quoted}",
    "The example centre is in {folder}. Here is the main job from start to finish; to type the commands yourself, run this first: cd {quoted}",
)
ACTS: dict[str, Words] = {
    "lint": Words(
        "一、检查：流程写完整了吗，客户会不会走到断头路上？",
        "1. Lint: is every process complete, does any customer reach a dead end?",
    ),
    "map": Words(
        "二、地图：哪些接触点有流程承接，哪些是盲点？",
        "2. Map: which touchpoints have a process, which are blind spots?",
    ),
    "gates": Words(
        "三、审核、确认、培训：{count} 个流程逐个留下记录",
        "3. Review, confirmation, training: a record for each of {count} processes",
    ),
    "publish": Words(
        "四、发布：过了关卡的文本生效、登记、生成流程网站",
        "4. Publish: what has passed its gates takes effect, is registered and built into a site",
    ),
    "change": Words(
        "五、变更：把寄递查询的第一级升级时限从 30 分钟改为 15 分钟，再起草变更通知",
        "5. Change: the first escalation of the delivery query after 15 minutes instead of 30; draft its notice",
    ),
    "issue": Words(
        "六、签发并查验：没有通知，就改不动已发布的文本",
        "6. Issue and verify: no published text changes without a notice",
    ),
}
LIKEWISE = Words("（其余 {count} 条同样的记录略）", "(and {count} more records of the same kind)")
END = Words(
    "走完了。用浏览器打开 {page}；想自己试试，进 {folder} 改任一流程，再运行 ccproc lint。",
    "That was it. Open {page} in a browser; to try things out, edit any process in {folder} and run ccproc lint.",
)
CONFIRMED_BY = Words("市场部", "Marketing department")
ANSWERS: tuple[tuple[str, Words], ...] = (
    ("--title", Words("寄递查询：升级时限缩短到 15 分钟", "Delivery query: escalate after 15 minutes")),
    (
        "--fit",
        Words(
            "近一个月有七件急件登记后半小时没人接手，还没升级客户就又打来了",
            "In the past month seven urgent cases sat untouched for half an hour, and the customer called again before anyone escalated",
        ),
    ),
    (
        "--links",
        Words(
            "步骤和先后都不变，只把第一级升级提前到 15 分钟",
            "No step changes and none moves; only the first escalation comes earlier, after 15 minutes",
        ),
    ),
    (
        "--duties",
        Words(
            "班组长更早接手，职责内容不变", "The team leader takes over sooner; the duty itself is the same"
        ),
    ),
    (
        "--variant",
        Words(
            "班组长正在处理别的升级时，由值班经理接手",
            "While the team leader is busy with another escalation, the duty manager takes over",
        ),
    ),
    (
        "--customer",
        Words("客户最多等 15 分钟就有人负责", "Someone takes charge of the matter within 15 minutes"),
    ),
    ("--rollback", Words("恢复为 30 分钟", "Back to 30 minutes")),
)
