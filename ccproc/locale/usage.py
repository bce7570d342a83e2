"""What is said of a command line that is wrong."""

from ccproc.locale import Words

NO_OPTION = Words("没有 {name} 这个选项。", "There is no option {name}.")
NO_COMMAND = Words("没有 {name} 这个命令。", "There is no command {name}.")
MEANT = Words("是不是 {nearest}？", "Did you mean {nearest}?")
MISSING = Words("缺少“{name}”。", "{name} is missing.")
CHOICES = Words(
    "{name} 不能写“{given}”，可以写：{choices}。", "{name} cannot be “{given}”; it can be {choices}."
)
ARGUMENT = Words(
    "这里不能写“{given}”，可以写：{choices}。", "“{given}” cannot be used here; it can be {choices}."
)
DATE = Words("{name} 要写成 2026-03-31 这样的日期。", "{name} is a date such as 2026-03-31.")
NUMBER = Words("“{name}”要填 {least} 到 {most} 的整数。", "{name} is a whole number from {least} to {most}.")
BAD = Words("{name} 的值不对。", "{name} cannot have that value.")
VALUE = Words("{name} 后面要写一个值。", "{name} needs a value after it.")
NO_VALUE = Words("{name} 后面不带值。", "{name} takes no value.")
MANY = Words(
    "多写了：{name}。名称里有空格时要加引号。", "One too many: {name}. A name with a space needs quotes."
)
OTHER = Words("命令写法不对。", "The command line is not written correctly.")
HELP = Words("查看写法：{command} --help", "For the usage: {command} --help")
