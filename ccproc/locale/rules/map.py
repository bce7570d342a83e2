"""MAP: what the rules about the touchpoint map say."""

from ccproc.locale import Message

_OFFER_HELP = (
    "确已开放的，在 registry/businesses.yaml 中给业务 {business_named} 补上；没有开放的，从接触点中去掉。",
    "If it is offered there, add it to business {business_named} in registry/businesses.yaml; if not, take it out here.",
)
_RETIRED_HELP = (
    "从 touchpoints 中去掉；这是最后一个接触点的，流程也应淘汰。",
    "Take it out of `touchpoints`; if it was the last touchpoint, retire the process too.",
)


def _offer(zh: str, en: str) -> Message:
    return Message(zh, _OFFER_HELP[0], en, _OFFER_HELP[1])


def _retired(zh: str, en: str) -> Message:
    return Message(zh, _RETIRED_HELP[0], en, _RETIRED_HELP[1])


MESSAGES: dict[str, Message] = {
    "MAP001": Message(
        "接触点 {touchpoint_named} 上有两个流程：{processes_named}。客户得到哪种答复，要看谁接的电话。",
        "缩小其中一个的范围（品牌、地区或渠道），或合并成一个；新流程接替旧流程的，写上 replaces。",
        "Touchpoint {touchpoint_named} has two processes, {processes_named}: what the customer hears depends on who "
        "picks up.",
        "Narrow one of them (brand, region, channel) or merge them; if one takes over from the other, give it "
        "`replaces`.",
    ),
    "MAP001 several": Message(
        "有 {count} 个接触点各有两个流程：{processes_named}。例如 {touchpoints_named}：客户得到哪种答复，要看谁接的电话。",
        "缩小其中一个的范围（品牌、地区或渠道），或合并成一个；新流程接替旧流程的，写上 replaces。",
        "{count} touchpoints each have two processes, {processes_named}; for example "
        "{touchpoints_named}: what the customer hears depends on who picks up.",
        "Narrow one of them (brand, region, channel) or merge them; if one takes over from the other, give it "
        "`replaces`.",
    ),
    "MAP001 unsettled": Message(
        "接触点 {touchpoint_named} 上的登记太多太碎，{processes_named} 等流程都在其中，一位客户归哪个流程，已经核对不过来。",
        "按品牌、环境或地区重新划分，每个流程只写自己的那一块，彼此不重叠。",
        "So many claims cut one another on touchpoint {touchpoint_named} ({processes_named} and others) that it cannot be "
        "worked out which process a customer gets.",
        "Divide it anew by brand, environment or region, so that each process claims its own part and none overlap.",
    ),
    "MAP007": Message(
        "判断{step_named}按 {on} 分流，漏了 {missing_named}：这些客户没有去处。",
        "给漏掉的补上分支，或加 otherwise 兜底。",
        "Decision {step_named} goes by {on} and leaves out {missing_named}: these customers have nowhere to go.",
        "Give each of them a branch, or add `otherwise`.",
    ),
    "MAP007 brand": Message(
        "判断{step_named}按品牌分流，漏了 {missing_named}：这些品牌的客户没有去处。",
        "给漏掉的品牌补上分支，或加 otherwise 兜底。",
        "Decision {step_named} goes by brand and leaves out {missing_named}: customers of these brands have nowhere to go.",
        "Give each of them a branch, or add `otherwise`.",
    ),
    "MAP007 region": Message(
        "判断{step_named}按地区分流，漏了 {missing_named}：这些地区的客户没有去处。",
        "给漏掉的地区补上分支，或加 otherwise 兜底。",
        "Decision {step_named} goes by region and leaves out {missing_named}: customers there have nowhere to go.",
        "Give each of them a branch, or add `otherwise`.",
    ),
    "MAP009": _retired(
        "{code_named} 已于 {retired} 停用，流程还在受理：坐席会答应客户办不到的事。",
        "{code_named} was retired on {retired}, but the process still serves it: agents will promise what cannot be had.",
    ),
    "MAP009 business": _retired(
        "业务 {code_named} 已于 {retired} 停办，流程还在受理：坐席会答应客户办不到的事。",
        "Business {code_named} was retired on {retired}, but the process still serves it: agents will promise what cannot "
        "be had.",
    ),
    "MAP009 brand": _retired(
        "品牌 {code_named} 已于 {retired} 停用，流程还在受理：坐席会答应客户办不到的事。",
        "Brand {code_named} was retired on {retired}, but the process still serves it: agents will promise what cannot be had.",
    ),
    "MAP009 environment": _retired(
        "客户环境 {code_named} 已于 {retired} 停用，流程还在受理：坐席会答应客户办不到的事。",
        "Environment {code_named} was retired on {retired}, but the process still serves it: agents will promise what cannot be had.",
    ),
    "MAP009 region": _retired(
        "地区 {code_named} 已于 {retired} 停用，流程还在受理：坐席会答应客户办不到的事。",
        "Region {code_named} was retired on {retired}, but the process still serves it: agents will promise what cannot be had.",
    ),
    "MAP011": _offer(
        "业务 {business_named} 没有在 {codes_named} 开放，流程却写着受理：客户会听到两种说法。",
        "Business {business_named} is not offered on {codes_named}, yet the process serves it there: customers will be told two things.",
    ),
    "MAP011 channel": _offer(
        "业务 {business_named} 没有在渠道 {codes_named} 开放（只开放 {offered_named}），流程却写着受理：客户会听到两种说法。",
        "Business {business_named} is not offered on channel {codes_named} (only on {offered_named}), yet the process serves it there: customers will be told two things.",
    ),
    "MAP011 brand": _offer(
        "业务 {business_named} 不面向品牌 {codes_named}（只面向 {offered_named}），流程却写着受理：客户会听到两种说法。",
        "Business {business_named} is not offered to brand {codes_named} (only to {offered_named}), yet the process serves it: customers will be told two things.",
    ),
    "MAP011 environment": _offer(
        "业务 {business_named} 不面向客户环境 {codes_named}（只面向 {offered_named}），流程却写着受理：客户会听到两种说法。",
        "Business {business_named} is not offered in environment {codes_named} (only in {offered_named}), yet the process serves it: customers will be told two things.",
    ),
    "MAP011 region": _offer(
        "业务 {business_named} 不面向地区 {codes_named}（只面向 {offered_named}），流程却写着受理：客户会听到两种说法。",
        "Business {business_named} is not offered in region {codes_named} (only in {offered_named}), yet the process serves it there: customers will be told two things.",
    ),
    "MAP011 until": Message(
        "业务 {business_named} 登记为在渠道 {codes_named} 上不提供（到 {until} 为止），流程却写着受理：客户会听到两种说法。",
        "已经开放的，删掉 registry/businesses.yaml 中的 not_offered；没有开放的，从接触点中去掉。",
        "Business {business_named} is marked as not offered on {codes_named} until {until}, yet the process serves it there: customers will be told two things.",
        "If it is offered now, delete the `not_offered` mark in registry/businesses.yaml; if not, take it out here.",
    ),
    "MAP011 marked": Message(
        "业务 {business_named} 登记为在渠道 {codes_named} 上不提供，流程却写着受理：客户会听到两种说法。",
        "已经开放的，删掉 registry/businesses.yaml 中的 not_offered；没有开放的，从接触点中去掉。",
        "Business {business_named} is marked as not offered on {codes_named}, yet the process serves it there: customers will be told two things.",
        "If it is offered now, delete the `not_offered` mark in registry/businesses.yaml; if not, take it out here.",
    ),
}
