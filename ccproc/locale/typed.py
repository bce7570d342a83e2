"""What people type for fixed values, and for keys: the Chinese words, and those of other tools."""

from ccproc.locale import typedkeys

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
语音 voice
电话 voice
热线 voice
phone voice
telephone voice
email mail
e-mail mail
传真 fax
邮件 mail
邮箱 mail
短信 sms
网页 web
网站 web
在线客服 chat
在线 chat
聊天 chat
微信 chat
面对面 face
柜台 counter face
营业厅 counter face
排队 queue
坐席 agent
客服代表 agent
专席 specialist
专员 specialist
班组长 lead
主管 supervisor
经理 manager
总监 executive
申请 apply
开通 open
变更 change
取消 cancel
退订 cancel
使用 use
缴费 bill
账单 bill
咨询 ask
查询 ask
投诉 complain
举报 report
部门 department
甲方 client
三方转接 warm
回电 callback
直接转出 cold
"""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    rows = (line.split(" ") for line in text.strip().splitlines())
    return {word: tuple(meant) for word, *meant in rows}


KEYS: dict[str, tuple[str, ...]] = _table(typedkeys.KEYS)
VALUES: dict[str, tuple[str, ...]] = _table(_VALUES)
