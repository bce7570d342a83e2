"""What is refused about who somebody is, keyed by the code of the error."""

from ccproc.locale import Message
from ccproc.locale.gates import BLANKS

_PERSON, _ROLE = BLANKS["{person}"], BLANKS["{role}"]
# Who commits, in a line that is printed to be changed: none of these words is ever a person.
EXAMPLE = "zhang@example.com"
PLACEHOLDERS = frozenset(("姓名", "邮箱", "NAME", "ADDRESS", EXAMPLE))

MESSAGES: dict[str, Message] = {
    "nobody": Message(
        "不知道是谁在操作。",
        f"用 --by 写明人员代码；登记过提交邮箱的人不用写：ccproc new person {_PERSON.zh} --set roles={_ROLE.zh} --set git=邮箱",
        "It is not known who is acting.",
        "Give the person's code with --by; not needed for anyone registered with a commit address: "
        f"ccproc new person {_PERSON.en} --set roles={_ROLE.en} --set git=ADDRESS",
    ),
    "nobody-of-these": Message(
        "不知道是谁在操作。",
        "用 --by 写明人员代码，例如 --by {first}（登记的有：{people}）；登记了提交邮箱（git）的人不用写。",
        "It is not known who is acting.",
        "Give the person's code, for example --by {first} (registered: {people}); not needed for anyone registered with a commit address (git).",
    ),
    "retired-person": Message(
        "{by} 从 {day} 起已离岗，不能再以其名义记录。",
        "换成在岗的人；没有离岗的，在人员登记表里删去 retired 一行。",
        "{by} left on {day}, so nothing can be recorded in their name any more.",
        "Name someone still in post; if they have not left, delete the retired line in the list of people.",
    ),
    "unread-list": Message(
        "{path} 有写错的地方，读不出来，谁是谁、改了什么都无从核对；什么都没有记录。",
        "看看错在哪里，改好再执行：ccproc lint {path}",
        "{path} cannot be read, so neither people nor changes can be checked against it; nothing was recorded.",
        "See what is wrong, fix it and run this again: ccproc lint {path}",
    ),
    "names-nobody": Message(
        "“{said}”里一个字也没有，看不出是谁。",
        "在这里写上真实的代码或名称，再执行一次。",
        "“{said}” contains no letters and names nobody.",
        "Put the real code or name here and run it again.",
    ),
    "still-blank": Message(
        "“{said}”只是命令里占位的字，没有换成真的人员、部门或岗位。",
        "在这里写上真实的代码或名称，再执行一次。",
        "“{said}” is only a placeholder for a person, a department or a role.",
        "Put the real code or name here and run it again.",
    ),
    "unknown-person": Message(
        "登记表里没有人员 {by}。",
        f"先登记：ccproc new person {{by}} --set roles={_ROLE.zh}",
        "The registry has no person {by}.",
        f"Add them first: ccproc new person {{by}} --set roles={_ROLE.en}",
    ),
    "unknown-person-near": Message(
        "登记表里没有人员 {by}。",
        "是不是 {nearest}？",
        "The registry has no person {by}.",
        "Did you mean {nearest}?",
    ),
    "role-not-held": Message(
        "{person} 不能作为 {role}（{wanted}）参加：登记的岗位是 {held}。",
        "改成 --participant {role}={other}；岗位登记漏了的，在人员登记表里补上。",
        "{person} cannot take part as {role} ({wanted}): the roles registered are {held}.",
        "Write --participant {role}={other}; if a role is missing from the list of people, add it there.",
    ),
    "role-of-nobody": Message(
        "{person} 不能作为 {role}（{wanted}）参加：登记的岗位是 {held}。",
        f"还没有登记担任这个岗位的人，先登记：ccproc new person {_PERSON.zh} --set roles={{first}}",
        "{person} cannot take part as {role} ({wanted}): the roles registered are {held}.",
        f"Nobody is registered with that role; register someone first: ccproc new person {_PERSON.en} --set roles={{first}}",
    ),
    "role-unregistered": Message(
        "{person} 不能作为 {role} 参加：岗位登记表里还没有 {first} 这个岗位，没有人能担任。",
        f"先登记岗位和人：ccproc new role {{first}}；ccproc new person {_PERSON.zh} --set roles={{first}}",
        "{person} cannot take part as {role}: the registry has no role {first}, so nobody can hold it.",
        "Register the role and the person first: ccproc new role {first}; "
        f"ccproc new person {_PERSON.en} --set roles={{first}}",
    ),
}
