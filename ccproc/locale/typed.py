"""What people type for keys and fixed values: the Chinese words, and those of other tools."""

# A word may mean several keys; the one that its place knows is meant.
_KEYS = """
编号 id
流程编号 id
步骤编号 id
标题 title name
名称 name title
流程名称 title
步骤名称 name
name title
title name
类别 category
分类 category
班组 team
团队 team
负责人 owner
责任人 owner
使用人 users
使用岗位 users
岗位 by users role
执行人 by
操作人 by
关键词 keywords
目的 purpose
目标 goal
客户 customer
承诺 promise
承诺时限 promise
触发 trigger
接触点 touchpoints
触点 touchpoints
业务 business
渠道 channel
品牌 brand
环境 environment
地区 region
区域 region
时间 hours
服务时间 hours
原因 reasons
自助 self_service
输入 inputs
输出 outputs
价值 value
步骤 steps
流程步骤 steps
动作 do
操作 do
做法 do
内容 do
action do
话术 say
说 say
script say
判断 decide
判断条件 decide
decision decide
分支 branches
条件 when
如果 when
if when
condition when
case when
否则 otherwise
其他 otherwise
其它 otherwise
兜底 otherwise
else otherwise
default otherwise
下一步 next
去向 next
那么 next
则 next
goto next
then next
等待 wait
调用 call
结束 end
转到 to
升给 to
系统 uses
使用系统 uses
systems uses
system uses
耗时 takes
时长 takes
用时 takes
duration takes
time takes
时限 deadline after
超时 on_overdue
标签 tags
tag tags
权限 authority
关键 critical
闭环 closure
升级 escalation
升级路径 escalation
多久 after
知会 informs
通知 informs
办不了的情形 limits
情形 case
指标 metrics metric
监控 monitoring
培训 training
依据 basis references
参考 references
来源 sources
文件 document
部门 department
版本 version
日期 date
复审周期 review_every
备注 note
说明 note
remark note
remarks note
comment note
description note
占比 share
比例 share
种类 kind
类型 kind type
"""
_VALUES = """
完成 fulfilled
办结 fulfilled
已完成 fulfilled
done fulfilled
finished fulfilled
结束 fulfilled
答复 answered
已答 answered
工单 ticketed
派单 ticketed
转接 transferred
转介 referred
转出 referred
拒绝 declined
挂机 abandoned
重试 retry
可以 available
有 available
是 available
yes available
true available
改派 reassign
否 no
false no
能 available
已有 available
不能 no
不可以 no
升级 escalate
"""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    rows = (line.split(" ") for line in text.strip().splitlines())
    return {word: tuple(meant) for word, *meant in rows}


KEYS: dict[str, tuple[str, ...]] = _table(_KEYS)
VALUES: dict[str, tuple[str, ...]] = _table(_VALUES)
