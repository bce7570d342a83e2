"""The fixed words of a help page: headings, groups, notes, and what stands for a value."""

from ccproc.locale import Words

PANELS: dict[str, Words] = {
    "text": Words("我的流程", "My text"),
    "change": Words("我的变更", "My change"),
    "proof": Words("核查与记录", "Proof"),
    "hand-out": Words("发布与下发", "Hand out"),
    "measure": Words("测量", "Measure"),
}
HEADINGS: dict[str, Words] = {
    "Usage": Words("用法：", "Usage: "),
    "Options": Words("选项：", "Options:"),
    "Arguments": Words("参数：", "Arguments:"),
    "Commands": Words("命令：", "Commands:"),
    "Fields": Words("用 --set 写的字段：", "Keys for --set:"),
    "Example": Words("例如：", "Example:"),
}
NOTES: dict[str, Words] = {
    "all": Words("（{notes}）", " ({notes})"),
    "default": Words("默认 {value}", "default: {value}"),
    "range": Words("{value}", "{value}"),
    "required": Words("必填", "required"),
    "repeatable": Words("可多次", "repeatable"),
}
OPTIONS = Words("选项", "OPTIONS")
COMMAND = Words("命令", "COMMAND")
PLACEHOLDERS: dict[str, Words] = {
    "A": Words("旧版本", "OLD"),
    "B": Words("新版本", "NEW"),
    "CC": Words("国家代码", "COUNTRY"),
    "CN": Words("通知", "NOTICE"),
    "CODE": Words("代码", "CODE"),
    "CODE|NAME": Words("编号|名称", "CODE|NAME"),
    "DATE": Words("日期", "DATE"),
    "DIR": Words("文件夹", "DIR"),
    "ID": Words("流程编号", "ID"),
    "IGNORE": Words("规则", "RULE"),
    "KEY=VALUE": Words("字段=值", "KEY=VALUE"),
    "KIND": Words("种类", "KIND"),
    "N/M": Words("已训/应训", "N/M"),
    "NAME": Words("名称", "NAME"),
    "OFFICE": Words("职务", "OFFICE"),
    "OUT": Words("文件", "FILE"),
    "PATHS": Words("路径", "PATH"),
    "PERSON": Words("人员代码", "PERSON"),
    "POINT=pass|fail": Words("要点=pass|fail", "POINT=pass|fail"),
    "REV": Words("版本", "REVISION"),
    "ROLE": Words("岗位", "ROLE"),
    "ROLE,ROLE…": Words("岗位,岗位…", "ROLE,ROLE…"),
    "ROLE=PERSON": Words("岗位=人员代码", "ROLE=PERSON"),
    "SCORE": Words("分数", "SCORE"),
    "SELECT": Words("规则", "RULE"),
    "STEP,STEP…": Words("步骤,步骤…", "STEP,STEP…"),
    "TEAM": Words("团队", "TEAM"),
    "TEXT": Words("文字", "TEXT"),
    "TITLE": Words("名称", "TITLE"),
    "ULID": Words("记录编号", "RECORD"),
    "VERSION": Words("版本号", "VERSION"),
    "YEAR": Words("年份", "YEAR"),
    "[A..B] [ID]": Words("版本..版本|流程编号", "A..B|ID"),
    "[DIR]": Words("文件夹", "DIR"),
    "html|md": Words("html|md", "html|md"),
}
