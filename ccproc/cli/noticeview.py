"""One change notice as people read it: what changes, why, the seven answers, who is touched."""

from collections.abc import Iterable, Iterator, Mapping

from ccproc.changing.differing import Differences
from ccproc.changing.telling import Told
from ccproc.clean import clean, one_line
from ccproc.cli import changeview
from ccproc.cli.width import folded
from ccproc.locale import Language, Words
from ccproc.locale import changing as words
from ccproc.locale.questions import QUESTIONS
from ccproc.model.notice import Filed, Notice
from ccproc.model.record import codes
from ccproc.model.registry import Registry
from ccproc.model.text import Text, text

# The lists of an impact that people know by name, and the registry list each is named in.
_TOUCHED = (("roles", "roles"), ("teams", "teams"), ("systems", "systems"), ("contacts", "contacts"))


def whole(told: Told, language: Language, colour: bool) -> str:
    """A notice in full, no line wider than the terminal but those that hold a path."""
    filed, registry = told.filed, told.centre.registry
    blocks = [
        _head(filed, language),
        _changes(filed.notice, told.differences, language, colour),
        *_answers(filed.notice, registry, language),
        _touched(filed.notice, registry, language),
        _beside(filed, language),
    ]
    return clean("\n\n".join(block for block in blocks if block))


def _head(filed: Filed, language: Language) -> str:
    notice = filed.notice
    state = words.STATES[changeview.state(filed)].to(language)
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
    """The differences in sentences; where git has not the texts any more, their places."""
    lines = [words.CHANGED.to(language)]
    if notice.kind == "first":
        return ""
    if found is not None and any(diff.changes for diff in found.diffs):
        lines.append(changeview.differences(found, language, colour).rstrip())
    elif named := [change for part in notice.processes for change in part.changes]:
        lines += [line for each in named for line in folded(f"{each.rule}  {each.at}", "  ")]
    return "\n".join(filter(None, (*lines, changeview.registry(notice, language))))


def _answers(notice: Notice, registry: Registry, language: Language) -> Iterator[str]:
    """All seven questions, each with its answer below, or that it is still open."""
    for question, asked in QUESTIONS.items():
        answer = notice.answers.get(question)
        said = list(_said(answer, registry, language)) if isinstance(answer, Mapping) else []
        if notice.kind != "first":
            yield _question(asked, said or [words.UNANSWERED.to(language)], language)
    if notice.review:
        values = {
            "due": list(notice.review.due),
            "owner": registry.name("roles", notice.review.owner, language),
        }
        yield "\n".join(folded(words.REVIEWED_ON.to(language, values), ""))


def _question(asked: Words, said: Iterable[str], language: Language) -> str:
    lines = folded(
        asked.to(language).partition("（步骤由")[0].partition("（岗位由")[0].partition(" (the ")[0], ""
    )
    return "\n".join((*lines, *(line for each in said for line in folded(each, "  "))))


def _said(answer: Mapping[str, object], registry: Registry, language: Language) -> Iterator[str]:
    """An answer as sentences: yes or no, what it names, why."""
    if isinstance(yes := answer.get("answer"), bool):
        named = [f"“{each}”" if language == "zh" else f'"{each}"' for each in codes(answer.get("steps"))]
        named += [registry.name("roles", each, language) for each in codes(answer.get("roles"))]
        said = (words.YES if yes else words.NO).to(language)
        yield words.NAMED.to(language, {"said": said, "named": named}) if named else said
    for key in ("cases", "effects"):
        listed = answer.get(key)
        yield from (f"· {_plain(each, language)}" for each in listed) if isinstance(listed, list) else ()
    if because := _plain(answer.get("because"), language):
        yield because


def _touched(notice: Notice, registry: Registry, language: Language) -> str:
    lines = []
    for key, kind in _TOUCHED:
        if named := [registry.name(kind, code, language) for code in codes(notice.impact.get(key))]:
            lines += folded(words.TOUCHED[key].to(language, {"named": named}), "  ")
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
