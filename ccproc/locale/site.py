"""What the published site says around its processes."""

from ccproc.locale import Words
from ccproc.locale.found import ALSO, CLOSEST, UNSERVED, WEAK

SITE: dict[str, Words] = {
    "lang": Words("zh-CN", "en"),
    "tongue": Words("中文", "English"),
    "skip": Words("跳到正文", "Skip to the content"),
    "home": Words("首页", "Home"),
    "register": Words("流程列表", "Register"),
    "map": Words("流程地图", "Map"),
    "menu": Words("主导航", "Main"),
    "search": Words("找流程", "Find a process"),
    "placeholder": Words("说法、编号、岗位、系统、拼音首字母", "words, code, role, system"),
    "found": Words("找到 {n} 个流程", "{n} found"),
    "none": Words(
        "没有找到。只留最要紧的两三个字再试；也可能是盲点，请到这里看：",
        "Nothing found. Try only the one or two words that matter most; or it may be a blind spot, see:",
    ),
    "closest": CLOSEST,
    "also": ALSO,
    "weak": WEAK,
    "unserved": UNSERVED,
    "try": Words("试试", "Try"),
    "preview": Words("预览，未经发布", "Preview, not published"),
    "unread": Words(
        "有 {n} 个文件读不出来或只读出一部分，这里缺少它们的内容：{files}。运行 ccproc lint 查看原因。",
        "Missing here, because they cannot be read or only in part ({n}): {files}. ccproc lint says why.",
    ),
    "ask": Words("客户想办什么？", "What does the customer want?"),
    "moments": Words("按客户要办的事", "By what the customer wants"),
    "categories": Words("按流程类别", "By category"),
    "recent": Words("最近更新", "Recently changed"),
    "rest": Words("还有 {n} 个", "{n} more"),
    "outline": Words("步骤一览（{n} 步）", "Steps ({n})"),
    "page": Words("第 {n} 页", "Page {n}"),
    "empty": Words("这一类还没有流程。", "No process here yet."),
    "kept_by": Words("由{who}日常维护。", "Maintained by {who}."),
    "valid": Words(
        "本页是 {as_of} 发布的现行版本（{version}，{since} 起生效，摘要 {mark}）。"
        "打印件只在打印当天有效，使用前请与网页核对。",
        "The text in force as published on {as_of} (version {version}, in force since {since}, digest {mark}). "
        "A printed copy is valid only on the day it was printed; check it against this page before use.",
    ),
    "valid_draft": Words(
        "本页是 {as_of} 的预览稿（摘要 {mark}），未经发布，不能作为办理依据。",
        "A preview made on {as_of} (digest {mark}); it is not published and nobody may work by it.",
    ),
    "stamp": Words(
        "{id} · 版本 {version} · 摘要 {mark} · {as_of} 现行 · 打印件只在打印当天有效",
        "{id} · version {version} · digest {mark} · in force on {as_of} · a printed copy is valid only on the day of printing",
    ),
    "stamp_draft": Words(
        "{id} · 摘要 {mark} · {as_of} 预览稿，未经发布",
        "{id} · digest {mark} · preview of {as_of}, not published",
    ),
    "feedback": Words("发现与实际不符？告诉{who}", "Is practice different? Tell {who}"),
    "answered_within": Words("{time}内答复。", "Answered within {time}."),
    "go": Words("按接触点找流程", "From touchpoint to process"),
    "go_lead": Words(
        "从工单系统带着接触点编码打开本页（go.html?c=接触点编码），直接进入承接它的流程。",
        "Open this page from your ticketing system with a touchpoint code (go.html?c=CODE): it leads straight to the process that serves it.",
    ),
    "go_none": Words(
        "{code}（{channel}·{business}）：这个接触点还没有流程承接，是盲点，不要照别的流程硬办。",
        "{code} ({channel}, {business}): no process serves this touchpoint. It is a blind spot; do not make another "
        "process fit.",
    ),
    "go_unknown": Words(
        "{code}：登记的渠道和业务里没有这个编码，请核对。",
        "{code}: no registered channel and business have this code. Check it.",
    ),
    "go_elsewhere": Words("同一业务在别的渠道有流程：", "The same business on other channels:"),
    "go_nowhere": Words(
        "这项业务在任何渠道都还没有流程。", "This business has no process on any channel yet."
    ),
    "go_map": Words("在流程地图上看", "See the map"),
    "go_many": Words("{code}：有多个流程，请按客户情况选择。", "{code}: several processes, by customer."),
    "script": Words(
        "查找和跳转需要浏览器启用 JavaScript。",
        "Search and redirection need JavaScript enabled in the browser.",
    ),
}
MOMENTS: dict[str, Words] = {
    "ask": Words("咨询", "Ask"),
    "apply": Words("申请办理", "Apply"),
    "open": Words("开通", "Open"),
    "change": Words("变更", "Change"),
    "cancel": Words("退订、取消", "Cancel"),
    "use": Words("日常使用", "Use"),
    "bill": Words("账单费用", "Bill"),
    "report": Words("报障", "Report a fault"),
    "complain": Words("投诉", "Complain"),
    "": Words("其他", "Other"),
}
WHY: dict[str, Words] = {
    "id": Words("编号", "id"),
    "touchpoint": Words("接触点", "touchpoint"),
    "title": Words("", ""),
    "keywords": Words("关键词", "keyword"),
    "business": Words("业务", "business"),
    "codes": Words("涉及", "involves"),
    "names": Words("涉及", "involves"),
    "roles": Words("涉及岗位", "role"),
    "systems": Words("用到系统", "system"),
    "contacts": Words("涉及联系点", "contact"),
    "categories": Words("类别", "category"),
    "initials": Words("拼音首字母", "pinyin"),
    "part": Words("只对上", "only shares"),
    "text": Words("步骤或话术里提到", "in a step or script"),
}
MAP: dict[str, Words] = {
    "title": Words("流程地图", "Touchpoint map"),
    "lead": Words(
        "每一行是一项业务，每一列是一个渠道，格子里是承接它的流程。",
        "A row is a business, a column a channel, a square the process that serves it.",
    ),
    "legend": Words("图例", "Legend"),
    "reasoned": Words("（已写明原因）", " (reason given)"),
    "blank": Words("空白：该渠道不办此业务", "blank: not on this channel"),
    "brand": Words("只看品牌", "Brand"),
    "every": Words("全部", "All"),
    "business": Words("业务", "Business"),
    "parts": Words("业务大类", "Groups of business"),
}
