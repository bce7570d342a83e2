"""What the values of a registry entry are called that pages show."""

from ccproc.locale import Words

ENTRY_KEYS: dict[str, Words] = {
    "name": Words("名称", "name"),
    "medium": Words("联系方式", "medium"),
    "department": Words("部门", "department"),
    "address": Words("号码或地址", "number or address"),
    "hours": Words("服务时间", "hours"),
    "timezone": Words("时区", "time zone"),
    "fallback": Words("系统故障时的替代办法", "what to do while it is down"),
    "unit": Words("单位", "unit"),
    "required": Words("必填标记", "whether required"),
    "retention": Words("保存期限", "retention"),
    "security": Words("安全要求", "security"),
    "choices": Words("可选值", "choices"),
    "forbidden": Words("禁用语", "forbidden words"),
    "openings": Words("开头语", "openings"),
    "closings": Words("结束语", "closings"),
    "allowed_numbers": Words("可以告知的号码", "numbers that may be told"),
    "means": Words("含义", "meaning"),
    "synonyms": Words("同义说法", "synonyms"),
    "deprecated": Words("不再使用的说法", "deprecated words"),
    "decides": Words("决定权限", "what it decides"),
}
