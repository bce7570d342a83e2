"""TPT, the touchpoints of one file: each claimed once, on channels that are in use."""

from itertools import combinations, product

from ccproc.model.centre import Centre
from ccproc.model.finding import Place, Problem
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process
from ccproc.model.registry import Registry
from ccproc.model.touchpoint import ANY, DIMENSIONS, Claim, code
from ccproc.rulebook import Problems, process_rule
from ccproc.rules.naming import named


@process_rule("TPT004", "error error error", "R60 R61")
def overlapping_claims(process: Process, centre: Centre) -> Problems:
    """A file claims each touchpoint once.

    Two entries for one touchpoint may say two things about it: other hours, other reasons, self-service or
    not. The customer gets one of them, and nobody can say which.

    Fix: join the two entries, or narrow one of them. `any` and a single brand, or a business and one above
    it, meet in the same touchpoint. Another process may serve a single brand more closely; the same file
    may not claim it twice.

    Bad:

    ```yaml
    touchpoints:
      - business: "0101"
        channel: hotline
      - business: "0101"
        channel: hotline
        brand: gold
    ```

    Good:

    ```yaml
    touchpoints:
      - business: "0101"
        channel: hotline
        brand: gold
      - business: "0101"
        channel: hotline
        brand: basic
    ```
    """
    told: set[int] = set()
    for (one, first), (other, again) in combinations(enumerate(process.claims), 2):
        if other not in told and (cell := _meeting(first, again, centre.registry)):
            told.add(other)
            at, earlier = (pointer_of(process.data, ("touchpoints", number)) for number in (other, one))
            values = {"first": first.name, "again": again.name, "touchpoint": cell}
            kind = "twice" if first.name == again.name else ""
            yield Problem(at, kind, values, related=(Place(process.path, earlier),))


@process_rule("TPT005", "warning error error", "R57")
def channel_out_of_scope(process: Process, centre: Centre) -> Problems:
    """A process serves channels that the centre is in charge of.

    A process for a channel that has been closed, or that another department runs, promises something nobody
    here can keep. It also makes the map look better covered than it is.

    Fix: take the channel out of `touchpoints`, or set `in_scope: true` in registry/channels.yaml if the
    centre does run it.

    Bad:

    ```yaml
    touchpoints:
      - business: "0101"
        channel: counter
    ```

    Good:

    ```yaml
    touchpoints:
      - business: "0101"
        channel: hotline
    ```
    """
    if process.retired:
        return
    channels = centre.registry["channels"]
    claimed = {
        name: claim for claim in reversed(process.claims) for name in claim.channel if name in channels
    }
    for name, claim in claimed.items():
        at = ("touchpoints", claim.name, "channel")
        said = {"channel": name, "channel_named": named(centre.registry, "channels", name)}
        if channels[name].is_retired(centre.today):
            yield Problem(at, "retired", {**said, "retired": channels[name].retired})
        elif not channels[name].flag("in_scope", default=True):
            yield Problem(at, "", said)


def _meeting(first: Claim, again: Claim, registry: Registry) -> str:
    """The code of a touchpoint that both claim; empty where their boxes do not meet."""
    parts: dict[str, str] = {}
    for dimension in DIMENSIONS:
        parts[dimension] = _shared(dimension, first.along(dimension), again.along(dimension), registry)
        if not parts[dimension]:
            return ""
    return code(**parts)


def _shared(dimension: str, mine: tuple[str, ...], theirs: tuple[str, ...], registry: Registry) -> str:
    """A code along one dimension that both sides hold: `any` holds every code, a business those below it."""
    if ANY in mine or ANY in theirs:
        return (theirs if ANY in mine else mine)[0]
    common = next((each for each in mine if each in theirs), "")
    if common or dimension != "business":
        return common
    for one, other in product(mine, theirs):
        if one in registry.line("businesses", other):
            return other
        if other in registry.line("businesses", one):
            return one
    return ""
