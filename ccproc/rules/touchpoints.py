"""TPT, the touchpoints of one file: each claimed once, on channels that are in use."""

from collections.abc import Collection, Iterator, Sequence
from itertools import product

from ccproc.model.centre import Centre
from ccproc.model.finding import Place, Problem
from ccproc.model.pointer import pointer_of
from ccproc.model.process import Process
from ccproc.model.registry import Registry
from ccproc.model.touchpoint import ANY, DIMENSIONS, Claim, Touchpoint, code
from ccproc.rulebook import Problems, process_rule
from ccproc.rules.naming import named, touchpoint_named


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
    for one, other, cell in _overlaps(process.claims, centre.registry):
        first, again = process.claims[one], process.claims[other]
        at, earlier = (pointer_of(process.data, ("touchpoints", number)) for number in (other, one))
        values = {
            "first": first.name,
            "again": again.name,
            "touchpoint": code(*cell),
            "touchpoint_named": touchpoint_named(centre.registry, cell),
        }
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
        retired = channels[name].is_retired(centre.today)
        if retired or not channels[name].flag("in_scope", default=True):
            said: dict[str, object] = {
                "channel": name,
                "channel_named": named(centre.registry, "channels", name),
            }
            if retired:
                said["retired"] = channels[name].retired
            yield Problem(at, "retired" if retired else "", said)


def _overlaps(claims: Sequence[Claim], registry: Registry) -> Iterator[tuple[int, int, Touchpoint]]:
    """Each claim that meets an earlier one, with the first of these and a touchpoint of both.

    It is compared with those only that are near it along the dimension in which fewest are.
    """
    held: dict[str, dict[str, set[int]]] = {dimension: {} for dimension in DIMENSIONS}
    for other, again in enumerate(claims):
        near = min((_near(held[each], each, again, range(other), registry) for each in DIMENSIONS), key=len)
        for one in sorted(near):
            if cell := _meeting(claims[one], again, registry):
                yield one, other, cell
                break
        for dimension, holders in held.items():
            for each in again.along(dimension):
                holders.setdefault(f"={each}", set()).add(other)
                for above in _line(dimension, each, registry):
                    holders.setdefault(above, set()).add(other)


def _near(
    holders: dict[str, set[int]], dimension: str, claim: Claim, earlier: range, registry: Registry
) -> Collection[int]:
    """Those of the earlier claims that meet a claim along one dimension."""
    codes = claim.along(dimension)
    if ANY in codes:
        return earlier
    above = {f"={each}" for code_ in codes for each in _line(dimension, code_, registry)}
    return set().union(*(holders.get(each, ()) for each in (f"={ANY}", *codes, *above)))


def _line(dimension: str, code_: str, registry: Registry) -> tuple[str, ...]:
    return registry.line("businesses", code_) if dimension == "business" else (code_,)


def _meeting(first: Claim, again: Claim, registry: Registry) -> Touchpoint | None:
    """A touchpoint that both claim; None where their boxes do not meet."""
    parts: dict[str, str] = {}
    for dimension in DIMENSIONS:
        parts[dimension] = _shared(dimension, first.along(dimension), again.along(dimension), registry)
        if not parts[dimension]:
            return None
    return Touchpoint(**parts)


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
