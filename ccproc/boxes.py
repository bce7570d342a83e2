"""Boxes of codes, one set along each dimension: what two have in common, what is left when others are taken out."""

from collections.abc import Iterable, Iterator

Box = tuple[frozenset[str], ...]


def shared(one: Box, other: Box) -> Box | None:
    """The intersection, or None when it is empty."""
    both = tuple(mine & theirs for mine, theirs in zip(one, other, strict=True))
    return both if all(both) else None


def remaining(whole: Box, taken: Iterable[Box], most: int | None = None) -> list[Box]:
    """Disjoint boxes that make up `whole` without everything in `taken`.

    Where they would be more than `most`, it is the whole: too much, never too little.
    """
    left = [whole]
    for cut in taken:
        left = [piece for each in left for piece in _without(each, cut)]
        if most is not None and len(left) > most:
            return [whole]
    return left


def _without(whole: Box, cut: Box) -> Iterator[Box]:
    if shared(whole, cut) is None:
        yield whole
        return
    for side, (mine, theirs) in enumerate(zip(whole, cut, strict=True)):
        if outside := mine - theirs:
            yield (*whole[:side], outside, *whole[side + 1 :])
        whole = (*whole[:side], mine & theirs, *whole[side + 1 :])
