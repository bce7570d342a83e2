"""The seven questions of a change: prefilled from the difference, and held against it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from ccproc.diff import DUTIES, next_version
from ccproc.model.change import Change
from ccproc.model.notice import QUESTIONS, REASONS, Notice
from ccproc.model.record import codes
from ccproc.model.text import Text, text

Plain = Mapping[str, object]
_REVIEW_AFTER = timedelta(days=14)
_OPEN = re.compile(r"(n/?a|none|no|yes|tbd|无|没有|是|否|不适用|同上|待定|略|[-—…]+)?[。.]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a notice may not be issued as it stands; the words for `code` lie in `locale.answers`."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


def prefilled(changes: Sequence[Change], typed: Plain) -> dict[str, object]:
    """The answers as far as the difference gives them, around what the author typed (R130, R131).

    Which steps and whose duties change is computed anew each time; the rest is kept.
    """
    steps, roles = changed_steps(changes), changed_duties(changes)
    computed: dict[str, dict[str, object]] = {
        "main_links": {"answer": bool(steps), "steps": list(steps)},
        "duties": {"answer": bool(roles), "roles": list(roles)},
    }
    answers: dict[str, object] = {}
    for question in QUESTIONS:
        whole = {**_map(typed.get(question)), **computed.get(question, {})}
        kept = {key: value for key, value in whole.items() if value not in ("", None, [])}
        if kept:
            answers[question] = kept
    return answers


def changed_steps(changes: Iterable[Change]) -> tuple[str, ...]:
    """The ids of the steps that differ, each once, in the order of the difference."""
    return tuple(dict.fromkeys(change.step for change in changes if change.step))


def changed_duties(changes: Iterable[Change]) -> tuple[str, ...]:
    """The roles whose duties differ: those a change of duties names before or after."""
    named = (code for change in changes if change.rule in DUTIES for code in _roles(change))
    return tuple(dict.fromkeys(named))


def objections(notice: Notice, changes: Sequence[Change]) -> tuple[Objection, ...]:
    """Everything that keeps a notice from being issued: gaps, contradictions of the difference, bad dates."""
    return (*_head(notice), *_typed(notice), *_against(notice, changes), *_review(notice), *_versions(notice))


def _head(notice: Notice) -> Iterator[Objection]:
    if notice.reason not in REASONS:
        yield Objection("missing-reason", {"allowed": REASONS})
    if not notice.title.plain.strip() or notice.title.plain == notice.id:
        yield Objection("missing-title")
    if not notice.effective_from:
        yield Objection("missing-effective-date")
    elif notice.effective_from[:10] < notice.created[:10]:
        values = {"effective_from": notice.effective_from, "created": notice.created}
        yield Objection("effective-before-written", values)


def _typed(notice: Notice) -> Iterator[Objection]:
    """Questions 1, 4 and 5 want words; 6 and the doing of 7 are never typed (R129, R132, R133)."""
    fit, variants, view = (
        _map(notice.answers.get(q)) for q in ("no_longer_fit", "variants", "customer_view")
    )
    if not isinstance(fit.get("answer"), bool) or not _says(fit.get("because")):
        yield Objection("unanswered-fit")
    if not _lists(variants.get("cases")) and not _says(variants.get("because")):
        yield Objection("unanswered-variants")
    if not _lists(view.get("effects")) and not _says(view.get("because")):
        yield Objection("unanswered-customer-view")
    if "answer" in _map(notice.answers.get("staged_review")):
        yield Objection("typed-completion")


def _against(notice: Notice, changes: Sequence[Change]) -> Iterator[Objection]:
    """Answers 2 and 3 name exactly what the difference shows."""
    for question, key, real in (
        ("main_links", "steps", changed_steps(changes)),
        ("duties", "roles", changed_duties(changes)),
    ):
        answer = _map(notice.answers.get(question))
        named = codes(answer.get(key))
        if answer.get("answer") is not bool(real):
            yield Objection(f"denied-{question}" if real else f"claimed-{question}", {"real": real})
        elif missing := [each for each in real if each not in named]:
            yield Objection(f"unnamed-{question}", {"real": missing})
        elif more := [each for each in named if each not in real]:
            yield Objection(f"invented-{question}", {"real": more})


def _review(notice: Notice) -> Iterator[Objection]:
    """Question 7: a staged review with its day and its owner, after the change takes effect (R135)."""
    if notice.review is None or not notice.review.due or not notice.review.owner:
        yield Objection("missing-staged-review")
    elif early := [due for due in notice.review.due if due < notice.effective_from[:10]]:
        named = " ".join(part.id for part in notice.processes)
        day = review_day(notice.effective_from)
        values = {"due": early, "effective_from": notice.effective_from, "processes": named, "day": day}
        yield Objection("early-staged-review", values)


def review_day(effective: str) -> str:
    """A day to review what takes effect on another; both ISO text."""
    day = date.fromisoformat(effective[:10])
    return (day + min(_REVIEW_AFTER, date.max - day)).isoformat()


def _versions(notice: Notice) -> Iterator[Objection]:
    """A version may be raised freely; lowered below what the difference asks for with a reason (R136)."""
    for part in notice.processes:
        step = part.version
        if rank(step.to) <= rank(step.from_):
            yield Objection("version-not-raised", {"process": part.id, "from": step.from_, "to": step.to})
        elif rank(step.to) < rank(next_version(step.from_, step.computed_bump)) and not _says(
            step.lowered_because
        ):
            yield Objection("lowered-version", {"process": part.id, "bump": step.computed_bump})


def rank(version: str | None) -> tuple[int, ...]:
    """A version as numbers that sort; an absent one comes before all."""
    return tuple(map(int, version.split("."))) if version else ()


def _says(value: object) -> bool:
    """Whether a text says anything: neither blank nor one of the ways to leave a question open."""
    said = value if isinstance(value, Text) else text(value)
    return said is not None and not _OPEN.fullmatch(said.plain.strip())


def _lists(value: object) -> bool:
    return isinstance(value, list) and any(_says(each) for each in value)


def _map(value: object) -> Plain:
    return value if isinstance(value, Mapping) else {}


def _roles(change: Change) -> Iterator[str]:
    """The codes a change names: roles stand alone, in lists, or as `to` and `informs` of a level."""
    for value in (change.before, change.after):
        level = value if isinstance(value, Mapping) else {"to": value}
        yield from codes(level.get("to"))
        yield from codes(level.get("informs"))
