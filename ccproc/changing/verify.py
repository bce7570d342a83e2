"""`change verify`: the chain of notices proven from the tree, and nothing rewritten since a base."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ccproc.changing.witness import Limit, Witnessed, witnessed
from ccproc.errors import Stopped
from ccproc.evidence.since import rewritten
from ccproc.governance.approvals import unlisted
from ccproc.governance.backdating import backdated
from ccproc.governance.chain import Break, heads, links, spoken_of
from ccproc.governance.chain import verify as verify_chain
from ccproc.governance.commands import PERSON, acting
from ccproc.governance.following import overtaking
from ccproc.governance.rows import unproven, unregistered
from ccproc.governance.values import values_digest
from ccproc.model.centre import Centre
from ccproc.model.notice import Filed, counted
from ccproc.model.person import People, serving
from ccproc.model.register import Register
from ccproc.model.written import Written
from ccproc.store.git import Git, need_git, open_git
from ccproc.store.history import is_reached
from ccproc.store.library import centre
from ccproc.store.notices import notices
from ccproc.store.people import people
from ccproc.store.records import records
from ccproc.store.register import evidence, register
from ccproc.store.repository import Repository
from ccproc.store.revision import revision
from ccproc.store.texts import process, texts


@dataclass(frozen=True, slots=True)
class Verified:
    """What the proof covered, where it fails, and what only a trusted older state could have shown."""

    processes: int
    notices: int
    breaks: tuple[Break, ...]
    limits: tuple[Limit, ...]
    language: str


def verify(repository: Repository, today: date, base: str | None = None) -> Verified:
    """Prove the chain from the files alone; with a base, also that nothing it had was rewritten or removed.

    Tags of publications and objects of git are witnesses where a clone has them; without them less is covered,
    and `limits` says what. Raises Stopped `nothing-published` where there is nothing to prove, `no-git`,
    `unknown-revision`, `shallow-history`, `unreadable-register`, `duplicate-id`, and as `people`.
    """
    tree = repository.tree
    filed, known, found = notices(tree), register(tree), centre(tree, today)
    names = spoken_of(filed.found, known)
    language = found.config.language
    now = texts(tree, language, names, versioned=True)
    dated = backdated(filed.found, records(tree).found, known)
    loose = tuple(unregistered(now.values(), filed.found, known))
    if not names and not filed.unread and not loose:
        raise Stopped("nothing-published", folder=str(repository.root))
    proofs = unproven(known, filed.found, evidence(tree, known))
    drift = _drift(now, filed.found, known, found)
    early = _early(names, counted(filed.found, known), today)
    listed = people(repository.root, found)
    strange = _strange(names, counted(filed.found, known), listed)
    chain = verify_chain(now, filed.found, filed.unread, known)
    breaks = (*chain, *proofs, *dated, *drift, *early, *strange, *loose)
    git = open_git(repository.root)
    seen = witnessed(git, tree, known, language) if git else Witnessed(limits=(Limit("no-git"),))
    since = tuple(_against(repository, base)) if base else ()
    limits = seen.limits if base else (*seen.limits, _baseless(git, found))
    issued = sum(each.issued for each in filed.found)
    staff = serving(listed or {}, today.isoformat())
    told = _once(_signed((*breaks, *seen.breaks, *since), now, staff))
    return Verified(len(names), issued, told, limits, language)


def _baseless(git: Git | None, found: Centre) -> Limit:
    """That nothing was compared with, and what could be: the branch as the remote has it, where there is one."""
    base = f"origin/{found.config.branch}"
    known = git is not None and is_reached(git, base) is not None
    return Limit("no-base", {"base": base} if known else {})


def _signed(breaks: Iterable[Break], now: Mapping[str, Written], staff: People) -> Iterator[Break]:
    """Each failure of a process with somebody in whose name it can be mended."""
    for each in breaks:
        read = process(now[each.process]) if each.process in now else None
        by = acting(read, staff) if read else PERSON
        yield replace(each, values={"by": by, **each.values})


def _once(breaks: Iterable[Break]) -> tuple[Break, ...]:
    """Each failure once: several witnesses may tell the same."""
    told: list[Break] = []
    told.extend(each for each in breaks if each not in told)
    return tuple(told)


def _against(repository: Repository, base: str) -> Iterator[Break]:
    yield from rewritten(revision(need_git(repository.root), base), repository.tree)


def _strange(names: Iterable[str], counting: tuple[Filed, ...], listed: People | None) -> Iterator[Break]:
    """The last notices, of which somebody is on no list of people: what people work by stands in nobody's name."""
    for name in sorted(names):
        for end in heads(links(name, counting)):
            if strangers := list(unlisted(end.filed, listed)):
                values = {"notice": end.filed.notice.id, "path": end.filed.path, "people": strangers}
                yield Break("CHG013", name, "unlisted-notice", {**values, "first": strangers[0]})


def _early(names: Iterable[str], counting: tuple[Filed, ...], today: date) -> Iterator[Break]:
    """Notices that would bring forward what one before them keeps for a day still to come: nobody could issue them."""
    for name in sorted(names):
        chain = links(name, counting)
        for link in chain.values():
            goes_on_from = [chain[parent] for parent in link.part.parents if parent in chain]
            for each in overtaking(link.filed.notice, goes_on_from):
                if str(each.values["day"]) > today.isoformat():
                    values = {**each.values, "last": each.values["notice"], "notice": link.filed.notice.id}
                    yield Break("CHG013", name, "overtakes", {**values, "path": link.filed.path})


def _drift(
    now: dict[str, Written], filed: tuple[Filed, ...], known: Register, judged: Centre
) -> Iterator[Break]:
    """Processes whose text is as noticed, while the registry values on their pages are others (CHG014)."""
    counting = counted(filed, known)
    for name, text in sorted(now.items()):
        ends = heads(links(name, counting))
        part = ends[0].part if len(ends) == 1 else None
        read = process(text) if part and part.values and part.to == text.digest else None
        if read and part and not read.retired and values_digest(read, judged) != part.values:
            yield Break("CHG014", name, "registry-drift", {"path": text.path})
