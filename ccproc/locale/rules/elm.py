"""ELM: what the rules about the six elements say."""

from ccproc.locale import Message

MESSAGES: dict[str, Message] = {
    "ELM004": Message(
        "步骤{step_named}要用 {thing}，可流程里没有一步产出它，它也不是流程的输入：坐席办到这里就停住了。",
        "在前面某一步的 gives 里写上它（数据字段写进 collects）；来自流程之外的，列进 inputs。",
        "Step {step_named} needs {thing}, but no step gives it and it is not an input of the process: the agent gets stuck here.",
        "Let an earlier step give it (`gives`, or `collects` for a data field); list it under inputs if it "
        "comes from outside.",
    ),
    "ELM004 path": Message(
        "依次走{path_named}，到步骤{step_named}时还没有 {thing}：坐席只能让客户等着，自己去找。",
        "让走到这里的每一条路都先产出它。",
        "On the path {path_named} there is no {thing} yet when step {step_named} needs it: the customer waits while the "
        "agent goes looking.",
        "Make sure it is given on every path that leads here.",
    ),
    "ELM004 any-order": Message(
        "步骤{step_named}要用 {thing}，而产出它的步骤与它同在不分先后的一组里，可能还没做。",
        "把产出它的步骤移到这一组之前。",
        "Step {step_named} needs {thing}, which is given by a step of the same any-order block and may not be "
        "there yet.",
        "Move the step that gives it before the block.",
    ),
    "ELM005": Message(
        "输出 {output} 没写是什么，也没写给谁：办完之后，说不清客户得到了什么。",
        "补上 kind（information、transaction、commitment、document、record、thing）和 "
        "to（customer、岗位或联系点）。",
        "Output {output} says neither what it is nor who gets it, so nobody can say what the customer has "
        "received.",
        "Add `kind` (information, transaction, commitment, document, record, thing) and `to` (customer, a "
        "role or a contact).",
    ),
    "ELM005 kind": Message(
        "输出 {output} 没写是什么：一句答复、一项办理、一个承诺，还是一份单据？",
        "补上 kind：information、transaction、commitment、document、record、thing 之一。",
        "Output {output} does not say what it is: an answer, a transaction, a promise or a document?",
        "Add `kind`: information, transaction, commitment, document, record or thing.",
    ),
    "ELM005 to": Message(
        "输出 {output} 没写给谁：办出来的结果没有人接。",
        "补上 to：customer、岗位或联系点。",
        "Output {output} does not say who gets it, so nobody takes it on.",
        "Add `to`: customer, a role or a contact.",
    ),
}

_MEANT = {"zh_help": "是不是 {nearest}？", "en_help": "Did you mean {nearest}?"}
MESSAGES["ELM004 near"] = MESSAGES["ELM004"]._replace(**_MEANT)
