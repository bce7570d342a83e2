"""One change notice as people read it: what changes, why, the seven answers, who is touched."""

from collections.abc import Iterable, Iterator, Mapping

from ccproc.changing.differing import Differences
from ccproc.changing.telling import Told
from ccproc.clean import clean, one_line
from ccproc.cli import changeview
from ccproc.cli.evidenceview import evidence
from ccproc.cli.width import folded
from ccproc.locale import Language, Words
from ccproc.locale import changing as words
from ccproc.locale.questions import QUESTIONS
from ccproc.model.notice import Filed, Notice
from ccproc.model.record import codes
from ccproc.model.registry import Registry
from ccproc.model.text import Text, text
from ccproc.store.texts import process

# The lists of an impact; the entries of some are named in the registry, in the list of the same name.
_TOUCHED = ("roles", "teams", "people", "systems", "contacts", "touchpoints", "linked", "training")
_AT_MOST = 20  # a process may serve a thousand touchpoints

# Questions that ask which, and not whether.
_WHICH = ("main_links", "duties")


def whole(told: Told, language: Language, colour: bool) -> str:
    """A notice in full, no line wider than the terminal but those that hold a path."""
    filed, registry = told.filed, told.centre.registry
    blocks = [
        clean(_head(told, language)),
        _changes(filed.notice, told.differences, language, colour),
        *map(clean, _answers(told, language)),
        clean(_way_back(filed.notice, language)),
        clean(_touched(filed.notice, registry, language)),
        clean(_beside(filed, language)),
        clean(evidence(told, language)),
    ]
    return "\n\n".join(block for block in blocks if block)


def _head(told: Told, language: Language) -> str:
    filed, notice = told.filed, told.filed.notice
    state = changeview.stand(filed, told.waits, language)
    lines = [
        f"{notice.id}  {state}  {words.KINDS[notice.kind].to(language)}",
        *folded(notice.title.to(language), ""),
        changeview.heading(notice, filed.path, language),
    ]
    if notice.reason:
        lines += folded(
            words.REASON.to(language, {"reason": words.REASONS[notice.reason].to(language)}), "  "
        )
    return "\n".join(lines)


def _changes(notice: Notice, found: Differences | None, language: Language, colour: bool) -> str:
    """The differences in sentences, coloured once clean; where git has not the texts any more, their places."""
    if notice.kind == "first":
        return ""
    if found is not None and (found.entries or any(diff.changes for diff in found.diffs)):
        told = changeview.differences(found, language, colour).rstrip()
    else:
        named = (change for part in notice.processes for change in part.changes)
        told = clean("\n".join(line for each in named for line in folded(f"{each.rule}  {each.at}", "  ")))
    registry = clean(changeview.registry(notice, found, language))
    return "\n".join(filter(None, (words.CHANGED.to(language), told, registry)))


def _answers(told: Told, language: Language) -> Iterator[str]:
    """All seven questions, each with its answer below, or that it is still open."""
    notice, registry, steps = told.filed.notice, told.centre.registry, _steps(told.differences, language)
    for question, asked in QUESTIONS.items() if notice.kind != "first" else ():
        answer = notice.answers.get(question)
        said = list(_said(question, answer, steps, registry, language)) if isinstance(answer, Mapping) else []
        yield _question(asked, said or [words.UNANSWERED.to(language)], language)
    if notice.review:
        values = {
            "due": list(notice.review.due),
            "owner": registry.name("roles", notice.review.owner, language),
        }
        lines = [*folded(words.REVIEWED_ON.to(language, values), "")]
        if named := [registry.name("metrics", each, language) for each in notice.review.measures]:
            lines += folded(words.MEASURED.to(language, {"measures": named}), "  ")
        yield "\n".join(lines)


def _question(asked: Words, said: Iterable[str], language: Language) -> str:
    lines = folded(asked.to(language), "")
    return "\n".join((*lines, *(line for each in said for line in folded(each, "  "))))


def _steps(found: Differences | None, language: Language) -> dict[str, str]:
    """What the steps of the texts before and after are called, by id; empty where git has not the texts any more."""
    texts = [text for side in ((found.before, found.after) if found else ()) for text in side.values()]
    told = [step for each in texts if (read := process(each)) for step in read.steps]
    return {step.id: step.name.to(language) for step in told if step.name}


def _said(
    question: str,
    answer: Mapping[str, object],
    steps: Mapping[str, str],
    registry: Registry,
    language: Language,
) -> Iterator[str]:
    """An answer as sentences: what it names, or yes or no, then why."""
    named = [steps.get(each, each) for each in codes(answer.get("steps"))]
    named += [registry.name("roles", each, language) for each in codes(answer.get("roles"))]
    if named:
        yield words.NAMED.to(language, {"named": named})
    elif isinstance(yes := answer.get("answer"), bool):
        yield (words.YES if yes else words.NONE if question in _WHICH else words.NO).to(language)
    for key in ("cases", "effects"):
        listed = answer.get(key)
        yield from (f"· {_plain(each, language)}" for each in listed) if isinstance(listed, list) else ()
    if because := _plain(answer.get("because"), language):
        yield because


def _way_back(notice: Notice, language: Language) -> str:
    """The problem behind it, what was done in an emergency, and how to go back if it fails."""
    said = [words.PROBLEM.to(language, {"problem": notice.problem})] if notice.problem else []
    parts = ((each, _plain(notice.star.get(key), language)) for key, each in words.STAR.items())
    said += [each.to(language, {"said": told}) for each, told in parts if told]
    if notice.rollback:
        said.append(words.ROLLBACK.to(language, {"rollback": notice.rollback.to(language)}))
    return "\n".join(line for each in said for line in folded(each, ""))


def _touched(notice: Notice, registry: Registry, language: Language) -> str:
    lines = []
    for key in _TOUCHED:
        if named := [registry.name(key, code, language) for code in codes(notice.impact.get(key))]:
            said = words.TOUCHED[key].to(language, {"named": named[:_AT_MOST]})
            whole = {"named": said, "count": len(named)}
            lines += folded(words.MORE.to(language, whole) if len(named) > _AT_MOST else said, "  ")
    concerned = changeview.concerned(notice, registry, language)
    found = [*lines, *([concerned] if concerned else [])]
    return "\n".join((words.IMPACT.to(language), *found)) if found else ""


def _beside(filed: Filed, language: Language) -> str:
    lines = [
        f"  {one.on}  {words.VERDICTS[one.verdict].to(language)}  {one.by} ({one.role})"
        for one in filed.approvals
    ]
    lines += [f"  {one.on}  {words.EVENTS[one.kind].to(language)}  {one.by}" for one in filed.events]
    return "\n".join(one_line(line) for line in lines)


def _plain(value: object, language: Language) -> str:
    said = value if isinstance(value, Text) else text(value)
    return said.to(language) if said else ""
