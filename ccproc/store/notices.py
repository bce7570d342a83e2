"""Change notices with their approvals and events: read from any tree, written into the work tree."""

from collections.abc import Iterator
from textwrap import indent
from typing import NamedTuple

from ccproc.digest import digest_of_bytes
from ccproc.locale import Language, choose
from ccproc.locale.questions import BLANKS, COMPUTED, DERIVED, HERE, QUESTIONS
from ccproc.model import noticing
from ccproc.model.facts import ApprovalFacts
from ccproc.model.notice import Approval, Event, Filed, Notice
from ccproc.store import filing
from ccproc.store.tree import Tree
from ccproc.yamltext.dump import dump

FOLDER = "changes/"
_NOTICE = "notice.yaml"
_AFTER_ANSWERS = ("impact", "problem", "star", "rollback", "review", "requires")


class Notices(NamedTuple):
    """Every notice that keeps its schema, by id, and the files that do not."""

    found: tuple[Filed, ...]
    unread: tuple[str, ...]

    def get(self, name: str) -> Filed | None:
        """The notice of that id, or the only one whose id begins or ends so; None where there is none, or more."""
        wanted = name.upper()
        starts = (wanted, f"CN-{wanted}")
        near = [
            each
            for each in self.found
            if each.notice.id.startswith(starts) or each.notice.id.endswith(wanted)
        ]
        return near[0] if wanted and len(near) == 1 else None


def notices(tree: Tree) -> Notices:
    """All notices of a tree with what lies beside them."""
    folders: dict[str, list[str]] = {}
    for path in filing.below(tree, FOLDER):
        folder, _, name = path.rpartition("/")
        folders.setdefault(folder, []).append(name)
    found: list[Filed] = []
    unread: list[str] = []
    for folder, names in folders.items():
        notice = filing.read(tree, f"{folder}/{_NOTICE}", noticing.notice) if _NOTICE in names else None
        if notice is None:
            unread.extend(f"{folder}/{name}" for name in names)
        else:
            found.append(_filed(tree, folder, notice, names, unread))
    return Notices(tuple(sorted(found, key=lambda filed: filed.notice.id)), tuple(unread))


def _filed(tree: Tree, folder: str, notice: Notice, names: list[str], unread: list[str]) -> Filed:
    approvals: list[Approval] = []
    events: list[Event] = []
    for name in names:
        path = f"{folder}/{name}"
        approval = filing.read(tree, path, noticing.approval) if name.startswith("approval-") else None
        event = filing.read(tree, path, noticing.event) if name.startswith("event-") else None
        if approval is not None and approval.notice == notice.id:
            approvals.append(approval)
        elif event is not None and event.notice == notice.id:
            events.append(event)
        elif name != _NOTICE:
            unread.append(path)
    path = f"{folder}/{_NOTICE}"
    return Filed(notice, path, digest_of_bytes(tree.read(path)), tuple(approvals), tuple(events))


def approval_facts(tree: Tree) -> Iterator[ApprovalFacts]:
    """Who approved what, beside who wrote it."""
    for filed in notices(tree).found:
        for approval in filed.approvals:
            path = approval_path(filed, approval)
            processes = tuple(part.id for part in filed.notice.processes)
            yield ApprovalFacts(path, filed.notice.id, filed.notice.author, approval.by, processes)


def approval_path(filed: Filed, approval: Approval) -> str:
    """Where an approval lies: beside its notice."""
    return f"{filed.path.rpartition('/')[0]}/approval-{approval.id}.yaml"


def content(notice: Notice, language: str) -> bytes:
    """The bytes of `notice.yaml`: the questions stand as comments over their answers, in the centre's language."""
    plain = noticing.plain(notice)
    answers = plain.pop("answers", None)
    if not isinstance(answers, dict):
        return dump(plain).encode()
    head = {key: plain.pop(key) for key in list(plain) if key not in _AFTER_ANSWERS}
    spoken = choose(language, None)
    lines = ["answers:\n", *_answered(answers, spoken), f"# {DERIVED.to(spoken)}\n"]
    return (dump(head) + "".join(lines) + (dump(plain) if plain else "")).encode()


def _answered(typed: dict[str, object], language: Language) -> Iterator[str]:
    for question, words in QUESTIONS.items():
        computed = COMPUTED[question].to(language) if question in COMPUTED else ""
        yield f"  # {words.to(language)}{computed}\n"
        if question in typed:
            yield indent(dump({question: typed[question]}), "  ")
        else:
            blank = (question + ":", *(f"  {line}" for line in BLANKS.get(question, ())))
            yield from (f"  # {line.format(here=HERE.to(language))}\n" for line in blank)


def path_of(notice: Notice) -> str:
    """Where a new notice is filed."""
    return f"{notice.folder}/{_NOTICE}"


def event_path(filed_at: str, event: Event) -> str:
    """Where an event of a notice is filed."""
    return f"{filed_at.rpartition('/')[0]}/event-{event.id}.yaml"


def event_content(event: Event) -> bytes:
    """The bytes of an event file."""
    return dump(noticing.plain_event(event)).encode()
