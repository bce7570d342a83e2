"""Families, titles, columns and notes of the process registers, as the sources print them (R169-R172)."""

from ccproc.locale import Words

FAMILIES: dict[str, Words] = {
    "business": Words("业务处理类流程", "Business-handling processes"),
    "management": Words("运营管理类流程", "Operations-management processes"),
    "external": Words("外部协同类流程", "External-coordination processes"),
    "": Words("未归类", "Without a known category"),
}
TITLES: dict[str, Words] = {
    "": Words("流程列表", "Process register"),
    "business": Words("业务处理类流程列表", "Business-handling process register"),
    "management": Words("运营管理类流程列表", "Operations-management process register"),
    "external": Words("外部协同类流程列表", "External-coordination process register"),
}
COLUMNS: dict[str, Words] = {
    "team": Words("团队", "Team"),
    "category": Words("流程类别", "Category"),
    "id": Words("编号", "Id"),
    "title": Words("流程名称", "Process"),
    "owner": Words("流程负责人", "Owner"),
    "users": Words("流程使用人", "Users"),
    "updated": Words("更新时间", "Updated"),
    "version": Words("版本", "Version"),
    "touchpoints": Words("接触点", "Touchpoints"),
}
HANDED_OVER = Words("{id} {title}：交接 {count} 处", "{id} {title}, handovers: {count}")
HANDOVERS = (
    Words("从", "From"),
    Words("到", "To"),
    Words("步骤", "Step"),
    Words("交接内容", "What is handed over"),
)
GIVEN_BY = Words("“{step}”的结果", "what “{step}” gives")
_UPDATED = Words(
    "“更新时间”指现行版本的生效日期，日常变更和定期审计后的修订都会更新；未发布的流程留空。",
    "“Updated” is the day the text in force took effect, after a change or an audit; empty if not yet published.",
)
NOTES: dict[str, tuple[Words, ...]] = {
    "business": (
        Words(
            "“流程负责人”指该流程正式发布后的执行负责人，即各团队的运营主管。",
            "“Owner” answers for the execution of the published process: the supervisor of the team.",
        ),
        Words(
            "“流程使用人”指该流程正式发布后的直接使用者，例如呼入语音服务项目的客服代表。",
            "“Users” work by the published process directly, for example front-line agents of inbound voice.",
        ),
        _UPDATED,
    ),
    "management": (
        Words(
            "“流程负责人”指该流程正式发布后的执行负责人，即各模块对应岗位的主管或经理。",
            "“Owner” is the supervisor or manager of the module.",
        ),
        Words(
            "“流程使用人”指该流程正式发布后的直接使用者，即各模块对应岗位的专员。",
            "“Users” are the specialists of the module.",
        ),
        _UPDATED,
    ),
    "external": (_UPDATED,),
    "": (_UPDATED,),
}
