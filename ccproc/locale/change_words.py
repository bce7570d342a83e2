"""The words for every kind of change between two texts of a process."""

from ccproc.locale import Words

# What changed, by rule; the sentence around it is one of SHAPES.
NOUNS: dict[str, Words] = {
    "title-changed": Words("流程名称", "title"),
    "category-changed": Words("流程类别", "category"),
    "owner-changed": Words("流程负责人", "process owner"),
    "team-changed": Words("所属团队", "team"),
    "users-changed": Words("流程使用人", "process users"),
    "keywords-changed": Words("检索关键词", "search keywords"),
    "purpose-changed": Words("流程目的", "purpose"),
    "customer-changed": Words("客户需求与承诺", "customer view"),
    "trigger-changed": Words("触发条件", "trigger"),
    "value-changed": Words("价值指标", "value metrics"),
    "sla-tightened": Words("时限", "time limit"),
    "sla-loosened": Words("时限", "time limit"),
    "sla-changed": Words("时限", "time limit"),
    "time-rewritten": Words("时限", "time limit"),
    "touchpoint-hours": Words("受理时间", "opening hours"),
    "touchpoint-changed": Words("登记内容", "details"),
    "input-changed": Words("内容", "details"),
    "output-changed": Words("内容", "details"),
    "step-renamed": Words("编号", "id"),
    "step-name": Words("名称", "name"),
    "step-text": Words("操作要求", "instruction"),
    "script-wording": Words("话术", "script"),
    "script-mandatory-wording": Words("合规必说话术", "script required by regulation"),
    "decision-condition": Words("判断条件", "condition"),
    "branch-target": Words("去向", "target"),
    "branch-share": Words("占比", "share"),
    "loop-limit": Words("返回次数上限", "limit on going back"),
    "next-step": Words("下一步", "next step"),
    "process-called": Words("被调用流程", "process called"),
    "role-changed": Words("执行岗位", "acting role"),
    "accountable-changed": Words("责任岗位", "accountable role"),
    "awaited-changed": Words("等待对象", "party waited for"),
    "authority-changed": Words("所需权限等级", "authority needed"),
    "systems-changed": Words("使用系统", "systems used"),
    "overdue-changed": Words("超时处理方式", "handling when overdue"),
    "outcome-changed": Words("办理结果", "outcome"),
    "referral-target": Words("转出对象", "place referred to"),
    "handover-changed": Words("转接方式", "handover"),
    "case-owner": Words("跟进岗位", "owner until closed"),
    "closed-hours": Words("下班时段去向", "handling in closed hours"),
    "closure-changed": Words("办结标准", "closure criterion"),
    "consulted-changed": Words("会商对象", "roles consulted"),
    "informed-changed": Words("知会对象", "roles informed"),
    "escalation-recipient": Words("升级对象", "recipient"),
    "escalation-time": Words("升级时限", "time"),
    "escalation-informed": Words("知会对象", "roles informed"),
    "duration-changed": Words("预计用时", "expected time"),
    "actions-changed": Words("系统操作", "system actions"),
    "step-data": Words("涉及的字段", "data"),
    "form-changed": Words("所用表单", "form"),
    "skills-changed": Words("技能要求", "skills needed"),
    "tags-changed": Words("标签", "tags"),
    "automation-changed": Words("自动化程度", "automation"),
    "image-changed": Words("配图", "pictures"),
    "workaround-changed": Words("临时变通办法", "workaround"),
    "free-order": Words("不分先后分组", "any-order group"),
    "see-changed": Words("参见内容", "see-also list"),
    "limit-changed": Words("表述", "text"),
    "limit-target": Words("去向", "target"),
    "counterpart-changed": Words("协同方", "counterpart"),
    "continuity-changed": Words("应急安排", "continuity arrangement"),
    "outbound-changed": Words("外呼要求", "outbound rules"),
    "data-changed": Words("数据要求", "data agreement"),
    "metrics-changed": Words("考核指标", "metrics"),
    "monitoring-changed": Words("监控安排", "monitoring"),
    "training-link": Words("培训内容", "training"),
    "references-changed": Words("参考资料与来源", "references and sources"),
    "review-cycle": Words("流程复核周期", "review cycle"),
    "replaces-changed": Words("接替的流程", "processes replaced"),
    "sharing-changed": Words("共用流程的理由", "reason for sharing"),
    "feedback-changed": Words("反馈渠道", "feedback channel"),
}

# The rules whose noun is general: the name of the key, where it has one, says it better.
_GENERAL = """
sla-tightened sla-loosened sla-changed time-rewritten purpose-changed customer-changed trigger-changed value-changed
touchpoint-changed input-changed output-changed step-data automation-changed data-changed metrics-changed
monitoring-changed training-link references-changed continuity-changed outbound-changed field-changed
"""
GENERAL = frozenset(_GENERAL.split())

# Whole sentences, by rule. `{item}` is what changed, by kind and name; the rest comes from its values.
SENTENCES: dict[str, Words] = {
    "process-added": Words("新建流程", "New process"),
    "process-removed": Words("删除流程", "Process removed"),
    "retired": Words("淘汰流程：{because}（自 {on} 起）", "Process retired from {on}: {because}"),
    "retired gone": Words("撤销淘汰，流程恢复使用", "Process no longer retired"),
    "touchpoint-added": Words("新增{item}{cell}", "New {item}{cell}"),
    "touchpoint-removed": Words("不再覆盖{item}{cell}", "{item} no longer covered{cell}"),
    "touchpoint-regrouped": Words(
        "接触点换了写法，覆盖范围没有变化", "Touchpoints written differently, covering the same"
    ),
    "step-added": Words("新增{item}{by}", "New {item}{by}"),
    "step-moved": Words("{item}移到“{after}”之后", "{item} moved after “{after}”"),
    "step-moved gone": Words("{item}移到最前", "{item} moved to the front"),
    "step-kind": Words("{item}由{before}改为{after}", "{item} changes from {before} to {after}"),
    "verification-removed": Words("{item}不再核验客户身份", "{item} no longer verifies identity"),
    "verification-removed gone": Words("删除核验身份的{item}", "{item}, which verified identity, removed"),
    "branch-added": Words("新增{item}，去往“{next}”", "New {item}, leading to “{next}”"),
    "branch-removed": Words("删除{item}（原去往“{next}”）", "{item} removed (it led to “{next}”)"),
    "branch-order": Words("{item}各分支的先后顺序改变", "{item}: branches in a different order"),
    "escalation-added": Words("升级阶梯新增一级：升级到{to}{time}", "New {item}{time}"),
    "escalation-removed": Words("升级阶梯取消一级：升级到{to}{time}", "{item} removed{time}"),
    "escalation-order": Words("升级阶梯的先后顺序改变", "Escalation ladder in a different order"),
    "limit-added": Words("新增{item}{target}", "New {item}{target}"),
    "order-changed": Words("{list}的排列顺序改变", "{list} in a different order"),
    "item new": Words("新增{item}", "New {item}"),
    "item gone": Words("删除{item}", "{item} removed"),
    "field-changed": Words("{of}“{path}”有改动", "{of}“{path}” changed"),
}

# How a value changes; `{at}` is whose value it is, `{of}` and `{by}` the same as a lead-in.
SHAPES: dict[str, Words] = {
    "value changed": Words("{of}{noun}由{before}改为{after}", "{of}{noun} from {before} to {after}"),
    "value new": Words("{at}新设{noun}：{after}", "{of}new {noun}: {after}"),
    "value gone": Words("{at}取消{noun}（原为{before}）", "{of}{noun} dropped (was {before})"),
    "words changed": Words("{of}{noun}有修改", "{of}{noun} reworded"),
    "words new": Words("{at}新增{noun}", "{of}new {noun}"),
    "words gone": Words("{at}取消{noun}", "{of}{noun} removed"),
    "list": Words("{of}{noun}{turn}", "{by}{noun}: {turn}"),
    "complex changed": Words("{of}{noun}有调整", "{of}{noun} changed"),
    "complex new": Words("{at}新增{noun}", "{of}new {noun}"),
    "complex gone": Words("{at}取消{noun}", "{of}{noun} removed"),
}
SUFFIXES: dict[str, Words] = {
    "sla-tightened": Words("（收紧）", " (tighter)"),
    "sla-loosened": Words("（放宽）", " (looser)"),
    "time-rewritten": Words("（时长不变，只是写法不同）", " (the same time, written differently)"),
}
TURNS: dict[str, Words] = {
    "gained": Words("增加{items}", "added {items}"),
    "lost": Words("去掉{items}", "removed {items}"),
    "joined": Words("，", "; "),
    "reordered": Words("顺序改变", "in a different order"),
}
DETAILS: dict[str, Words] = {
    "by": Words("，由{by}执行", ", done by {by}"),
    "cell": Words("（{cell}）", " ({cell})"),
    "time": Words("（{time}后）", " (after {time})"),
    "target": Words("，转{target}", ", passed to {target}"),
}
# What an item of a list is called, and the whole list; `{name}` is the item's name.
ITEMS: dict[str, Words] = {
    "steps": Words("步骤“{name}”", "step “{name}”"),
    "branches": Words("步骤“{step}”的分支“{name}”", "branch “{name}” of step “{step}”"),
    "otherwise": Words("步骤“{step}”的“其他情况”分支", "branch “otherwise” of step “{step}”"),
    "touchpoints": Words("接触点{name}", "touchpoint {name}"),
    "escalation": Words("升级到{name}这一级", "escalation to {name}"),
    "inputs": Words("输入“{name}”", "input “{name}”"),
    "outputs": Words("输出“{name}”", "output “{name}”"),
    "limits": Words("办不了的情形“{name}”", "unserved case “{name}”"),
    "fields": Words("数据字段“{name}”", "data field “{name}”"),
    "forms": Words("{name}的表单", "form of {name}"),
    "states": Words("工单状态“{name}”", "case state “{name}”"),
    "metrics": Words("考核指标“{name}”", "metric “{name}”"),
    "questions": Words("考题“{name}”", "question “{name}”"),
    "references": Words("参考资料“{name}”", "reference “{name}”"),
}
LISTS: dict[str, Words] = {
    "inputs": Words("输入", "inputs"),
    "outputs": Words("输出", "outputs"),
    "limits": Words("办不了的情形", "unserved cases"),
    "fields": Words("数据字段", "data fields"),
    "forms": Words("表单", "forms"),
    "states": Words("工单状态", "case states"),
    "metrics": Words("考核指标", "metrics"),
    "questions": Words("考题", "questions"),
    "references": Words("参考资料", "references"),
}
