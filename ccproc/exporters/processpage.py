"""One process as Markdown: what `ccproc show` prints, and the body of a handbook in Markdown."""

from collections.abc import Callable, Iterable, Iterator

from ccproc.exporters.markdown import plain
from ccproc.exporters.reading import ContactView, Reader, Said, Sheet, StepView, Target, sheet
from ccproc.exporters.reading.facts import Fact
from ccproc.exporters.reading.sheet import LimitView, Rung
from ccproc.exporters.reading.steps import BranchView, Outcome
from ccproc.locale import Language
from ccproc.locale.punctuation import COLON, aside, in_a_row
from ccproc.locale.sheet import LABELS
from ccproc.model.library import Library
from ccproc.model.process import Process
from ccproc.wrapping import wrap

WIDTH = 80
_PREFIX = ("  - ", "- ", "> ", "  ")


def markdown(process: Process, library: Library, language: Language) -> str:
    """The whole process, wrapped for a terminal of 80 columns."""
    shown = sheet(process, Reader(library.centre, language, library.processes))
    lines = [f"# {shown.id} {plain(shown.title)}", "", *head(shown, language), *body(shown, language)]
    return "\n".join(_wrapped(line) for line in lines).rstrip() + "\n"


def head(shown: Sheet, language: Language) -> Iterator[str]:
    """What it is for and whose it is."""
    told: list[tuple[str, Said | str]] = [
        ("goal", shown.goal), ("trigger", shown.trigger), ("threshold", shown.threshold),
        ("promise", shown.promise), ("owner", shown.owner), ("users", shown.users), ("team", shown.team),
    ]  # fmt: skip
    yield from (_line(key, said, language) for key, said in told if said)
    yield ""


def body(
    shown: Sheet, language: Language, is_mine: Callable[[StepView], bool] = lambda step: True
) -> Iterator[str]:
    """Steps, limits, escalation, contacts; a step that is not the reader's own takes one line."""
    yield from _heading("steps", language)
    for step in shown.steps:
        yield from _step(step, language) if is_mine(step) else _folded(step, language)
    yield from _listed("limits", (_limit(each) for each in shown.limits), language)
    yield from _listed("escalation", (_rung(each, language) for each in shown.ladder), language)
    yield from _listed("contacts", (_contact(each, language) for each in shown.contacts), language)
    fallbacks = (f"{plain(system)}{COLON.to(language)}{plain(what)}" for system, what in shown.fallbacks)
    yield from _listed("fallbacks", fallbacks, language)


def _step(step: StepView, language: Language) -> Iterator[str]:
    marks = " · ".join(
        filter(None, (plain(step.actor), _label("critical", language) if step.is_critical else ""))
    )
    yield f"### {step.number} {plain(step.name)}{aside(marks, language)}"
    yield ""
    if step.together:
        yield LABELS["together"].to(language, {"n": step.together})
        yield ""
    if step.say:
        yield f"> {plain(step.say)}"
        yield ""
    yield from (
        _line(key, said, language) for key, said in (("do", step.do), ("decide", step.decide)) if said
    )
    yield from (_branch(branch, language) for branch in step.branches)
    if step.outcome:
        yield from _outcome(step, step.outcome, language)
    yield from (_line("picture", alt, language) for _, alt in step.images)
    if step.facts:
        yield "- " + " · ".join(_fact(fact, language) for fact in step.facts)
    if step.next:
        yield _labelled("then", _named(step.next), language) + _times(step.at_most, language)
    yield ""


def _folded(step: StepView, language: Language) -> Iterator[str]:
    values = {"number": step.number, "who": plain(step.actor), "what": plain(step.name)}
    yield "- " + LABELS["folded"].to(language, values)
    yield ""


def _branch(branch: BranchView, language: Language) -> str:
    when = plain(branch.label) if branch.label else _label("otherwise", language)
    return f"  - {when} → {_named(branch.to)}{_times(branch.at_most, language)}"


def _fact(fact: Fact, language: Language) -> str:
    told = filter(None, (plain(fact.text), *map(_named, fact.to)))
    return f"{_label(fact.key, language)}{COLON.to(language)}{in_a_row(told, language)}"


def _outcome(step: StepView, outcome: Outcome, language: Language) -> Iterator[str]:
    to = _named(outcome.to) if outcome.to else ""
    if step.kind == "call":
        yield f"- → {to}{COLON.to(language)}{_label('call', language)}"
    elif step.kind == "wait":
        yield "- " + LABELS[outcome.waits].to(language, {"time": plain(outcome.word), "who": to})
    else:
        end = LABELS["end"].to(language, {"word": plain(outcome.word)})
        yield f"- {end}" + (f" → {to}{aside(plain(outcome.handover), language)}" if to else "")
    if outcome.closure:
        yield _line("closure", outcome.closure, language)
    if outcome.keeper:
        yield "- " + LABELS["keeper"].to(language, {"who": plain(outcome.keeper)})
    if outcome.closed:
        yield _labelled("closed", _named(outcome.closed), language)


def _limit(limit: LimitView) -> str:
    return plain(limit.case) + (f" → {_named(limit.to)}" if limit.to else "")


def _rung(rung: Rung, language: Language) -> str:
    told: dict[str, Said | str] = {"decides": rung.decides, "informs": rung.informs}
    more = " · ".join(
        f"{_label(key, language)}{COLON.to(language)}{plain(said)}" for key, said in told.items() if said
    )
    return f"{_label('after', language)} {plain(rung.after)} → {plain(rung.to)}{aside(more, language)}"


def _contact(contact: ContactView, language: Language) -> str:
    address = contact.address or _label("address_unknown", language)
    hours = contact.hours or _label("hours_unknown", language)
    return " · ".join(filter(None, (plain(contact.name), contact.medium, plain(address), plain(hours))))


def _listed(key: str, items: Iterable[str], language: Language) -> Iterator[str]:
    lines = [f"- {item}" for item in items]
    if lines:
        yield from (*_heading(key, language), *lines, "")


def _heading(key: str, language: Language) -> tuple[str, str]:
    return f"## {_label(key, language)}", ""


def _named(target: Target) -> str:
    """A step by number and name, another process by id and title."""
    label = plain(target.label)
    if target.kind == "step":
        return f"{target.number} {label}"
    return f"{plain(target.id)} {label}" if target.kind == "process" else label


def _times(at_most: int | None, language: Language) -> str:
    return "" if at_most is None else aside(LABELS["at_most"].to(language, {"n": at_most}), language)


def _line(key: str, said: Said | str, language: Language) -> str:
    return _labelled(key, plain(said), language)


def _labelled(key: str, words: str, language: Language) -> str:
    return f"- {_label(key, language)}{COLON.to(language)}{words}"


def _label(key: str, language: Language) -> str:
    return LABELS[key].to(language)


def _wrapped(line: str) -> str:
    """A paragraph or list item over several lines; headings stay whole."""
    if line.startswith("#") or not line:
        return line
    prefix = next((each for each in _PREFIX if line.startswith(each)), "")
    first, *more = wrap(line.removeprefix(prefix), WIDTH - len(prefix))
    indent = prefix if prefix == "> " else " " * len(prefix)
    return "\n".join([prefix + first, *(indent + each for each in more)])
