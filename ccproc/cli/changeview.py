"""Notices, their chain and the gates as people see them on a terminal."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from shlex import quote
from typing import TYPE_CHECKING

from ccproc.changing.differing import Differences
from ccproc.changing.telling import Waiting
from ccproc.changing.witness import Limit
from ccproc.clean import one_line
from ccproc.cli.restoring import put_back
from ccproc.cli.width import columns, fitted, folded
from ccproc.governance.answers import Objection
from ccproc.governance.chain import Break
from ccproc.governance.gates import Unmet
from ccproc.locale import Language, Message, answers, chain, gates, proofs
from ccproc.locale import changing as words
from ccproc.locale.diffs import LEVELS
from ccproc.model.notice import Filed, Notice
from ccproc.model.record import codes
from ccproc.model.registry import Registry

if TYPE_CHECKING:
    from ccproc.reporters.diff import DiffView

# What is open in a draft, and the option of `change new` that answers it; `…` alone answers nothing.
_ANSWERED = {
    "missing-reason": "--reason",
    "unanswered-fit": "--fit",
    "unanswered-variants": "--variant",
    "unanswered-customer-view": "--customer",
}
_DRAFT, _ISSUE = "ccproc change new {process} --by {by}", "ccproc change issue --by {by}"
# The commands that mend a break of the chain, by its kind.
_MENDED = {
    "edited": (_DRAFT, _ISSUE),
    "registry-drift": (_DRAFT, _ISSUE),
    "drafted": ("ccproc change issue {draft} --by {by}",),
}


def heading(notice: Notice, path: str, language: Language) -> str:
    """Which versions, from when, by whom, and where the notice lies."""
    lines = [
        (words.STEP if part.version.from_ else words.FIRST_STEP).to(
            language,
            {
                "process": part.id,
                "before": part.version.from_,
                "after": part.version.to,
                "bump": LEVELS[part.version.computed_bump].to(language),
            },
        )
        for part in notice.processes
    ]
    lines += _lowered(notice, language)
    lines.append(words.EFFECTIVE.to(language, {"effective": notice.effective_from, "author": notice.author}))
    lines.append(words.FILE.to(language, {"path": path}))
    return "\n".join("  " + one_line(line) for line in lines)


def _lowered(notice: Notice, language: Language) -> Iterator[str]:
    """Where a version rises by less than the difference asks for, and why."""
    for part in notice.processes:
        if because := part.version.lowered_because:
            bump = LEVELS[part.version.computed_bump].to(language)
            values = {"process": part.id, "bump": bump, "because": because.to(language)}
            yield words.LOWERED.to(language, values)


def differences(found: Differences, language: Language, colour: bool) -> str:
    """What differs, a sentence a change; empty where no text and no registry value differs."""
    from ccproc.reporters.diff import formats

    diffs = tuple(diff for diff in found.diffs if diff.changes)
    if not diffs and not found.entries:
        return ""
    return formats()["text"].report(diffs, seen(found, language, colour))


def seen(found: Differences, language: Language, colour: bool) -> "DiffView":
    """How differences are to be seen on this terminal."""
    from ccproc.cli.entryview import teller
    from ccproc.reporters.diff import DiffView

    return DiffView(
        language=language,
        names=found.names(language),
        colour=colour,
        width=columns(),
        entries=found.entries,
        said=teller(found.centre.registry, language),
    )


def registry(notice: Notice, found: Differences | None, language: Language) -> str:
    """Which registry values the notice speaks of, those left out whose difference is told; empty where none."""
    told = {each.entry for each in found.entries} if found else set()
    left = [entry for entry in notice.registry if entry not in told]
    return "\n".join(folded(words.REGISTRY.to(language, {"registry": left}), "  ")) if left else ""


def concerned(notice: Notice, registry: Registry, language: Language) -> str:
    """Who must approve, be trained and know, by name, and which of them the changes themselves do not touch."""
    needs = notice.requires
    touched = codes(notice.impact.get("roles"))
    beside = [role for role in dict.fromkeys((*needs.training, *needs.ack)) if role not in touched]
    asked = (
        (words.APPROVED, needs.approvals),
        (words.TRAINED, needs.training),
        (words.TOLD, needs.ack),
        (words.BESIDE, beside),
    )
    lines = [
        said.to(language, {"roles": [registry.name("roles", role, language) for role in roles]})
        for said, roles in asked
        if roles
    ]
    return "\n".join(line for each in lines for line in folded(each, "  "))


def objections(found: Sequence[Objection], notice: Notice, by: str, language: Language) -> str:
    """What keeps a notice from being issued, how to go on, and the command that answers what is open."""
    lines = [_said("· ", answers.MESSAGES[each.code], each.values, language) for each in found]
    wanted = [option for code, option in _ANSWERED.items() if any(each.code == code for each in found)]
    if wanted:
        named = [part.id for part in notice.processes]
        blanks = (part for option in wanted for part in (option, "…"))
        line = " ".join(("ccproc change new", *named, *blanks, "--by", quote(by)))
        lines += [words.FILL.to(language), _command(line, language)]
    return "\n".join(lines)


def breaks(found: Iterable[Break], language: Language) -> str:
    """Where the chain fails, and how to go on."""
    lines = []
    for each in found:
        values = {**each.values, "process": each.process}
        lines.append(_said(f"{each.code} ", chain.MESSAGES[each.kind], values, language))
        lines += [_command(line.format(**values), language) for line in _MENDED.get(each.kind, ())]
        lines += put_back(each, language)
    return "\n".join(lines)


def limits(found: Iterable[Limit], language: Language) -> str:
    """What the proof could not look at, in plain words."""
    lines: list[str] = []
    for each in found:
        lines += folded(chain.LIMITS[each.kind].to(language, each.values), "")
        if base := each.values.get("base"):
            lines.append(_command(f"ccproc change verify --base {base}", language))
    return "\n".join(lines)


def needs(found: Iterable[Unmet], language: Language) -> str:
    """What the gates still lack, below each gate the commands that supply it; none is told twice."""
    told: set[str] = set()
    lines: list[str] = []
    for _, group in groupby(found, key=lambda each: each.gate):
        gate = list(group)
        lines += [line for each in gate for line in _need(each, language)]
        commands = dict.fromkeys(line for each in gate for line in (*each.first, each.command) if line)
        lines += [_command(line, language) for line in commands if line not in told]
        told |= commands.keys()
    return "\n".join(lines)


def ahead(process: str, notice: Notice, left: Sequence[Unmet], by: str, language: Language) -> str:
    """What an issued change of one process still lacks before it is published, or from which day it may be."""
    lines: list[str] = []
    values = {"process": process, "by": quote(by)}
    if notice.requires.training and not any(each.gate == "trained" for each in left):
        lines.append(words.TRAINED_BEFORE.to(language, {"process": process}))
    if all(each.why == "not-yet-effective" for each in left) and left:
        values["day"] = str(left[0].values["effective_from"])[:10]
        return "\n".join((*lines, words.AFTER_DAY.to(language, values)))
    said = words.AFTER_ISSUE if left else words.PUBLISHABLE
    return "\n".join(filter(None, (*lines, said.to(language, values), needs(left, language))))


def listed(found: Iterable[Filed], waits: Mapping[str, Waiting], language: Language) -> str:
    """All notices, the newest first, two lines each; `waits` says of those not published yet what is in force."""
    newest = sorted(found, key=lambda filed: filed.notice.id, reverse=True)
    return "\n".join(
        line for each in newest for line in _listed(each, waits.get(each.notice.id, {}), language)
    )


def _listed(filed: Filed, waits: Waiting, language: Language) -> Iterator[str]:
    notice = filed.notice
    stands, kind = stand(filed, waits, language), words.KINDS[notice.kind].to(language)
    yield f"{notice.id}  {notice.effective_from[:10]}  {kind}  {stands}"
    processes = " ".join(part.id for part in notice.processes)
    yield from folded(f"{notice.title.to(language)}  {processes}", "  ")


def stand(filed: Filed, waits: Waiting, language: Language) -> str:
    """Where a notice stands: draft, issued or withdrawn; issued and not published, with what is in force."""
    state = "draft" if filed.is_draft else "withdrawn" if filed.withdrawn else "issued"
    if state != "issued" or not waits:
        return words.STATES[state].to(language)
    now = {process: version for process, version in waits.items() if version}
    if not now:
        return proofs.UNPUBLISHED_FIRST.to(language)
    each = [proofs.EACH.to(language, {"process": id, "version": said}) for id, said in now.items()]
    return proofs.UNPUBLISHED.to(language, {"current": each if len(waits) > 1 else next(iter(now.values()))})


def _need(each: Unmet, language: Language) -> Iterator[str]:
    missing = each.values.get("named") or each.values.get("missing")
    shown = [_verdict(item, language) for item in missing] if isinstance(missing, tuple) else missing
    why = gates.WHY[each.why].to(language, {**each.values, "missing": shown})
    said = words.NEED.to(language, {"gate": gates.GATES[each.gate].to(language), "why": why})
    yield from folded(said, "  ")


def _command(line: str, language: Language) -> str:
    """A command line, with words for what only people can fill in."""
    return one_line(words.RUN.to(language, {"command": _filled(line, language)}))


def _filled(line: str, language: Language) -> str:
    for blank, said in (gates.BLANKS | gates.NAMES).items():
        line = line.replace(blank, said.to(language))
    return line


def _verdict(item: object, language: Language) -> object:
    """A point of a review in words; what has its names with it as it is."""
    point = gates.VERDICTS.get(str(item))
    return point.to(language) if point else item


def _said(mark: str, message: Message, values: Mapping[str, object], language: Language) -> str:
    """A message behind its mark, and below it how to go on."""
    first, *more = folded(message.say(language, values), " " * len(mark))
    help_ = [
        fitted(" " * len(mark) + one_line(part))
        for part in message.help(language, values).split("\n")
        if part
    ]
    return "\n".join((mark + first[len(mark) :], *more, *help_))
