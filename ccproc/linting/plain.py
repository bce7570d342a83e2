"""Examined files to JSON-like values and back: what the cache keeps, never a pickle."""

from typing import Any

from ccproc.linting.cover import Cover
from ccproc.linting.found import Examined, Found
from ccproc.model import facts
from ccproc.model.finding import Place, Problem
from ccproc.model.suppression import Suppression


def to_plain(examined: Examined) -> dict[str, Any]:
    """JSON-like values; a clean file is only its facts."""
    return {
        "found": [_found_plain(each) for each in examined.found],
        "facts": facts.to_plain(examined.facts) if examined.facts else None,
        "covers": [_cover_plain(each) for each in examined.covers],
        "unread": examined.unread,
    }


def from_plain(path: str, plain: Any) -> Examined:
    """The examined file that `to_plain` wrote."""
    return Examined(
        path,
        tuple(map(_found, plain["found"])),
        facts.from_plain(plain["facts"]) if plain["facts"] else None,
        tuple(map(_cover, plain["covers"])),
        plain["unread"],
    )


def _found_plain(found: Found) -> list[Any]:
    p = found.problem
    related = [[r.path, list(r.pointer), r.line, r.column] for r in p.related]
    values = dict(p.values)
    return [
        found.code,
        found.end_column,
        list(p.at),
        p.kind,
        values,
        p.path,
        list(p.processes),
        p.line,
        p.column,
        related,
        list(found.bars),
    ]


def _found(plain: list[Any]) -> Found:
    code, end, at, kind, values, path, processes, line, column, related, bars = plain
    places = tuple(Place(r[0], tuple(r[1]), r[2], r[3]) for r in related)
    problem = Problem(tuple(at), kind, values, path, tuple(processes), line, column, related=places)
    return Found(code, problem, end, tuple(bars))


def _cover_plain(cover: Cover) -> list[Any]:
    s = cover.suppression
    return [s.line, s.column, list(s.rules), s.reason, s.own_line, cover.first, cover.last]


def _cover(plain: list[Any]) -> Cover:
    line, column, names, reason, own_line, first, last = plain
    return Cover(Suppression(line, column, tuple(names), reason, own_line), first, last)
