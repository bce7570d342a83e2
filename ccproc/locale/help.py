"""The help of every command and option, in both languages, by key."""

from ccproc.locale import Words, help_change

HELP: dict[str, Words] = {
    "ccproc": Words(
        "把客户服务中心的流程写成文本来管：查缺漏、看盲点、发手册，每次变更正式下发、有据可查。",
        "A contact centre's processes as text in git: find what is missing, see the blind spots, "
        "hand out handbooks, issue every change formally.",
    ),
    "option.folder": Words(
        "流程库里的任一文件夹，默认当前文件夹",
        "any folder inside the process repository; default: this folder",
    ),
    "option.lang": Words(
        "用哪种语言；auto：先看系统语言，再看中心的语言",
        "language to speak; auto: the system's, else the centre's",
    ),
    "option.quiet": Words("只输出结果", "print the result and nothing else"),
    "option.verbose": Words(
        "说明用的是哪个流程库、调用了 git 的什么、写了哪些文件",
        "say which repository is used, what git is asked and which files are written",
    ),
    "option.no-color": Words("不用颜色", "no colour"),
    "option.as-of": Words(
        "按哪一天判断期限和现行文本，默认今天", "the day to judge dates and texts in force by; default: today"
    ),
    "option.help": Words("显示这份说明", "show this help"),
    "option.install_completion": Words(
        "让当前终端能用 Tab 键补全命令", "let the Tab key complete commands in this shell"
    ),
    "option.show_completion": Words("显示补全脚本", "show the completion script"),
    "lint": Words(
        "检查流程是否完整、走得通：哪里有问题、为什么要紧、怎么改。",
        "Check that processes are complete and lead somewhere: what is wrong, why it matters, how to fix it.",
    ),
    "lint.paths": Words(
        "只看这些文件或文件夹的问题，默认全部", "files or folders to report on; default: all"
    ),
    "lint.format": Words(
        "输出格式；不写时终端用 full，重定向用 concise",
        "output format; full on a terminal, concise in a pipe",
    ),
    "lint.stage": Words(
        "按哪个阶段的要求查；auto：已发布的按发布，其余按起草",
        "how strict to be; auto: published processes as for publication, all others as drafts",
    ),
    "lint.select": Words(
        "只查这些规则：编号、名称或编号开头的字母，可用逗号隔开",
        "only these rules: codes, names or leading letters, separated by commas",
    ),
    "lint.ignore": Words("不查这些规则", "leave these rules out"),
    "lint.fail-on": Words(
        "从哪个级别起算不通过，退出码为 1", "the lowest severity that fails, with exit code 1"
    ),
    "lint.exit-zero": Words("有问题也算通过，退出码为 0", "exit with 0 whatever is found"),
    "lint.no-cache": Words(
        "全部重新检查，不用上次留下的结果", "check everything again, ignoring what earlier runs remembered"
    ),
    "rule": Words(
        "解释一条规则：查什么、对客户为什么要紧、怎么改，附正反例。",
        "Explain a rule: what it checks, why it matters to the customer, how to fix it, with examples.",
    ),
    "rule.asked": Words(
        "规则的编号或名称；不写就列出全部规则", "code or name of a rule; without it, all are listed"
    ),
    "rule.all": Words("输出全部规则的完整说明", "the full pages of all rules"),
    "rule.format": Words("输出格式", "output format"),
    "option.format": Words("输出格式", "output format"),
    "init": Words(
        "新建一个流程库：登记表、编辑器设置和自动检查文件都备好。",
        "Make a new process repository, with its registry, editor settings and CI file.",
    ),
    "init.folder": Words("放在哪个文件夹，须是新的或空的", "the folder to make it in, new or empty"),
    "init.example": Words(
        "改为放入完整的示例中心，连同它的历史", "make the whole example centre instead, with its history"
    ),
    "new": Words("新建流程，或在登记表里增加条目。", "Add a process or a registry entry."),
    "new process": Words(
        "新建流程：按类别搭好架子，没写明的逐项询问。",
        "Add a process, drafted for its category; whatever the options leave open is asked for.",
    ),
    "new entry": Words("登记{name}。", "Add a {name} to the registry."),
    "new calendar": Words(
        "把一年的法定节假日和调休写进登记表。", "Write a year's public holidays into the registry."
    ),
    "new.id": Words(
        "流程编号，例如 QRY-BILL-001；不写就取下一个空号",
        "process id, as in QRY-BILL-001; without it, the next free one",
    ),
    "new.title": Words("流程名称", "its title"),
    "new.category": Words("流程类别的代码", "its category"),
    "new.owner": Words("流程负责人的岗位", "role that owns it"),
    "new.user": Words("流程使用人的岗位", "role that works by it"),
    "new.business": Words("办理的业务", "business it serves"),
    "new.channel": Words("办理的渠道", "channel it is served on"),
    "new.from-gap": Words(
        "补一个盲点：写接触点编码，见 ccproc map --gaps", "fill a blind spot: its code from ccproc map --gaps"
    ),
    "new.code": Words(
        "代码，例如 tl、delivery-desk；业务代码多为数字",
        "its code, as in tl or delivery-desk; a business code is usually digits",
    ),
    "new.name": Words("名称；不写就在终端询问", "its name; asked for on a terminal"),
    "new.set": Words("其他字段，有哪些见下", "a further field, one of those below"),
    "new.year": Words("年份", "year"),
    "new.country": Words("国家或地区的两位代码", "two-letter country code"),
    "list": Words(
        "列出流程：业务处理类、运营管理类、外部协同类。",
        "The process registers: business, management, external.",
    ),
    "list.family": Words("只列这一大类", "only this family"),
    "list.publications": Words(
        "列出历次发布：编号、日期、发布人、各流程的版本",
        "the publications: number, day, who, the versions they brought",
    ),
    "list.team": Words("只列这个团队", "only this team"),
    "show": Words("在终端查看一个流程。", "One process on the terminal."),
    "show.id": Words("流程编号", "process id"),
    "show.at": Words(
        "看它以前的样子：版本号（如 1.0.0）、日期（那一天的现行文本）或 git 的提交",
        "as it was: a version (1.0.0), a day (the text in force that day) or a git revision",
    ),
    "show.handoffs": Words("只看交接：从谁到谁、交什么", "only the handovers: from whom, to whom, what"),
    "show.format": Words("输出格式；json 为文件里的全文", "output format; json holds everything in its file"),
    "find": Words(
        "找流程：按客户的说法、接触点编码、岗位或系统，也认拼音首字母（hfcx）。没有完全对上的，给出最接近的；一个也没有时退出码为 1。",
        "Find the process by what the customer says, touchpoint code, role, system or pinyin initials (hfcx). "
        "If nothing matches fully, the closest are shown; exit code 1 means not even those.",
    ),
    "find.text": Words(
        "客户的说法，整句也行；多个词都出现的排在前面", "what the customer says, a whole sentence if you like"
    ),
    "find.exact": Words("只要每个词都出现的，不给最接近的", "only where every word occurs, no near matches"),
    "find.part": Words("只找这一项的流程，写代码或名称", "only processes for it; its code or name"),
    "tree": Words("流程库的树形结构。", "The process library as a tree."),
    "map": Words(
        "流程地图（业务 × 渠道）：覆盖、盲点、重复。",
        "The business × channel map: cover, blind spots, duplicates.",
    ),
    "map diff": Words(
        "比较两个版本：哪些接触点新有了流程，哪些失去了流程。",
        "Which touchpoints gained or lost cover between two revisions.",
    ),
    "map.by": Words(
        "按品牌、地区或业务环节分开看",
        "one map for each brand, each region, or each thing customers want to do",
    ),
    "map.gaps": Words("只列盲点", "list the blind spots only"),
    "map.check": Words(
        "有盲点或重复就算不通过，退出码为 1", "exit with 1 if there is a blind spot or a duplicate"
    ),
    "map.stats": Words("只看数量", "the counts only"),
    "map.before": Words("较早的版本", "the earlier revision"),
    "map.after": Words("较晚的版本", "the later revision"),
    "publish": Words(
        "发布：审核、确认、培训都齐了的流程生效、登记、生成流程网站；缺什么会逐条说明。",
        "Publish what is reviewed, confirmed and trained: recorded, tagged, built into a site; "
        "what is held back is listed with the reason.",
    ),
    "publish.out": Words(
        "流程网站放在哪个文件夹，默认流程库里的 site",
        "the folder of the site; default: site in the repository",
    ),
    "publish.branch": Words(
        "提交和标签留在新分支上，供合并请求审阅；合并之前发布的文件只在该分支上，不生成流程网站",
        "commit on a new branch, for a pull request; until it is merged, what is published is only there, and no site is built",
    ),
    "publish.preview": Words(
        "只看效果：不过关卡、不留记录，每页标明未经发布",
        "just look: no gates, nothing recorded, every page marked as a preview",
    ),
    "handbook": Words(
        "手册：一个岗位或团队要看的流程，一个文件带走。",
        "A handbook: what one role or team works by, in one file.",
    ),
    "handbook.role": Words("给哪个岗位，写代码或名称", "for which role, by code or name"),
    "handbook.team": Words("给哪个团队，写代码或名称", "for which team, by code or name"),
    "handbook.draft": Words("收工作文本，每页标明草稿", "the working texts, every page marked as a draft"),
    "handbook.out": Words(
        "写到哪个文件，.md 结尾即 Markdown；不写时在终端里存为 handbook-岗位.html，在管道里直接输出",
        "the file to write, Markdown where it ends in .md; default: handbook-ROLE.html on a terminal, else stdout",
    ),
    "demo": Words(
        "在示例中心上走一遍：检查、地图、审核培训、发布、一次正式变更。",
        "The main job on the example centre: lint, map, review and training, publication, one formal change.",
    ),
    "demo.folder": Words(
        "放在哪个文件夹（新的），默认 ccproc-demo", "the folder, a new one; default: ccproc-demo"
    ),
} | help_change.HELP
