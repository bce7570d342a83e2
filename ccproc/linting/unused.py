"""The findings about suppression comments themselves: unused, unknown, without a reason."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace

from ccproc.linting.cover import Cover
from ccproc.linting.examine import seeing
from ccproc.linting.found import Found

Covers = Mapping[str, tuple[Cover, ...]]


def housekeeping(covers: Covers, used: Mapping[str, Set[int]]) -> Iterator[Found]:
    """What the rules about comments say, once it is known which of them silenced something."""
    for path, each in covers.items():
        for comment in (cover.suppression for cover in each):
            marked = replace(comment, used=comment.line in used.get(path, ()))
            for rule in seeing("comment"):
                yield from (Found(rule.code, replace(said, path=path)) for said in rule.check(marked))
