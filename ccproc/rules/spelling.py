"""SCH, spelling: keys that exist, and texts that are not taken for numbers."""

from ccproc.model.finding import Problem
from ccproc.model.pointer import CLAIMS, pointer_of
from ccproc.model.source import Fault, Source
from ccproc.rulebook import Problems, text_rule

_LISTED = 12


@text_rule("SCH002", "error error error", "R3")
def unknown_key(source: Source) -> Problems:
    """Every key is one that the format knows.

    A misspelt key is a sentence nobody acts on: `escalaton` looks like a ladder in the editor, but no
    ladder is there when a complaint has waited for two hours. Touchpoint codes are computed, so `code`
    is not typed either.

    Fix: take the key that the message offers; what is only a remark goes under `note`.

    Bad:

    ```yaml
    titel: 话费查询
    ```

    Good:

    ```yaml
    title: 话费查询
    ```
    """
    for fault in source.faults:
        if fault.keyword == "additionalProperties":
            is_typed = fault.path[:1] == (CLAIMS,) and fault.values.get("key") == "code"
            known = "near" if fault.values.get("nearest") else "few" if listable(fault) else ""
            kind = "typed-code" if is_typed else known
            yield Problem(pointer_of(source.data, fault.path), kind, fault.values, key=True)


@text_rule("SCH003", "error error error", "R56")
def ambiguous_scalar(source: Source) -> Problems:
    """Codes, versions and other texts that look like numbers are quoted.

    YAML reads 0101 as the number 101, and 1.10 as 1.1. The cell of the map is then another one, and the
    customer who chose “balance query” is sent to a process for a business that does not exist.

    Fix: put quotes around the value, as the finding shows it.

    Bad:

    ```yaml
    touchpoints:
      - business: 0101
        channel: hotline
    ```

    Good:

    ```yaml
    touchpoints:
      - business: "0101"
        channel: hotline
    ```
    """
    for fault in source.faults:
        if is_unquoted(fault):
            yield Problem(pointer_of(source.data, fault.path), "", fault.values)


def listable(fault: Fault) -> bool:
    """Whether the keys or words that are allowed can be listed in a sentence."""
    allowed = fault.values.get("allowed")
    return isinstance(allowed, list) and len(allowed) <= _LISTED


def is_unquoted(fault: Fault) -> bool:
    """Whether a number or the like stands where a text is meant, so that quotes mend it."""
    return fault.keyword == "type" and "raw" in fault.values
