"""Two texts of a process compared: every difference once, none unseen."""

from collections.abc import Iterator, Mapping

from ccproc.diff import steps, touchpoints
from ccproc.diff.renames import renamed, renames
from ccproc.diff.spots import Spot
from ccproc.diff.versions import bump
from ccproc.diff.walk import ABSENT, change, keys, same, walk
from ccproc.digest import Images, normal, semantic_digest, unseen
from ccproc.model.change import Change, ProcessDiff

Data = Mapping[str, object]


def compare(
    before: Data | None, after: Data | None, language: str, images: tuple[Images, Images] = (unseen, unseen)
) -> tuple[Change, ...]:
    """The changes from one text of a process to another; None where there is no such text (R130).

    Empty if and only if the semantic digests are equal: whatever no finer rule tells, `field-changed` does.
    `language` is the centre's; `images` give the SHA-256 of pictures before and after.
    """
    if before is None or after is None:
        return tuple(_whole(before, after, language, images))
    new = renames(before, after)
    old_ids = {old: later for later, old in new.items()}
    was = renamed(normal(before, language, images[0]), old_ids)
    return tuple(_differences(was, normal(after, language, images[1]), new))


def difference(
    before: Data | None, after: Data | None, language: str, images: tuple[Images, Images] = (unseen, unseen)
) -> ProcessDiff:
    """The changes between two texts with what they do to the version; at least one of the texts is given."""
    sides = tuple(zip((before, after), images, strict=True))
    digests = [None if text is None else semantic_digest(text, language, seen) for text, seen in sides]
    versions = [str(text["version"]) if text and "version" in text else None for text, _ in sides]
    changes = compare(before, after, language, images)
    named = str((after or before or {}).get("id", ""))
    return ProcessDiff(named, digests[0], digests[1], bump(changes), changes, (versions[0], versions[1]))


def _whole(
    before: Data | None, after: Data | None, language: str, images: tuple[Images, Images]
) -> Iterator[Change]:
    if after is not None:
        yield change("process-added", Spot(), ABSENT, normal(after, language, images[1]))
    elif before is not None:
        yield change("process-removed", Spot(), normal(before, language, images[0]))


def _differences(was: Data, now: Data, new: Mapping[str, str]) -> Iterator[Change]:
    for key, before, after in keys(was, now):
        if not same(before, after) or (new and key == "steps"):
            yield from _told(Spot().key(key), before, after, new)


def _told(spot: Spot, before: object, after: object, new: Mapping[str, str]) -> tuple[Change, ...]:
    earlier, later = ([] if value is ABSENT else value for value in (before, after))
    if spot.pattern == ("steps",) and steps.readable(earlier) and steps.readable(later):
        return tuple(steps.tell(spot, earlier, later, new)) or walk(spot, before, after)
    if spot.pattern == ("touchpoints",) and touchpoints.readable(earlier) and touchpoints.readable(later):
        return touchpoints.tell(spot, earlier, later)
    return walk(spot, before, after)
