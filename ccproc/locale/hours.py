"""Opening hours in words, and why some cannot be read."""

from collections.abc import Iterable, Sequence

from ccproc.locale import Language, Words

_DAYS = {
    "zh": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}

HOURS_REASONS: dict[str, Words] = {
    "empty": Words("没有填写时间", "no hours are given"),
    "long": Words(
        "时间写得太长（最多 255 个字符），说明请移到 note",
        "the text is too long (255 characters at most); move notes to `note`",
    ),
    "round-the-clock": Words("全天候要写成 24/7", "write 24/7 for round the clock"),
    "full-width": Words(
        "标点或数字是全角的，要改成半角，例如 08:30-18:00",
        "punctuation or digits are full-width; use half-width ones, as in 08:30-18:00",
    ),
    "words": Words(
        "星期和时间要用缩写，例如周一至周五写 Mo-Fr，节假日写 PH",
        "days are written as abbreviations: Mo-Fr, and PH for holidays",
    ),
    "dash": Words(
        "起止时间之间用半角减号 -，例如 08:30-18:00", "join start and end by a plain hyphen: 08:30-18:00"
    ),
    "day-names": Words("星期用两个字母：Mo Tu We Th Fr Sa Su", "days have two letters: Mo Tu We Th Fr Sa Su"),
    "am-pm": Words("要用 24 小时制，例如 18:00", "use the 24-hour clock, as in 18:00"),
    "time-point": Words("时和分之间用冒号，例如 08:30", "hours and minutes are joined by a colon: 08:30"),
    "no-such-time": Words(
        "没有这个时刻；开始不晚于 23:59，结束不晚于 48:00",
        "there is no such time; a start is at most 23:59, an end at most 48:00",
    ),
    "loose-separator": Words("多了一个分号或逗号", "there is one semicolon or comma too many"),
    "day-colon": Words(
        "星期后面不加冒号，例如 Mo-Fr 08:30-18:00", "no colon after the days: Mo-Fr 08:30-18:00"
    ),
    "two-ranges": Words(
        "两段时间之间用半角逗号，例如 08:30-12:00,13:30-18:00",
        "put a comma between two ranges: 08:30-12:00,13:30-18:00",
    ),
    "no-end": Words("起止时间缺了一个", "one end of the range is missing"),
    "no-minutes": Words("时间要写到分钟，例如 08:00-18:00", "times need minutes: 08:00-18:00"),
    "comment": Words("这里不能写说明，说明请移到 note", "no comments are allowed here; move them to `note`"),
    "sun": Words("日出、日落算不出来，要写钟点", "sunrise and sunset cannot be computed; give clock times"),
    "school": Words("没有学校假期的数据，要写日期", "there is no calendar of school holidays; give dates"),
    "unknown": Words(
        "“不确定”不是服务时间；确实不知道的，不要填",
        "`unknown` is not an opening time; if you do not know, leave the hours out",
    ),
    "fallback": Words(
        "不支持 ||，各条之间用半角分号分开", "`||` is not supported; separate rules by a semicolon"
    ),
    "shift": Words(
        "不支持“前几天、后几天”，要直接写日期", "days before or after a day are not supported; give dates"
    ),
    "open-end": Words("不能用 +，要写明几点结束", "`+` is not supported; say when it ends"),
    "repeat": Words("不支持按间隔重复，要写出每一段", "repeated times are not supported; write each range"),
    "same-ends": Words(
        "起止时间相同：全天写 00:00-24:00，休息写 off",
        "start and end are equal: write 00:00-24:00 for all day, off for closed",
    ),
    "syntax": Words(
        "这段时间看不懂，写法如 Mo-Fr 08:30-18:00; PH off",
        "it cannot be understood; write it like Mo-Fr 08:30-18:00; PH off",
    ),
    "holiday-and-weekday": Words(
        "PH 和星期之间要么用半角逗号（表示节假日和这些天），要么分成两条",
        "put a comma between PH and weekdays (these days and holidays), or write two rules",
    ),
    "replaced": Words(
        "分号后面的一条取代了前面同一天的时间；同一天有两段的，用半角逗号相连",
        "the rule after the semicolon replaces the earlier hours of its days; join ranges by a comma",
    ),
    "holiday-replaced": Words(
        "PH 那一条被后面的一条取代，节假日会按平日算；要把 PH 那一条放在最后",
        "a later rule replaces the one for PH, so holidays count as ordinary days; put PH last",
    ),
    "zone": Words(
        "没有这个时区，写法如 Asia/Shanghai", "there is no such time zone; write it like Asia/Shanghai"
    ),
}


def ranges_in_words(ranges: Iterable[tuple[Sequence[int], str, str, int]], language: Language) -> str:
    """Ranges of days (Monday is 0), start, end, days later: 每天 18:00 至次日 08:30; daily 18:00–08:30."""
    joint = "；" if language == "zh" else "; "
    return joint.join(phrase for span in ranges for phrase in _phrases(span, language))


def _phrases(span: tuple[Sequence[int], str, str, int], language: Language) -> list[str]:
    days, start, end, later = span
    if later > 1 or (later and end > start):
        return [_long(day, start, end, later, language) for day in days]
    if (start, end) == ("00:00", "24:00"):
        return [_whole_days(days, language)]
    until = " 至次日 " if later and language == "zh" else "–"
    return [f"{days_in_words(days, language)} {start}{until}{end}"]


def _whole_days(days: Sequence[int], language: Language) -> str:
    if len(days) == 7:
        return "全天候" if language == "zh" else "round the clock"
    return days_in_words(days, language) + ("全天" if language == "zh" else " all day")


def _long(day: int, start: str, end: str, later: int, language: Language) -> str:
    first, last = _DAYS[language][day], _DAYS[language][(day + later) % 7]
    return f"{first} {start} 至{last} {end}" if language == "zh" else f"{first} {start} – {last} {end}"


def days_in_words(days: Sequence[int], language: Language) -> str:
    """Weekdays, neighbours joined: 每天, 周一至周五, 周六、周日; daily, Mon–Fri, Sat, Sun."""
    if len(days) == 7:
        return "每天" if language == "zh" else "daily"
    through, joint = ("至", "、") if language == "zh" else ("–", ", ")
    names = _DAYS[language]
    return joint.join(
        names[run[0]] + through + names[run[-1]] if len(run) > 2 else joint.join(names[day] for day in run)
        for run in _runs(days)
    )


def _runs(days: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs
