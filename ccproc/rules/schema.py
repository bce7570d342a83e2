"""SCH, the form of a file: the keys it must have and what its values look like."""

import re
from collections.abc import Iterator

from ccproc.hours import HoursError, parse, zone
from ccproc.model.config import FORMAT
from ccproc.model.finding import Problem
from ccproc.model.mentions import times
from ccproc.model.pointer import pointer_of
from ccproc.model.source import Fault, Source
from ccproc.rulebook import Problems, text_rule
from ccproc.rules.spelling import is_unquoted, listable

_RESERVED = frozenset({"any", "customer", "system", "escalate", "reassign"})
_TOGETHER = frozenset({"closed_hours", "at_most", "when", "is", "next"})
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T|$)")
# What a pattern of the schemas asks for, told by a piece of it that no other pattern has.
_FORMS = (
    ("cycle", "mo)?"),
    ("duration", "[0-9]{1,5}s)?"),
    ("version", "[0-9]{0,5})\\."),
    ("time", "[0-5][0-9]"),
    ("date", "02-29"),
    ("process-id", "^(?!.*\\n)[A-Z][A-Z0-9]*(-"),
    ("code", "[a-z0-9._-]{0,31}"),
    ("business", "[A-Za-z0-9]{1,32}"),
    ("language", "[a-z]{2,3}(-"),
    ("image", "assets/"),
    ("link", "https?://"),
    ("name", "]{1,40}$"),
    ("blank", "[^ \\t\\r\\n\\u00a0\\u3000]"),
)


@text_rule("SCH001", "error error error", "R3 R14")
def schema_violation(source: Source) -> Problems:
    """A file keeps to the form that its kind has.

    A duration written as a sentence, or a step that is a decision and an end at once, can be read in two
    ways. One agent calls back today, the next one tomorrow, and the customer finds out which.

    Fix: change the marked value to the form that the message names, or add the key that is missing.

    Bad:

    ```yaml
    customer:
      promise: 两天之内
    ```

    Good:

    ```yaml
    customer:
      promise: 2d
    ```
    """
    for fault in source.faults:
        if fault.keyword != "additionalProperties" and not is_unquoted(fault):
            missing = (str(fault.values["key"]),) if fault.keyword == "required" else ()
            named = (part for part in reversed((*fault.path, *missing)) if isinstance(part, str))
            values = {
                **_values(fault),
                "key": next(named, fault.values.get("key") or source.path.rpartition("/")[2]),
            }
            yield Problem((*pointer_of(source.data, fault.path), *missing), _kind(fault), values)
    yield from _unreadable_times(source)


@text_rule("SCH005", "error error error", "R94")
def unsupported_format_version(source: Source) -> Problems:
    """The repository is written in a format that this ccproc reads.

    An older program meets keys it does not know, and would say that a sound process is broken, or worse,
    publish half of it. It stops here instead, before anything reaches an agent's screen.

    Fix: install the version of ccproc that your centre uses, or the newest one.

    Bad:

    ```yaml
    --- # ccproc.yaml
    ccproc: 2
    ```

    Good:

    ```yaml
    --- # ccproc.yaml
    ccproc: 1
    ```
    """
    found = source.data.get("ccproc") if source.kind == "config" and isinstance(source.data, dict) else None
    if isinstance(found, int) and found > FORMAT:
        yield Problem(("ccproc",), "", {"found": found, "supported": FORMAT})


def _values(fault: Fault) -> dict[str, object]:
    """What the fault tells, without the pattern, or a list that is too long: nobody reads those."""
    unsaid = {"meant", "raw", "limit"} if fault.keyword == "pattern" else {"meant", "raw"}
    unsaid |= {"found"} if fault.keyword == "maxItems" else set()
    unsaid |= set() if listable(fault) else {"allowed"}
    return {key: value for key, value in fault.values.items() if key not in unsaid}


def _kind(fault: Fault) -> str:
    """Which words tell the fault: the schema keyword, or what its pattern asks for."""
    if fault.values.get("found", fault) is None and not fault.path:
        return "nothing"
    if fault.values.get("found", fault) is None and fault.keyword in ("enum", "type", "pattern"):
        return "empty"
    if fault.values.get("unit"):
        return "unit"
    if fault.keyword == "pattern":
        pattern = str(fault.values.get("limit"))
        if "02-29" in pattern and _DAY.match(str(fault.values.get("found"))):
            return "no-such-day"
        return next((form for form, piece in _FORMS if piece in pattern), "pattern")
    if fault.keyword == "not":
        return "reserved" if str(fault.values.get("found")) in _RESERVED else _excluded(fault)
    if fault.keyword in ("enum", "unknown-file"):
        long = fault.keyword == "enum" and not listable(fault)
        return " ".join((fault.keyword, *["long"] * long, *["near"] * bool(fault.values.get("nearest"))))
    if fault.keyword == "type":
        return _type_kind(fault.values.get("expected"))
    return fault.keyword


def _excluded(fault: Fault) -> str:
    """A key that does not go with its neighbours; which ones, the words know by its name."""
    key = str(fault.values["key"])
    return f"excluded {key}" if key in _TOGETHER else "excluded"


def _type_kind(expected: object) -> str:
    types = expected if isinstance(expected, list) else [expected]
    return "-".join(("type", *map(str, types)))


def _unreadable_times(source: Source) -> Iterator[Problem]:
    """Opening hours and time zones that keep the schema and mean nothing, or something else than intended."""
    kind = source.kind if source.kind != "registry" else source.stem
    for mention in times(source.data, kind):
        try:
            zone(mention.code) if mention.lists == ("timezone",) else parse(mention.code)
        except HoursError as error:
            values = {"key": mention.path[-1], "found": error.text, "why": error.reason}
            near = {"nearest": error.suggestion} if error.suggestion else {}
            kind = mention.lists[0] + (" near" if near else "")
            yield Problem(pointer_of(source.data, mention.path), kind, {**values, **near})
