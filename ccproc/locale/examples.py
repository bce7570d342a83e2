"""A line of every command that works as it stands in the example centre (`ccproc init --example`)."""

from ccproc.locale import Words


def _alike(line: str) -> Words:
    return Words(line, line)


EXAMPLES: dict[str, Words] = {
    "init": _alike("ccproc init my-centre"),
    "new process": _alike("ccproc new process --from-gap WEB-ANY-0101 --owner sv-inbound --user csr"),
    "new calendar": _alike("ccproc new calendar 2027"),
    "new category": Words(
        "ccproc new category vip --name 贵宾服务 --set family=business",
        'ccproc new category vip --name "VIP care" --set family=business',
    ),
    "new channel": Words(
        "ccproc new channel kiosk --name 自助终端 --set mode=web --set hours=24/7",
        "ccproc new channel kiosk --name Kiosk --set mode=web --set hours=24/7",
    ),
    "new brand": Words("ccproc new brand gold --name 金卡", "ccproc new brand gold --name Gold"),
    "new environment": Words(
        "ccproc new environment roaming --name 漫游", "ccproc new environment roaming --name Roaming"
    ),
    "new region": Words("ccproc new region donghu --name 东湖", "ccproc new region east --name Eastern"),
    "new segment": Words(
        "ccproc new segment student --name 学生客户", "ccproc new segment student --name Students"
    ),
    "new reason": Words(
        "ccproc new reason sim-lost --name 卡丢失", "ccproc new reason sim-lost --name 'Lost SIM'"
    ),
    "new skill": Words("ccproc new skill english --name 英语接听", "ccproc new skill english --name English"),
    "new tag": Words("ccproc new tag refund --name 退费", "ccproc new tag refund --name Refund"),
    "new business": Words(
        "ccproc new business 0950 --name 携号转网 --set category=transaction",
        "ccproc new business 0950 --name Porting --set category=transaction",
    ),
    "new role": Words(
        "ccproc new role vip-desk --name 贵宾专席 --set department=运营管理部",
        'ccproc new role vip-desk --name VIP --set department="Operations management"',
    ),
    "new department": Words(
        "ccproc new department legal --name 法务部", "ccproc new department legal --name Legal"
    ),
    "new team": Words(
        "ccproc new team night --name 夜班组 --set kind=inbound_voice",
        "ccproc new team night --name Night --set kind=inbound_voice",
    ),
    "new system": Words(
        "ccproc new system ivr-admin --name 语音管理台 --set login=sso",
        'ccproc new system ivr-admin --name "IVR console" --set login=sso',
    ),
    "new contact": Words(
        "ccproc new contact card --name 卡务台 --set medium=voice --set address=2201",
        "ccproc new contact card --name Cards --set medium=voice --set address=2201",
    ),
    "new metric": Words(
        "ccproc new metric hold-time --name 保持时长 --set kind=speed --set unit=秒",
        'ccproc new metric hold-time --name "Hold time" --set kind=speed --set unit=s',
    ),
    "new person": _alike("ccproc new person p-0901 --set roles=csr --set team=inbound-voice"),
    "new field": Words(
        "ccproc new field sim-number --name 卡号 --set type=text",
        'ccproc new field sim-number --name "SIM number" --set type=text',
    ),
    "new wording": Words(
        "ccproc new wording night --name 夜间用语 --set channel=hotline",
        'ccproc new wording night --name "At night" --set channel=hotline',
    ),
    "new level": Words("ccproc new level secret --name 机密", "ccproc new level secret --name Secret"),
    "new term": Words(
        "ccproc new term warm-line --name 热接 --set means=三方通话后再挂断",
        'ccproc new term warm-line --name "Warm line" --set means="a call of three"',
    ),
    "lint": _alike("ccproc lint processes/business --stage review"),
    "rule": _alike("ccproc rule REF003"),
    "list": _alike("ccproc list business --team inbound-voice"),
    "show": _alike("ccproc show QRY-MAIL-001"),
    "find": Words("ccproc find 账单 --channel hotline", "ccproc find bill --channel hotline"),
    "tree": _alike("ccproc tree"),
    "map": _alike("ccproc map --gaps"),
    "map diff": _alike("ccproc map diff HEAD~1 HEAD"),
    "diff": _alike("ccproc diff HEAD~1.. QRY-MAIL-001"),
    "change new": _alike("ccproc change new QRY-MAIL-001 --reason defect --by p-0201"),
    "change show": _alike("ccproc change show CN-01KAQ3E5"),
    "change list": _alike("ccproc change list"),
    "change issue": _alike("ccproc change issue --by p-0101"),
    "change verify": _alike("ccproc change verify"),
    "review": _alike("ccproc review QRY-MAIL-001 --pass --walk all --by p-0201"),
    "confirm": Words(
        "ccproc confirm QRY-MAIL-001 --organisation 寄递部 --by p-0201",
        "ccproc confirm QRY-MAIL-001 --organisation Delivery --by p-0201",
    ),
    "train": _alike("ccproc train QRY-MAIL-001 --roles csr --persons 12/14 --by p-0201"),
    "publish": _alike("ccproc publish --preview"),
    "handbook": _alike("ccproc handbook --role csr -o csr.html"),
    "demo": _alike("ccproc demo my-demo"),
}
