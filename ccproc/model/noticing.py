"""A change notice, its approvals and events: from plain values and back."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict

from ccproc.model.change import BUMPS, Bump
from ccproc.model.notice import Approval, Event, Named, Notice, Part, Requires, Review, VersionStep
from ccproc.model.record import codes, said, spoken
from ccproc.model.text import Text, text

Plain = Mapping[str, object]
_ROLES = ("approvals", "training", "ack")
_APPROVAL = ("id", "notice", "digest", "by", "role", "verdict", "on")


def notice(data: Plain) -> Notice:
    """The notice that well-shaped plain values tell."""
    get = data.get
    requires = _map(get("requires"))
    return Notice(
        id=said(get("id")),
        kind=said(get("kind")),
        reason=said(get("reason")),
        title=text(get("title")) or Text((("", said(get("id"))),)),
        author=said(get("author")),
        created=said(get("created")),
        effective_from=said(get("effective_from")),
        processes=tuple(map(_part, _maps(get("processes")))),
        registry=codes(get("registry")),
        answers=_map(get("answers")),
        impact=_map(get("impact")),
        problem=said(get("problem")) or None,
        star=_map(get("star")),
        rollback=text(get("rollback")),
        review=_review(_map(get("review"))),
        requires=Requires(*(codes(requires.get(key)) for key in _ROLES)),
    )


def plain(notice: Notice) -> dict[str, object]:
    """A notice as it is written; keys that say nothing are left out."""
    heads = ("id", "kind", "reason", "title", "author", "created", "effective_from")
    whole: dict[str, object] = {key: getattr(notice, key) for key in heads}
    whole |= {
        "title": spoken(notice.title),
        "processes": [_plain_part(part) for part in notice.processes],
        "registry": list(notice.registry),
        "answers": dict(notice.answers),
        "impact": dict(notice.impact),
        "problem": notice.problem,
        "star": dict(notice.star),
        "rollback": spoken(notice.rollback),
        "review": _plain_review(notice.review),
        "requires": {key: list(getattr(notice.requires, key)) for key in _ROLES},
    }
    return {key: value for key, value in whole.items() if value not in (None, "", [], {})}


def approval(data: Plain) -> Approval:
    """The approval that well-shaped plain values tell."""
    return Approval(*(said(data.get(key)) for key in _APPROVAL))


def event(data: Plain) -> Event:
    """The event that well-shaped plain values tell."""
    known, notice, kind, by, on = (said(data.get(key)) for key in ("id", "notice", "kind", "by", "on"))
    return Event(known, notice, kind, by, on, text(data.get("note")), said(data.get("digest")) or None)


def plain_event(event: Event) -> dict[str, object]:
    """An event as it is written."""
    whole = {key: getattr(event, key) for key in ("id", "notice", "kind", "digest", "by", "on")}
    return {key: value for key, value in {**whole, "note": spoken(event.note)}.items() if value is not None}


def _part(data: Plain) -> Part:
    step = _map(data.get("version"))
    return Part(
        id=said(data.get("id")),
        parents=codes(data.get("parents")),
        from_=said(data.get("from")) or None,
        to=said(data.get("to")) or None,
        version=VersionStep(
            said(step.get("from")) or None,
            said(step.get("to")),
            _bump(step.get("computed_bump")),
            text(step.get("lowered_because")),
        ),
        changes=tuple(
            Named(*(said(each.get(key)) for key in ("rule", "at", "level")))
            for each in _maps(data.get("changes"))
        ),
        values=said(data.get("values")) or None,
    )


def _bump(value: object) -> Bump:
    return next((bump for bump in BUMPS if bump == value), "none")


def _plain_part(part: Part) -> dict[str, object]:
    step: dict[str, object] = {
        "from": part.version.from_,
        "to": part.version.to,
        "computed_bump": part.version.computed_bump,
    }
    if part.version.lowered_because:
        step["lowered_because"] = spoken(part.version.lowered_because)
    shown = {"values": part.values} if part.values else {}
    return {
        "id": part.id,
        "parents": list(part.parents),
        "from": part.from_,
        "to": part.to,
        **shown,
        "version": step,
        "changes": [asdict(change) for change in part.changes],
    }


def _review(data: Plain) -> Review | None:
    if not data:
        return None
    return Review(codes(data.get("due")), said(data.get("owner")), codes(data.get("measures")))


def _plain_review(review: Review | None) -> dict[str, object]:
    if review is None:
        return {}
    due: object = review.due[0] if len(review.due) == 1 else list(review.due)
    whole: dict[str, object] = {"due": due, "owner": review.owner, "measures": list(review.measures)}
    return {key: value for key, value in whole.items() if value}


def _map(value: object) -> Plain:
    return value if isinstance(value, Mapping) else {}


def _maps(value: object) -> Iterator[Plain]:
    return (each for each in value if isinstance(each, Mapping)) if isinstance(value, list) else iter(())
