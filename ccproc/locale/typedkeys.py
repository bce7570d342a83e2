"""What people type for the keys of the files: the Chinese words, and those of other tools."""

# A word may mean several keys; the one that its place knows is meant.
KEYS = """
编号 id code
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
班组 team teams
团队 team teams
负责人 owner supervisor
责任人 owner
使用人 users
使用岗位 users
岗位 by users role roles
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
渠道 channel channels
品牌 brand brands
环境 environment environments
地区 region regions
区域 region regions
时间 hours
服务时间 hours
原因 reasons reason because
自助 self_service
输入 inputs
输出 outputs
价值 value
步骤 steps step
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
系统 uses system systems
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
日期 date on
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
级别 grade level
职级 grade
代码 code
编码 code
上级 parent
上级业务 parent
上级部门 parent
时刻 moment
别名 aliases synonyms
投诉去处 complaint_route
不提供 not_offered
面向客户 faces_customer
后备 fallback
备用 fallback
方式 mode medium method
媒介 medium
电话 address
号码 address number
地址 address
时区 timezone
语言 language languages
主管 supervisor
登录 login
可用性 availability
节假日 holidays
假期 holidays
调休 workdays
工作日 workdays
有效期 until
截止 until
停用 retired
淘汰 retired
核实 verified
含义 means
释义 means
同义词 synonyms
分子 numerator
分母 denominator
单位 unit
方向 direction
频率 frequency
禁用语 forbidden
开场白 openings
结束语 closings
显性需求 explicit
显性 explicit
隐性需求 latent
隐性 latent
需求 needs
客户群 segments
阶段 stage
检验标准 tests
不低于 at_least
不高于 at_most
企业目标 business_goal
满意标志 satisfied_when
最短 min
一般 typical
通常 typical
最长 max
等谁 for
收集 collects
登记字段 collects
查看字段 reads
字段 fields field
表单 forms
数据 data
技能 skills
需要 needs
产出 gives
图片 images
文件名 file
题目 ask questions
问题 ask questions
答案 answer
正确答案 answer
错误答案 wrong
标准 target
目标值 target
现状值 baseline
阈值 threshold
协同方 counterpart
确认人 confirmer
替代 replaces
取代 replaces
转接方式 handover
负责到底 owner_until_closed
下班时 closed_hours
业务量 volume
管理员 keeper
类型 kind type
"""
