"""What a handbook says around its processes."""

from ccproc.locale import Words

BOOK: dict[str, Words] = {
    "lang": Words("zh-CN", "en"),
    "whole": Words("流程手册", "Process handbook"),
    "for_role": Words("{role}流程手册", "Process handbook: {role}"),
    "for_team": Words("{book}（{team}）", "{book} ({team})"),
    "info": Words("文件信息", "Document"),
    "contents": Words("目录", "Contents"),
    "number": Words("编号", "Number"),
    "date": Words("日期", "Date"),
    "audience": Words("使用岗位", "For"),
    "proposed_by": Words("提出部门", "Proposed by"),
    "owned_by": Words("归口部门", "Owned by"),
    "interpreted_by": Words("解释部门", "Interpreted by"),
    "drafted_by": Words("起草人", "Drafted by"),
    "format": Words("语言与载体", "Language and medium"),
    "format_is": Words("中文，电子文件，可打印", "English, electronic, may be printed"),
    "approval": Words("审核与批准", "Review and approval"),
    "approval_is": Words(
        "各流程办完本中心规定的关卡（ccproc.yaml 的 gates）后才发布，以下表所列版本和摘要为准",
        "each process passed the gates that this centre requires (gates in ccproc.yaml) before publication; "
        "the versions and digests below apply",
    ),
    "approval_draft": Words(
        "其中 {n} 个流程尚未发布，只用于审核和培训，不能作为办理依据",
        "{n} of these processes not yet published: for review and training only; nobody may work by them",
    ),
    "distribution": Words("分发", "Distribution"),
    "distribution_is": Words(
        "发给上列岗位；以流程网站上的现行版本为准",
        "to the roles above; the text in force is the one on the process site",
    ),
    "control": Words("版本控制", "Control"),
    "control_is": Words(
        "打印件不受控，只在打印当天有效；新版生效后旧版作废并收回",
        "printed copies are uncontrolled and valid only on the day of printing; once a new version takes effect, old ones are void and withdrawn",
    ),
    "retention": Words("留存", "Retention"),
    "retention_is": Words(
        "历史版本由{who}在流程库中留存备查", "earlier versions are kept in the process library ({who})"
    ),
    "process": Words("流程", "Process"),
    "digest": Words("摘要", "Digest"),
    "effective": Words("生效日期", "In force since"),
    "draft_mark": Words("草稿，未经发布，不能作为办理依据", "Draft, not published: nobody may work by it"),
    "status_draft": Words("未发布", "not published"),
    "own_forms": Words("您填写：{fields}", "You fill in: {fields}"),
    "medium": Words("方式", "Medium"),
    "contacts_all": Words("联系点一览", "All contacts"),
    "glossary": Words("术语", "Glossary"),
    "synonyms": Words("也叫", "also"),
    "deprecated": Words("不再用", "no longer"),
    "external": Words("外来文件", "Documents of external origin"),
    "stamp": Words(
        "{title} · {number} · {date} · 打印件只在打印当天有效",
        "{title} · {number} · {date} · a printed copy is valid only on the day of printing",
    ),
}
WRITTEN = Words(
    "已写入 {path}：{title}，{count} 个流程，{steps} 个步骤。",
    "Written: {path}. {title}, processes: {count}, steps: {steps}.",
)
MADE = Words("{title}，{count} 个流程，{steps} 个步骤。", "{title}, processes: {count}, steps: {steps}.")
ARE_IN_FORCE = Words(
    "所收是已发布的现行文本；要看还没发布的，加 --draft。",
    "It holds the texts in force; for those not yet published add --draft.",
)
ARE_DRAFTS = Words(
    "所收是工作文本，未经发布，每页都标明“草稿”，不能作为办理依据。",
    "It holds working texts that are not published; every page is marked as a draft, and nobody may work by it.",
)
