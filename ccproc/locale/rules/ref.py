"""REF: what the rules about referrals and dead ends say."""

from ccproc.locale import Message

_CLOSED_HELP = (
    "给这一步写上 closed_hours:，引到对方下班时的办法，例如登记工单、约定回电；或者转给有人值守的联系点。",
    "Add `closed_hours:` with the step to take meanwhile (a ticket, a call back), or refer to a contact that is open.",
)


def _closed(zh: str, en: str) -> Message:
    return Message(zh, _CLOSED_HELP[0], en, _CLOSED_HELP[1])


def _deaf(zh: str, en: str) -> Message:
    return Message(
        f"“{{contact_name}}”{zh}，从{{channels_named}}来的客户找不到人。",
        "改转能受理这些渠道的联系点，或由坐席登记工单、内部转办。",
        f"{{contact_name}} {en}: customers from {{channels_named}} reach nobody.",
        "Refer to a contact that suits these channels, or take a ticket and pass it on internally.",
    )


MESSAGES: dict[str, Message] = {
    "REF001": Message(
        "步骤{step_named}把客户转介出去，却没有写转给谁：坐席只能说“您再问问别处”。",
        "用 to: 写明联系点；还没有登记的，先用 ccproc new contact 代码 登记。",
        "Step {step_named} refers the customer without saying to whom: the agent can only say “please ask elsewhere”.",
        "Name the contact in `to:`; if it is new, first add it with ccproc new contact CODE.",
    ),
    "REF001 unknown": Message(
        "步骤{step_named}转介给“{to}”，这个联系点没有登记：号码、联系方式、服务时间，坐席都查不到。",
        "用 ccproc new contact {to:entry} 登记，或改成已登记的联系点。",
        "Step {step_named} refers to {to}, which is not a registered contact: agents find no number, no medium, no hours.",
        "Add it with ccproc new contact {to:entry}, or name one that is registered.",
    ),
    "REF001 near": Message(
        "步骤{step_named}转介给“{to}”，这个联系点没有登记：号码、联系方式、服务时间，坐席都查不到。",
        "是不是 {nearest}？确是新的联系点，用 ccproc new contact {to:entry} 登记。",
        "Step {step_named} refers to {to}, which is not a registered contact: agents find no number, no medium, no hours.",
        "Did you mean {nearest}? If it is a new contact, add it with ccproc new contact {to:entry}.",
    ),
    "REF001 name": Message(
        "“{to}”是联系点的名称，这里要写代码 {nearest}。",
        "把名称换成代码。",
        "“{to}” is the name of a contact; its code belongs here: {nearest}.",
        "Write the code instead of the name.",
    ),
    "REF001 process": Message(
        "步骤{step_named}用 referred 转给流程 {to}，而 referred 只能转给联系点：坐席走到这里就断了。",
        "转入流程的，写 end: transferred；转介联系点的，在 to: 写联系点代码。",
        "Step {step_named} uses `referred` for process {to}, but `referred` takes contacts only: the call breaks off here.",
        "Write `end: transferred` for a process, or name a contact in `to:`.",
    ),
    "REF002": _deaf("的联系方式不合适", "does not answer"),
    "REF002 voice": _deaf("只接电话", "answers by telephone only"),
    "REF002 mail": _deaf("只收邮件", "answers by mail only"),
    "REF002 web": _deaf("只在网页上受理", "answers on the web only"),
    "REF002 chat": _deaf("只用在线文字沟通", "answers by chat only"),
    "REF002 counter": _deaf("要客户本人到柜台办", "answers at the counter only"),
    "REF002 queue": _deaf("只收内部工单", "takes internal tickets only"),
    "REF002 fax": Message(
        "“{contact_name}”是传真机：从{channels_named}来的客户打过去，只会听到传真音。",
        "改转有人接听的联系点，或由坐席登记工单、内部转办。",
        "{contact_name} is a fax machine: customers from {channels_named} hear nothing but fax tones.",
        "Refer to a contact where somebody answers, or take a ticket and pass it on internally.",
    ),
    "REF003": _closed(
        "转介的“{contact_name}”{contact_hours} 有人接，本流程受理时间为{process_hours}，每周有 "
        "{uncovered_hours_per_week} 小时客户打过去没人接（{when}）。",
        "{contact_name} answers {contact_hours}, but this process runs {process_hours}: for "
        "{uncovered_hours_per_week} hours a week ({when}) the customer reaches nobody.",
    ),
    "REF003 worst-week": _closed(
        "转介的“{contact_name}”{contact_hours} 有人接，本流程受理时间为{process_hours}；差得最多的一周（{week}）有 "
        "{uncovered_hours_per_week} 小时客户打过去没人接（{when}）。",
        "{contact_name} answers {contact_hours}, but this process runs {process_hours}: in the worst week ({week}) "
        "the customer reaches nobody for {uncovered_hours_per_week} hours ({when}).",
    ),
    "REF003 never": _closed(
        "转介的“{contact_name}”什么时候都没有人接，本流程受理时间为{process_hours}，每周 "
        "{uncovered_hours_per_week} 小时全都没人接。",
        "{contact_name} is never open, but this process runs {process_hours}: all {uncovered_hours_per_week} hours "
        "a week the customer reaches nobody.",
    ),
    "REF003 holidays": _closed(
        "转介的“{contact_name}”平日没有空档，但有 {days} 天因节假日或调休不上班而本流程照常受理：{dates}。",
        "{contact_name} covers ordinary weeks, but for public holidays or shifted working days it is closed while "
        "this process runs ({days} in all): {dates}.",
    ),
    "REF003 unknown": Message(
        "转介的“{contact_name}”没有登记服务时间，无法证明客户打过去有人接。",
        "在 registry/contacts.yaml 中给 {contact} 写上 hours；或用 closed_hours 写明没人接时怎么办。",
        "{contact_name} has no opening hours in the registry, so nothing proves that anybody answers.",
        "Give {contact} its `hours` in registry/contacts.yaml, or say with `closed_hours` what to do when "
        "nobody answers.",
    ),
    "REF003 no-calendar": Message(
        "转介的“{contact_name}”节假日服务时间不同，而流程库里没有节假日历：哪几天打过去没人接，无从知道。",
        "用 ccproc new calendar 年份 建立节假日历；或用 closed_hours 写明没人接时怎么办。",
        "{contact_name} keeps other hours on public holidays, and the registry has no calendar: nobody can tell on which days "
        "nobody answers.",
        "Make one with ccproc new calendar YEAR, or say with `closed_hours` what to do when nobody answers.",
    ),
    "REF003 silent": Message(
        "渠道{channels_named}没有登记服务时间，无法证明“{contact_name}”在本流程受理时有人接。",
        "在 registry/channels.yaml 或接触点上写明 hours；或用 closed_hours 写明没人接时怎么办。",
        "Channel {channels_named} has no hours, so nothing proves that {contact_name} is open while this process runs.",
        "Write `hours` in registry/channels.yaml or at the touchpoint, or say with `closed_hours` what to do "
        "when nobody answers.",
    ),
    "REF004": Message(
        "步骤{step_named}把客户转介给“{contact_name}”，之后没有人负责到底：对方没办成，中心也不会知道。",
        "用 owner_until_closed: 写明由哪个岗位负责到底。",
        "Step {step_named} refers the customer to {contact_name}, and from then on nobody owns the matter: if it fails there, the centre will never know.",
        "Name in `owner_until_closed:` the role that follows it up until it is closed.",
    ),
    "REF004 transferred": Message(
        "步骤{step_named}转入流程 {to}，却没有写转出之后由谁负责到底：两边都以为在对方手里。",
        "用 owner_until_closed: 写明由哪个岗位负责到底。",
        "Step {step_named} transfers to {to} without saying who owns the matter until it is closed: each side thinks the other does.",
        "Name in `owner_until_closed:` the role that follows it up.",
    ),
    "REF004 ticketed": Message(
        "步骤{step_named}登记了工单，却没有写由谁负责到底：工单石沉大海，客户还得再打来催。",
        "用 owner_until_closed: 写明由哪个岗位负责到底。",
        "Step {step_named} takes a ticket that nobody owns: it sinks without trace, and the customer has to call again.",
        "Name in `owner_until_closed:` the role that follows it up until it is closed.",
    ),
    "REF005": Message(
        "步骤{step_named}让客户自己再来一次：这是断头路，下一通电话多半是投诉。",
        "改为登记工单、写明负责人并约定回电（end: ticketed）。",
        "Step {step_named} makes the customer try again: a dead end, and the next call will most likely be a complaint.",
        "Take a ticket, name an owner and promise to call back (`end: ticketed`).",
    ),
    "REF006": Message(
        "步骤{step_named}直接把客户转给“{contact_name}”：客户要自己再拨、再等、再讲一遍，本中心规定不得这样转。",
        "写 handover: warm（三方转接），或 handover: callback（由对方回电）。",
        "Step {step_named} sends the customer to {contact_name} alone, to dial, wait and explain again; this centre does not "
        "allow it.",
        "Write `handover: warm` (stay on the line) or `handover: callback` (they call the customer).",
    ),
    "REF008": Message(
        "“{case}”办不了，也没有写交给谁：客户问到这里就断了。",
        "用 next: 写明交给哪个流程、联系点或步骤。",
        "“{case}” cannot be settled here, and nobody is named who takes it: the customer is left stranded.",
        "Name in `next:` the process, contact or step that takes it.",
    ),
    "REF009": Message(
        "转来转去又回到原处，客户被当皮球踢：{route_named}。",
        "让其中一个流程把事情办完：答复客户，或登记工单并写明负责人。",
        "Customers are sent round in circles: {route_named}.",
        "Let one of these processes settle the matter: answer the customer, or take a ticket with an owner.",
    ),
    "REF009 itself": Message(
        "流程转给了它自己，客户的事永远办不完：{route_named}。",
        "改成真正要去的流程；想重来一遍的，用 next 加 at_most。",
        "The process hands over to itself and never ends: {route_named}.",
        "Name the process that is meant; to try again, use `next` with `at_most`.",
    ),
}

_REF003 = ("", " worst-week", " never", " holidays", " unknown", " no-calendar", " silent")
_COUNTER = {
    "打过去": "去了",
    "有人接": "有人办",
    "没人接": "没人办",
    "没有人接": "没有人办",
    "anybody answers": "anybody is there",
    "nobody answers": "nobody is there",
    " answers ": " is open ",
}


def _at_counter(said: str) -> str:
    """The same of a counter: nobody dials it."""
    for dialled, visited in _COUNTER.items():
        said = said.replace(dialled, visited)
    return said


MESSAGES |= {
    f"REF003{kind} counter": Message(*map(_at_counter, MESSAGES[f"REF003{kind}"])) for kind in _REF003
}
