"""LNT, the comments that silence rules: each one silences something, names it, and says why."""

from ccproc.model.finding import Problem, Values
from ccproc.model.suppression import Suppression
from ccproc.nearest import nearest
from ccproc.rulebook import Problems, comment_rule
from ccproc.rules import find, rules


@comment_rule("LNT001", "warning warning warning")
def unused_suppression(suppression: Suppression) -> Problems:
    """A comment that silences a rule has something to silence.

    The problem it excused has been fixed, but the comment stayed. The next time the same customer runs into
    the same dead end, it silences that too, and nobody decided so.

    Fix: delete the comment.

    Bad:

    ```yaml
    # ccproc: ignore[retry-ending] 夜间系统维护
    title: 话费查询
    ```

    Good:

    ```yaml
    title: 话费查询
    ```
    """
    known = [name for name in suppression.rules if find(name)]
    if not suppression.used and (known or not suppression.rules):
        yield _at(suppression, {"rules": known})


@comment_rule("LNT002", "warning warning warning")
def unknown_suppression(suppression: Suppression) -> Problems:
    """A comment that silences a rule names one that exists.

    A misspelt name silences nothing. Its author believes the weak point has been looked at and accepted;
    the next reviewer believes it too, and the customer meets it.

    Fix: take the name that the message offers; `ccproc rule` lists them all.

    Bad:

    ```yaml
    # ccproc: ignore[retry-endings] 夜间系统维护
    title: 话费查询
    ```

    Good:

    ```yaml
    title: 话费查询
    ```
    """
    for name in suppression.rules:
        if find(name) is None:
            close = nearest(name, (rule.name for rule in rules()))
            values = {"rule": name} | ({"nearest": close} if close else {})
            yield _at(suppression, values, "near" if close else "")


@comment_rule("LNT003", "warning warning warning")
def reasonless_suppression(suppression: Suppression) -> Problems:
    """A comment that silences a rule says why.

    Six months later nobody remembers whether the dead end was accepted for one night of maintenance or
    for ever. Without a reason nobody dares to delete the comment, and it stays.

    Fix: write the reason behind the bracket, and until when it holds.

    Bad:

    ```yaml
    steps:
      - id: answer
        do: 告知客户系统正在维护
      # ccproc: ignore[retry-ending]
      - id: done
        end: retry
    ```

    Good:

    ```yaml
    steps:
      - id: answer
        do: 告知客户系统正在维护
      # ccproc: ignore[retry-ending] 计费系统六月割接，当晚无法登记工单
      - id: done
        end: retry
    ```
    """
    if not suppression.reason:
        yield _at(suppression, {"rules": list(suppression.rules)})


def _at(suppression: Suppression, values: Values, kind: str = "") -> Problem:
    return Problem(line=suppression.line, column=suppression.column, kind=kind, values=values)
