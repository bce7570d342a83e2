"""Whether a changed time asks more of somebody, or less."""

from ccproc.durations import DAY_SECONDS, Duration, DurationError, parse


def told(rule: str, before: object, after: object) -> str:
    """The rule that tells a changed time: tightened, loosened, only written otherwise, or not comparable.

    A time that is new binds where nothing bound before; one that is gone sets free.
    """
    if before is None or after is None:
        return rule if rule != "sla-changed" else "sla-tightened" if before is None else "sla-loosened"
    earlier, later = _read(before), _read(after)
    if earlier is None or later is None:
        return rule
    if (earlier.seconds, earlier.working_days) == (later.seconds, later.working_days):
        return "time-rewritten"
    if rule != "sla-changed":
        return rule
    if _surely_shorter(later, earlier):
        return "sla-tightened"
    return "sla-loosened" if _surely_shorter(earlier, later) else rule


def _read(text: object) -> Duration | None:
    try:
        return parse(text) if isinstance(text, str) else None
    except DurationError:
        return None


def _surely_shorter(one: Duration, other: Duration) -> bool:
    """Working days last at least as many days; how much longer only the calendar knows."""
    if one.working_days:
        return one.working_days < other.working_days
    return one.seconds <= other.seconds + other.working_days * DAY_SECONDS
