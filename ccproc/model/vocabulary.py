"""The categories and tags that ship: those of all the sources, with a crosswalk among their schemes."""

from typing import Any

# Schemes of the sources: nine = the nine kinds of a service centre (000); sd5, sd4 = its service classes in
# five and in four (002); sd6 = its management classes (002); pm = the process lists of 004.
SCHEMES = ("nine", "sd5", "sd4", "sd6", "pm")

_Row = tuple[str, str, str, str, str, str, str, str, str]
_ROWS: tuple[_Row, ...] = (
    # code, prefix, zh, en, family, contact, required tags, required blocks, crosswalk
    ("query", "QRY", "查询", "Query", "business", "direct", "", "", "1 查询 查询及核对 - 查询"),
    ("verify", "VER", "核对", "Verification", "business", "direct", "verify_identity", "", "1 核对 查询及核对 - 查询"),
    ("consult", "CON", "咨询", "Consultation", "business", "direct", "", "", "2 咨询 咨询 - 咨询"),
    ("transaction", "TRX", "办理", "Transaction", "business", "direct", "verify_identity", "", "3 受理 业务受理 - 办理"),
    ("complaint", "CMP", "投诉", "Complaint", "business", "direct", "accept resolve call_back", "escalation",
     "5 投诉 投诉 - 投诉"),
    ("suggestion", "SUG", "建议", "Suggestion", "business", "direct", "accept", "", "5 投诉 投诉 - 建议"),
    ("fault", "FLT", "报障", "Fault report", "business", "direct", "detect notify workaround", "escalation",
     "6 投诉 投诉 - 报障"),
    ("escalation", "ESC", "问题升级", "Escalation", "business", "indirect", "", "escalation", "8 投诉 投诉 - 问题升级"),
    ("callback", "CBK", "回访", "Call-back", "business", "direct", "call_back", "", "5 投诉 投诉 - 回访"),
    ("marketing", "MKT", "营销", "Marketing", "business", "direct", "consent", "outbound", "3 受理 业务受理 - 营销"),
    ("quality", "QLT", "质量管理", "Quality management", "management", "indirect", "collect_data sample analyse", "",
     "4 - - 质量管理 绩效管理"),
    ("information", "INF", "信息收集与管理", "Information collection", "management", "indirect", "collect_data", "data",
     "7 - - 知识管理 知识管理"),
    ("disaster", "DRP", "灾难应急", "Disaster response", "management", "indirect", "alternate_site return_to_normal",
     "continuity", "9 - - 系统管理 突发事件管理"),
    ("performance", "PRF", "绩效管理", "Performance management", "management", "indirect", "", "",
     "4 - - 指标管理 绩效管理"),
    ("recruitment", "RCR", "招聘管理", "Recruitment", "management", "indirect", "", "", "- - - 现场管理 招聘管理"),
    ("training", "TRN", "培训管理", "Training", "management", "indirect", "", "", "- - - 知识管理 培训管理"),
    ("personnel", "HRM", "人事管理", "Personnel", "management", "indirect", "", "", "- - - 现场管理 人事管理"),
    ("one_to_one", "ONE", "面谈沟通管理", "One-to-one talks", "management", "indirect", "", "",
     "- - - 现场管理 面谈沟通管理"),
    ("reporting", "RPT", "报表管理", "Reporting", "management", "indirect", "", "", "7 - - 指标管理 报表管理"),
    ("knowledge", "KNW", "知识管理", "Knowledge management", "management", "indirect", "", "", "7 - - 知识管理 知识管理"),
    ("incident", "INC", "突发事件管理", "Incident management", "management", "indirect", "notify", "",
     "9 - - 现场管理 突发事件管理"),
    ("floor", "FLR", "现场管理", "Floor management", "management", "indirect", "", "", "4 - - 现场管理 突发事件管理"),
    ("system", "SYS", "系统管理", "System management", "management", "indirect", "", "", "6 - - 系统管理 突发事件管理"),
    ("specialist_desk", "DSK", "专席管理", "Specialist-desk management", "management", "indirect", "", "",
     "8 - - 专席管理 人事管理"),
    ("indicator", "IND", "指标管理", "Indicator management", "management", "indirect", "", "",
     "4 - - 指标管理 绩效管理"),
    ("x_business", "XBP", "业务处理协同", "Joint case handling", "external", "indirect", "", "counterpart",
     "- - - - 业务处理协同"),
    ("x_daily", "XDM", "日常管理协同", "Joint daily management", "external", "indirect", "", "counterpart",
     "- - - - 日常管理协同"),
    ("x_commercial", "XCC", "商务合作协同", "Commercial partnership", "external", "indirect", "", "counterpart",
     "- - - - 商务合作协同"),
    ("x_report", "XRP", "外送报表管理", "External reporting", "external", "indirect", "", "counterpart",
     "- - - - 外送报表管理"),
)  # fmt: skip

_TAGS = {
    "verify_identity": ("核验身份", "Verify identity"),
    "change_account": ("变更账户", "Change the account"),
    "money": ("涉及资金", "Handle money"),
    "ask_need": ("询问诉求", "Ask the need"),
    "accept": ("受理", "Accept the matter"),
    "resolve": ("解决", "Resolve the matter"),
    "call_back": ("回访", "Call back"),
    "wrap_up": ("话后处理", "Wrap up"),
    "screen_pop": ("弹屏", "Screen pop"),
    "detect": ("发现与判定", "Detect"),
    "notify": ("通知", "Notify"),
    "workaround": ("临时措施", "Workaround"),
    "collect_data": ("采集数据", "Collect data"),
    "sample": ("抽样", "Sample"),
    "analyse": ("分析", "Analyse"),
    "case": ("个案", "Single case"),
    "aggregate": ("汇总", "Overall picture"),
    "care": ("客户关怀", "Customer care"),
    "collect": ("信息收集", "Collect information"),
    "retain": ("客户维系", "Retain"),
    "market": ("主动营销", "Market"),
    "consent": ("征得同意", "Obtain consent"),
    "approval": ("审批", "Approval"),
    "to_person": ("转人工", "Hand to a person"),
    "alternate_site": ("备用职场", "Alternate site"),
    "drill": ("演练", "Drill"),
    "return_to_normal": ("恢复正常", "Return to normal"),
    "receive": ("接收", "Receive"),
    "handle": ("处理", "Handle"),
    "complain": ("投诉", "Complain"),
    "follow_up": ("跟进", "Follow up"),
}


def _category(row: _Row) -> dict[str, Any]:
    code, prefix, zh, en, family, contact, tags, blocks, crosswalk = row
    schemes = zip(SCHEMES, crosswalk.split(), strict=True)
    return {
        "code": code,
        "name": {"zh": zh, "en": en},
        "family": family,
        "scope": "external" if family == "external" else "internal",
        "contact": contact,
        "prefix": prefix,
        "requires": {"tags": tags.split(), "blocks": blocks.split()},
        "crosswalk": {scheme: name for scheme, name in schemes if name != "-"},
    }


CATEGORIES: tuple[dict[str, Any], ...] = tuple(map(_category, _ROWS))
TAGS: tuple[dict[str, Any], ...] = tuple(
    {"code": code, "name": {"zh": zh, "en": en}} for code, (zh, en) in _TAGS.items()
)
SHIPPED: dict[str, tuple[dict[str, Any], ...]] = {"categories": CATEGORIES, "tags": TAGS}
