"""The whole proof of one tree: the chain, the register, their dates and people, and what git can witness."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ccproc.changing.witness import Limit, Witnessed, witnessed
from ccproc.errors import Stopped
from ccproc.evidence.since import rewritten
from ccproc.governance.approvals import unlisted
from ccproc.governance.backdating import backdated
from ccproc.governance.chain import Break, heads, links, spoken_of
from ccproc.governance.chain import verify as verify_chain
from ccproc.governance.following import overtaking
from ccproc.governance.rows import unproven, unregistered
from ccproc.governance.values import values_digest
from ccproc.model.centre import Centre
from ccproc.model.notice import Filed, counted
from ccproc.model.person import People
from ccproc.model.register import Register
from ccproc.model.written import Written
from ccproc.store.git import Git, need_git, open_git
from ccproc.store.library import centre
from ccproc.store.notices import notices
from ccproc.store.people import people
from ccproc.store.records import records
from ccproc.store.register import evidence, register
from ccproc.store.repository import Repository
from ccproc.store.revision import revision
from ccproc.store.texts import process, texts
from ccproc.store.tree import Tree


@dataclass(frozen=True, slots=True)
class Proof:
    """What a tree was found to be, where the proof fails, and what git could not be asked."""

    tree: Tree
    git: Git | None
    centre: Centre
    names: frozenset[str]
    texts: dict[str, Written]
    notices: tuple[Filed, ...]
    register: Register
    people: People | None
    breaks: tuple[Break, ...]
    limits: tuple[Limit, ...]


def prove(repository: Repository, tree: Tree, today: date, base: str | None) -> Proof:
    """The proof of a tree of this repository, held against its git. Raises Stopped as `change verify`."""
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
    git = open_git(repository.root)
    seen = witnessed(git, tree, known, language) if git else Witnessed(limits=(Limit("no-git"),))
    since = rewritten(revision(need_git(repository.root), base), tree) if base else ()
    breaks = (*chain, *proofs, *dated, *drift, *early, *strange, *loose, *seen.breaks, *since)
    return Proof(tree, git, found, names, now, filed.found, known, listed, breaks, seen.limits)


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
