"""SCH: what the rules about form and identity say; what YAML itself gets wrong is in `locale.flaws`."""

from ccproc.locale import Message
from ccproc.locale.shapes import SHAPES

_NAME = Message(
    "“{code}”是名称，这里要写代码 {nearest}。",
    "把名称换成代码。",
    "“{code}” is a name; its code belongs here: {nearest}.",
    "Write the code instead of the name.",
)
MESSAGES: dict[str, Message] = {
    **SHAPES,
    "SCH001 maxItems": Message(
        "“{key}”太长，最多 {limit} 项，后面的没有读入：这么长的清单，没有人看得完。",
        "拆成几个流程；登记表里不再用的，写到别处。",
        "“{key}” is too long: at most {limit} items, and the rest was not read. Nobody can work through such a list.",
        "Split it into several processes; entries that are no longer used belong elsewhere.",
    ),
    "SCH001 stray-registry": Message(
        "{key} 不会读入：登记表只放在 registry/ 里，不分子文件夹。",
        "移到 registry/ 下；同名的登记表合成一个。",
        "{key} is not read: registry lists belong directly in registry/, not in folders below it.",
        "Move it up into registry/; merge two lists of the same name.",
    ),
    "SCH001 stray-notice": Message(
        "{key} 不会读入：changes/ 里只认 notice.yaml、approval-编号.yaml、event-编号.yaml。",
        "改回原来的文件名；不是变更记录的，移到别处。",
        "{key} is not read: changes/ holds notice.yaml, approval-ID.yaml and event-ID.yaml only.",
        "Give it its original name back; if it is not part of a change notice, move it elsewhere.",
    ),
    "SCH002": Message(
        "没有“{key}”这个字段，写在这里的内容不会有人看到。",
        "检查字段名有没有写错；只是备注的，写进 note。",
        "There is no key “{key}”, so nobody will see what it says.",
        "Check its spelling; if it is only a remark, put it under `note`.",
    ),
    "SCH002 few": Message(
        "没有“{key}”这个字段，写在这里的内容不会有人看到。",
        "这里可以写：{allowed}。",
        "There is no key “{key}”, so nobody will see what it says.",
        "Keys allowed here: {allowed}.",
    ),
    "SCH002 near": Message(
        "没有“{key}”这个字段，写在这里的内容不会有人看到。",
        "是不是 {nearest}？只是备注的，写进 note。",
        "There is no key “{key}”, so nobody will see what it says.",
        "Did you mean {nearest}? If it is only a remark, put it under `note`.",
    ),
    "SCH002 typed-code": Message(
        "接触点编码由渠道、品牌、业务自动算出，不用手写：手写的迟早对不上。",
        "删掉 code，写好 channel、brand、business 即可。",
        "Touchpoint codes are computed from channel, brand and business; one typed by hand will sooner or later be wrong.",
        "Delete `code`; channel, brand and business are enough.",
    ),
    "SCH003": Message(
        "“{key}”的值 {raw} 没有加引号，读出来是 {found}，不是文字。",
        "加上引号：{repaired}",
        "The value {raw} of “{key}” has no quotes: it is read as {found}, which is not text.",
        "Put it in quotes: {repaired}",
    ),
    "SCH004": Message(
        "编号 {id} 已经给了另一个流程（{other}）：审核、培训、变更的记录分不清说的是哪一个。",
        "给后写的流程换一个新编号，文件名跟着改。",
        "The id {id} already belongs to another process ({other}): records of reviews, trainings and changes cannot tell the two apart.",
        "Give the newer one an id of its own and rename its file.",
    ),
    "SCH004 retired": Message(
        "编号 {id} 属于一个已淘汰的流程（见 {notice}），不能再用：旧记录会算到新流程头上。",
        "换一个新编号，文件名跟着改。",
        "The id {id} belonged to a process that was retired ({notice}); its old records would count for the new one.",
        "Give the process a new id and rename its file.",
    ),
    "SCH005": Message(
        "流程库的格式版本是 {found}，现用的 ccproc 只认到 {supported}：再读下去，会把好的判成错的。",
        "安装中心统一使用的 ccproc 版本，或最新版。",
        "The repository has format version {found}, but this ccproc reads only up to {supported} and would report sound processes as wrong.",
        "Install the version that your centre uses, or the newest one.",
    ),
    "SCH006": Message(
        "registry/{list}.yaml 里没有 {code}：写在这里，等于没写。",
        "改成已登记的代码；确是新的，先用 ccproc new {kind} {code:entry} 登记。",
        "{code} is not in registry/{list}.yaml, so writing it here has no effect.",
        "Name one that is registered, or add it with ccproc new {kind} {code:entry}.",
    ),
    "SCH006 near": Message(
        "registry/{list}.yaml 里没有 {code}：写在这里，等于没写。",
        "是不是 {nearest}？确是新的，先用 ccproc new {kind} {code:entry} 登记。",
        "{code} is not in registry/{list}.yaml, so writing it here has no effect.",
        "Did you mean {nearest}? If it is new, add it with ccproc new {kind} {code:entry}.",
    ),
    "SCH006 name": _NAME,
    "SCH006 actor": Message(
        "{code} 既不是岗位，也不是联系点：这件事没有人接。",
        "改成已登记的岗位或联系点（客户写 customer，系统写 system）；确是新的，先用 ccproc new role {code:entry} 或 ccproc new contact {code:entry} 登记。",
        "{code} is neither a role nor a contact, so nobody does this.",
        "Name one that is registered (or customer, system), or add it with ccproc new role {code:entry} or ccproc new "
        "contact {code:entry}.",
    ),
    "SCH006 actor near": Message(
        "{code} 既不是岗位，也不是联系点：这件事没有人接。",
        "是不是 {nearest}？确是新的，先用 ccproc new role {code:entry} 或 ccproc new contact {code:entry} 登记。",
        "{code} is neither a role nor a contact, so nobody does this.",
        "Did you mean {nearest}? If it is new, add it with ccproc new role {code:entry} or ccproc new contact {code:entry}.",
    ),
    "SCH006 field": Message(
        "数据字段 {code} 既没有在本流程的 data.fields 里定义，也不在 registry/fields.yaml 里。",
        "在 data.fields 里写明这个字段；各流程共用的，先用 ccproc new field {code:entry} 登记。",
        "Field {code} is defined neither under `data.fields` here nor in registry/fields.yaml.",
        "Define it under `data.fields`; if several processes use it, add it with ccproc new field {code:entry}.",
    ),
    "SCH006 field near": Message(
        "数据字段 {code} 既没有在本流程的 data.fields 里定义，也不在 registry/fields.yaml 里。",
        "是不是 {nearest}？不是的话，在 data.fields 里写明，或先用 ccproc new field {code:entry} 登记。",
        "Field {code} is defined neither under `data.fields` here nor in registry/fields.yaml.",
        "Did you mean {nearest}? If not, define it under `data.fields`, or add it with ccproc new field {code:entry}.",
    ),
    "SCH008": Message(
        "没有流程 {target}：坐席走到这里就断了。",
        "先用 ccproc new process 写好这个流程，或改成已有的流程。",
        "There is no process {target}: the call breaks off here.",
        "Write that process (ccproc new process), or name one that exists.",
    ),
    "SCH008 near": Message(
        "没有流程 {target}：坐席走到这里就断了。",
        "是不是 {nearest}？还没有写的，先用 ccproc new process 写好。",
        "There is no process {target}: the call breaks off here.",
        "Did you mean {nearest}? If it is not written yet, begin with ccproc new process.",
    ),
    "SCH008 contact": Message(
        "{target} 是联系点，这里要写流程编号。",
        "转介联系点的，写 end: referred。",
        "{target} is a contact; a process id belongs here.",
        "To refer the customer to a contact, write `end: referred`.",
    ),
    "SCH008 open": Message(
        "找不到 {target}：它不是流程，不是联系点，也不是本流程的步骤，坐席走到这里就断了。",
        "改成已有的流程、联系点或步骤。",
        "{target} is not a process, not a contact and not a step of this process: the call breaks off here.",
        "Name a process, a contact or a step that exists.",
    ),
    "SCH008 open near": Message(
        "找不到 {target}：它不是流程，不是联系点，也不是本流程的步骤，坐席走到这里就断了。",
        "是不是 {nearest}？",
        "{target} is not a process, not a contact and not a step of this process: the call breaks off here.",
        "Did you mean {nearest}?",
    ),
    "SCH008 registry": Message(
        "登记表里写的 {code}，在 registry/{list}.yaml 里找不到。",
        "改成已登记的代码；确是新的，先用 ccproc new {kind} {code:entry} 登记。",
        "The registry names {code} here, which is not in registry/{list}.yaml.",
        "Name one that is registered, or add it with ccproc new {kind} {code:entry}.",
    ),
    "SCH008 registry near": Message(
        "登记表里写的 {code}，在 registry/{list}.yaml 里找不到。",
        "是不是 {nearest}？确是新的，先用 ccproc new {kind} {code:entry} 登记。",
        "The registry names {code} here, which is not in registry/{list}.yaml.",
        "Did you mean {nearest}? If it is new, add it with ccproc new {kind} {code:entry}.",
    ),
    "SCH008 name": _NAME,
    "SCH008 route": Message(
        "业务 {business} 的投诉去处 {target} 既不是流程，也不是联系点：客户投诉无门。",
        "改成已有的流程编号或联系点代码。",
        "Complaints about business {business} go to {target}, which is neither a process nor a contact.",
        "Name a process or a contact that exists.",
    ),
    "SCH008 orphan": Message(
        "旁边没有 {target}，不知道这是对哪份变更通知的批准或登记，等于没有。",
        "用 git checkout 取回变更通知；放错位置的，移回它所在的文件夹。",
        "There is no {target} beside this file, so nobody can say which change notice it belongs to.",
        "Restore the notice with git checkout, or move this file back to the folder of its notice.",
    ),
    "SCH009": Message(
        "文件不是合法的 YAML，整个流程读不出来。",
        "按标出的位置检查标点和缩进。",
        "The file is not valid YAML, so the whole process is unreadable.",
        "Check the punctuation and indentation at the marked place.",
    ),
    "SCH010": Message(
        "同一个字段写了两遍，只有后一遍算数：改了前一遍的人会以为已经改好。",
        "把两处合成一处。",
        "A key appears twice, and only the last one counts.",
        "Merge the two.",
    ),
    "SCH011": Message(
        "这里用了本系统不接受的 YAML 写法。",
        "把内容直接写在这里，一个文件只写一份内容。",
        "This uses a part of YAML that is not accepted here.",
        "Write the text out in place, with one document per file.",
    ),
    "SCH012": Message(
        "YAML 悄悄丢掉了一部分文字，坐席看到的不完整。",
        "把整句放进引号。",
        "YAML has silently dropped part of the text; agents see only the rest.",
        "Put the whole text in quotes.",
    ),
    "SCH013": Message(
        "{file} 和 {other} 只差大小写或字符写法：在 Windows 和 Mac 上它们是同一个文件，会互相覆盖。",
        "给其中一个改名，或把内容合在一起。",
        "{file} and {other} differ only in capitals or in how a character is written: on Windows and Mac they are "
        "one file, and one overwrites the other.",
        "Rename one of them, or merge their contents.",
    ),
    "SCH014": Message(
        "{code} 和 {other} 在接触点编码里都写成 {folded}，分不开：从工单系统点进来的人会看到另一个流程。",
        "给其中一个换代码，用到它的流程一起改。",
        "{code} and {other} both become {folded} in touchpoint codes: a link from the CRM opens the wrong process.",
        "Give one of them another code, and change it wherever processes use it.",
    ),
    "SCH014 reserved": Message(
        "{code} 在接触点编码里会变成 {folded}，而 any 的意思是“全部”。",
        "换一个代码。",
        "{code} becomes {folded} in touchpoint codes, where any means “all”.",
        "Choose another code.",
    ),
}
