"""Why an opening-hours text is refused, as a reason that the locale has words for."""

import re

from ccproc.hours.grammar import ATOM, SELECTOR, Rule, rules_of

MAX_LENGTH = 255

# The first pattern that matches a text the package cannot read names its likeliest mistake.
_MISSPELT = (
    ("round-the-clock", r"(?i)\b7\s*[*x×/]\s*24|24\s*[*x×]\s*7|24\s*小时|全天|^24h$"),
    ("words", r"[\u4e00-\u9fff]"),
    ("full-width", r"[：；，、－～　０-９]"),
    ("shift", r"(?i)PH\s*[+-]\s*\d"),
    ("dash", r"[~–—−]"),
    ("day-names", r"(?i)\b(?:mon|tues?|wed|thur?s?|fri|sat|sun|weekday|weekend|daily)"),
    ("am-pm", r"(?i)\d\s*[ap]\.?m\b"),
    ("time-point", r"\d\.\d\d"),
    ("no-such-time", r":[6-9]\d|\b(?:2[4-9]|[3-9]\d):\d\d\s*-|-\s*(?:49|[5-9]\d):|-\s*48:(?!00)"),
    ("no-such-time", r"(?<![\d-])(?<!-\s)(?:2[5-9]|[3-9]\d):\d\d(?!\d)"),
    ("loose-separator", r"^\s*[;,]|[;,]\s*$|[;,]\s*[;,]"),
    ("day-colon", r"[A-Za-z]\s*:"),
    ("two-ranges", r"-\s*\d{1,2}:\d\d\s+\d{1,2}:\d\d"),
    ("no-end", r"(?<![\d-])(?<!-\s)\d{1,2}:\d\d(?!\d|\s*-)"),
    ("no-minutes", r"(?<![A-Za-z]{3} )\b\d{1,2}\s*-\s*\d{1,2}\b(?!:)"),
)

# What the package reads but this house cannot compute: it needs coordinates, school holidays or a guess.
_UNSUPPORTED = (
    ("comment", r'"'),
    ("sun", r"\b(?:sunrise|sunset|dawn|dusk)\b"),
    ("school", r"\bSH\b"),
    ("unknown", r"\bunknown\b"),
    ("fallback", r"\|\|"),
    ("shift", r"\d days?\b|(?:\d|easter) ?[+-](?:Mo|Tu|We|Th|Fr|Sa|Su)\b"),
    ("open-end", r"\d\+"),
    ("repeat", r":\d\d/"),
    ("same-ends", r"(\d\d:\d\d)-\1"),
)


def misspelt(text: str) -> str:
    """The likeliest mistake in a text the package cannot read."""
    return next((reason for reason, pattern in _MISSPELT if re.search(pattern, text)), "syntax")


def misleading(text: str, spelt: str) -> str | None:
    """Why a text the package reads (`spelt` in its own spelling) is refused all the same, or None.

    The traps are sentences that mean something else than their writer believes: `PH Mo-Fr` reads as "or",
    and `; ` replaces what was said before of the same days.
    """
    for reason, pattern in _UNSUPPORTED:
        if re.search(pattern, spelt):
            return reason
    if re.search(r"(?i)\bPH\s+(?:mo|tu|we|th|fr|sa|su)\b|\b(?:mo|tu|we|th|fr|sa|su)\s+PH\b", text):
        return "holiday-and-weekday"
    rules = rules_of(spelt)
    if any(len(SELECTOR.findall(rule.selector)) > 1 for rule in rules):
        return "syntax"
    return _replaced(rules)


def _replaced(rules: tuple[Rule, ...]) -> str | None:
    for place, later in enumerate(rules):
        if later.closed or later.join != "; ":
            continue
        for earlier in rules[:place]:
            if not earlier.closed and later.selector in ("", earlier.selector):
                return "replaced"
            if _is_for_holidays(earlier) and _is_weekly(later):
                return "holiday-replaced"
    return None


def _is_for_holidays(rule: Rule) -> bool:
    """A rule of its own for holidays, or one that closes on them."""
    atoms = ATOM.findall(rule.selector)
    return atoms == ["PH"] or ("PH" in atoms and rule.closed)


def _is_weekly(rule: Rule) -> bool:
    """A rule for weekdays or for every day, that says nothing of holidays or dates."""
    return "PH" not in rule.selector and SELECTOR.sub("", rule.selector) in ("", "24/7")
