"""Who stands behind a notice: people on the list, and approvals bound to its very bytes, never the author's alone."""

from collections.abc import Iterator, Sequence

from ccproc.governance.answers import Objection
from ccproc.model.notice import Approval, Filed, Notice
from ccproc.model.person import People, serving


def lacking(notice: Notice, approvals: Sequence[Approval], digest: str) -> Iterator[Objection]:
    """What the approvals still keep a notice from being issued for; `digest` is that of its file as it would be.

    An approval is asked for only of the roles in `requires.approvals`; one that is there must hold (R102, R111).
    """
    for approval in approvals:
        if approval.digest != digest:
            yield Objection("stale-approval", {"by": approval.by})
        elif approval.verdict == "reject":
            yield Objection("rejected", {"by": approval.by})
    given = [each for each in approvals if each.digest == digest and each.verdict == "approve"]
    others = [each for each in given if each.by != notice.author]
    if given and not others:
        yield Objection("self-approval", {"author": notice.author})
    roles = {each.role for each in others}
    if missing := [role for role in notice.requires.approvals if role not in roles]:
        yield Objection("missing-approval", {"roles": missing})


def unlisted(filed: Filed, people: People | None) -> Iterator[str]:
    """Who wrote, approved or issued a notice and was on no list of people then; nobody where none is kept.

    A first notice is written by its publication, whoever ran that.
    """
    if people is None or filed.notice.kind == "first":
        return
    acted = [
        (filed.notice.author, filed.notice.created),
        *((each.by, each.on) for each in filed.approvals),
        *((each.by, each.on) for each in filed.events),
    ]
    yield from dict.fromkeys(who for who, on in acted if who not in serving(people, on))
