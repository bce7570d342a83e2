"""What the author of a notice says, laid into it; what is left open stays as it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from ccproc.errors import Misused
from ccproc.governance.answers import review_day
from ccproc.locale import choose
from ccproc.locale.questions import REVERT_TITLE, TITLE
from ccproc.model.notice import QUESTIONS, Notice, Review
from ccproc.model.text import Text, text
from ccproc.model.written import Written
from ccproc.store.filing import ulid

# Where the words for a question go: a list of cases or effects, else the reason.
_LISTS = {"variants": "cases", "customer_view": "effects"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A draft as it is asked for. Dates are ISO text, `answers` are texts by question, `to` a version to go back to.

    Without a `kind` a draft keeps its own; a new one is normal.
    """

    processes: tuple[str, ...] = ()
    kind: str | None = None
    to: str | None = None
    title: str | None = None
    reason: str | None = None
    effective_from: str | None = None
    reviewed_on: tuple[str, ...] = ()
    reviewed_by: str | None = None
    rollback: str | None = None
    problem: str | None = None
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by: str | None = None


def blank(
    texts: tuple[Written, ...], asked: Asked, author: str, language: str, today: date, earliest: str
) -> Notice:
    """A new notice about these texts with what can be proposed: a title, the earliest day, a review in two weeks."""
    day = asked.effective_from or earliest
    words = REVERT_TITLE if asked.kind == "revert" else TITLE
    titles = [(text(each.data.get("title")) or _text(each.id)).plain for each in texts]
    return Notice(
        id=f"CN-{ulid()}",
        kind=asked.kind or "normal",
        reason="",
        title=_text(words.to(choose(language, None), {"titles": titles})),
        author=author,
        created=today.isoformat(),
        effective_from=day,
        processes=(),
        review=Review((review_day(day),), str(texts[0].data.get("owner", ""))),
    )


def laid_in(notice: Notice, asked: Asked) -> Notice:
    """The notice with what the author says now; a day of review that nobody typed moves with the day of effect.

    Raises Misused `unknown-question`.
    """
    answers = dict(notice.answers)
    for question, said in asked.answers.items():
        if question not in QUESTIONS:
            raise Misused("unknown-question", question=question, questions=QUESTIONS)
        answers[question] = {**_map(answers.get(question)), **_answer(question, said)}
    review = notice.review or Review((), "")
    day = asked.effective_from or notice.effective_from
    if day and notice.effective_from and review.due == (review_day(notice.effective_from),):
        review = replace(review, due=(review_day(day),))
    return replace(
        notice,
        kind=asked.kind or notice.kind,
        title=_text(asked.title) if asked.title else notice.title,
        reason=asked.reason or notice.reason,
        effective_from=day,
        review=Review(asked.reviewed_on or review.due, asked.reviewed_by or review.owner, review.measures),
        rollback=_text(asked.rollback) if asked.rollback else notice.rollback,
        problem=asked.problem or notice.problem,
        answers=answers,
    )


def _answer(question: str, said: tuple[str, ...]) -> dict[str, object]:
    if question in _LISTS:
        return {_LISTS[question]: list(said)}
    return {"answer": True, "because": "\n".join(said)}


def _map(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _text(value: str) -> Text:
    return Text((("", value),))
