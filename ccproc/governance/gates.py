"""The gates before a publication: reviewed, confirmed, trained, ready to publish."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from shlex import quote

from ccproc.flow import Edge
from ccproc.governance.approvals import unlisted
from ccproc.governance.case import Case, knowers
from ccproc.governance.commands import change_line, confirm_line, person_lines, review_line, train_line
from ccproc.governance.following import waits_until
from ccproc.governance.saying import blanks, failed, participants, unspoken
from ccproc.governance.seating import seated, wants_another
from ccproc.governance.walks import unwalked
from ccproc.governance.wording import roles_named, unentitled, wanted_roles
from ccproc.locale import LANGUAGES
from ccproc.model.person import People, serving
from ccproc.model.process import Process
from ccproc.model.record import Record, codes


@dataclass(frozen=True, slots=True)
class Unmet:
    """One thing a gate still lacks: the words for `why` lie in `locale.gates`, `command` supplies it.

    `first` are the commands that enter the people whom it has to name, where nobody is listed for them.
    """

    gate: str
    why: str
    values: Mapping[str, object] = field(default_factory=dict)
    command: str = ""
    first: tuple[str, ...] = ()


def unmet(case: Case) -> tuple[Unmet, ...]:
    """Everything that keeps a text from being published, in the order it has to be done.

    A text that retires its process is handed out to nobody: it needs its notice only.
    """
    if case.process.retired:
        return (*_noticed(case), *_published(case))
    return (*_noticed(case), *_reviewed(case), *_confirmed(case), *_trained(case), *_published(case))


def _reviewed(case: Case) -> Iterator[Unmet]:
    """G2: no error, six verdicts, the participants of the family, every way walked, four eyes (R109-R114)."""
    path = case.process.path
    if errors := case.errors.get("review", 0):
        yield Unmet("reviewed", "lint-errors", {"errors": errors}, f"ccproc lint {path} --stage review")
    review = case.last("review")
    roles = wanted_roles(case.gates, case.family)
    seats = seated(case.process, roles, case.registry, case.staff, case.actor, _author(case))
    another = wants_another(seats, case.process, case.registry, case.staff)
    command = _line(review_line(case.process, tuple(seats.items()), case.staff, case.actor))
    lacks = partial(Unmet, "reviewed", command=command, first=_first(case, roles, another))
    alone = (lacks("nobody-else", _named_roles((another,), case)),) if another else ()
    if review is None:
        stale = any(record.kind == "review" for record in case.records)
        yield lacks("stale-review" if stale else "no-review")
        yield from alone
        return
    absent = tuple(_absent(case, review))
    for why, missing, named in (
        ("still-blank", tuple(blanks(review)), ()),
        ("failed-verdicts", failed(review), ()),
        ("missing-verdicts", unspoken(review), ()),
        ("missing-participants", absent, roles_named(absent, case.registry)),
        ("unentitled", tuple(_unentitled(case, review)), ()),
        ("unlisted", tuple(_unlisted(case, review)), ()),
        ("unwalked", tuple(_ways(case, review)), tuple(_ways_named(case, review))),
    ):
        if missing:
            yield lacks(why, {"missing": missing, "named": named})
    if _eyes(case, review) < 2:
        yield lacks("one-pair-of-eyes")
        yield from alone


def _confirmed(case: Case) -> Iterator[Unmet]:
    """G3: confirmed outside where the family needs it, the same text, not before the review (R98, R99)."""
    if not case.needs_confirmation:
        return
    confirmation, review = case.last("confirmation"), case.last("review")
    command = _line(confirm_line(case.process, case.staff, case.actor))
    lacks = partial(Unmet, "confirmed", command=command, first=_first(case))
    if confirmation is None:
        stale = any(record.kind == "confirmation" for record in case.records)
        yield lacks("stale-confirmation" if stale else "no-confirmation")
    elif review is not None and day(confirmation.on) < day(review.on):
        values = {"confirmed": confirmation.on, "reviewed": review.on}
        yield lacks("confirmed-before-review", values)
    elif left := tuple(blanks(confirmation)):
        yield lacks("still-blank", {"missing": left})
    elif unlisted := tuple(_unlisted(case, confirmation)):
        yield lacks("unlisted", {"missing": unlisted})


def _trained(case: Case) -> Iterator[Unmet]:
    """G4: the owner and every user role trained on this text, after its review (R117, R121)."""
    known = {case.digest, *case.kept}
    told = [record for record in case.records if record.kind == "training" and record.digest in known]
    left = tuple(dict.fromkeys(blank for record in told for blank in blanks(record)))
    trainings = [record for record in told if not any(_unlisted(case, record)) and not any(blanks(record))]
    covered = {role for record in trainings for role in record.codes("roles")}
    missing = tuple(role for role in knowers(case.process) if role not in covered)
    if missing:
        command = _line(train_line(case.process, missing, case.staff, case.actor))
        lacks = _named_roles(missing, case)
        if left:
            yield Unmet("trained", "still-blank", {"missing": left}, command, _first(case))
        yield Unmet("trained", "untrained", lacks, command, _first(case))
    review = case.last("review")
    for record in trainings:
        if review is not None and record.digest == case.digest and day(record.on) < day(review.on):
            values = {"trained": record.on, "reviewed": review.on}
            command = _line(train_line(case.process, knowers(case.process), case.staff, case.actor))
            yield Unmet("trained", "trained-before-review", values, command, _first(case))
            return


def _noticed(case: Case) -> Iterator[Unmet]:
    """A notice issued for every text but the first (R94): nobody is trained on a change that may be refused yet."""
    head = case.head
    if head is None:
        return
    command = draft_command(case.process, case.staff, case.actor)
    if not _speaks_of_it(case):
        yield Unmet("published", "no-notice", {}, command, _first(case))
    elif strangers := tuple(unlisted(head, case.people)):
        values = {"notice": head.notice.id, "missing": strangers}
        yield Unmet("published", "unlisted-notice", values)
    if head.withdrawn:
        yield Unmet("published", "withdrawn", {"notice": head.notice.id}, command, _first(case))


def _published(case: Case) -> Iterator[Unmet]:
    """G5: no error at publish, a chain that holds, the day of its notices come (R94, R121)."""
    errors = case.errors.get("publish", 0)
    if errors and not case.errors.get("review", 0):
        command = f"ccproc lint {case.process.path} --stage publish"
        yield Unmet("published", "lint-errors", {"errors": errors}, command)
    if broken := [each for each in case.breaks if each.code != "CHG001"]:
        yield Unmet("published", "broken-chain", {"rule": broken[0].code}, "ccproc change verify")
    until = waits_until(case.ahead)
    if until and _speaks_of_it(case):
        yield Unmet("published", "not-yet-effective", {"effective_from": until})


def _speaks_of_it(case: Case) -> bool:
    """Whether the last notice is issued, and of this very text."""
    part = case.head.notice.part(case.process.id) if case.head and case.head.issued else None
    return part is not None and part.to == case.digest


def draft_command(process: Process, people: People, actor: str | None) -> str:
    """The command that drafts the notice of what was edited."""
    return _line(change_line(process, people, actor))


def _first(case: Case, roles: tuple[str, ...] = (), second: str | None = None) -> tuple[str, ...]:
    """The commands that enter whom the list of people lacks for a record: the owner, and these roles."""
    return tuple(map(_line, person_lines(roles, case.process, case.registry, case.staff, second)))


def _named_roles(roles: tuple[str, ...], case: Case) -> dict[str, object]:
    return {"missing": roles, "named": roles_named(roles, case.registry)}


def _line(words: Iterable[str]) -> str:
    """A command as it can be typed; what only people can fill in stands in braces."""
    return "ccproc " + " ".join(quote(word) if "{" not in word else word for word in words)


def day(moment: str) -> str:
    """The day of an ISO date or time; such texts sort as their days do."""
    return moment[:10]


def _absent(case: Case, review: Record) -> Iterator[str]:
    """Roles of `gates.review_roles` that nobody took part in; `owner` and `user` are the process's own."""
    present = {role for role, _ in participants(review)}
    stand_for = {"owner": {case.process.owner}, "user": set(case.process.working_roles)}
    for role in wanted_roles(case.gates, case.family):
        if not present & {role, *stand_for.get(role, ())}:
            yield role


def _unentitled(case: Case, review: Record) -> Iterator[str]:
    """Who took part under a role that the list of people does not give them; nobody where no list is kept."""
    if case.people is not None:
        there = serving(case.people, review.on)
        found = unentitled(participants(review), case.process, case.registry, there)
        yield from (f"{word}={name}" for word, name in found)


def _unlisted(case: Case, record: Record) -> Iterator[str]:
    """The author of a record who is on no list of people, where one is kept."""
    if case.unlisted(record.by, record.on):
        yield record.by


def _ways(case: Case, review: Record) -> Iterator[str]:
    for edge in _not_walked(case, review):
        yield f"{edge.source} → {edge.target}"


def _ways_named(case: Case, review: Record) -> Iterator[Mapping[str, str]]:
    """The same by the names of their steps."""
    steps = {step.id: step.name for step in case.process.steps if step.name}
    for edge in _not_walked(case, review):
        ends = [(step, steps.get(step)) for step in (edge.source, edge.target)]
        yield {each: " → ".join(name.to(each) if name else id for id, name in ends) for each in LANGUAGES}


def _not_walked(case: Case, review: Record) -> Iterator[Edge]:
    walked = review.data.get("paths_walked")
    paths = [codes(path) for path in walked] if isinstance(walked, list) else []
    return unwalked(case.process, paths)


def _eyes(case: Case, review: Record) -> int:
    """How many different people looked, not counting the author of the change twice."""
    people = {name for _, name in participants(review) if name}
    return len(people | ({_author(case)} - {None} if people else set()))


def _author(case: Case) -> str | None:
    """Whoever wrote the change, unless nobody knows them."""
    notice = case.head.notice if case.head else None
    return None if notice is None or case.unlisted(notice.author, notice.created) else notice.author
