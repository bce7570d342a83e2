"""A centre at work: its processes reviewed, trained, published and changed, as people would do it."""

import shutil
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from conftest import started, write

from ccproc.changing.authoring import Asked
from ccproc.changing.draft import Drafted, draft
from ccproc.changing.issue import Issued, issue
from ccproc.changing.records import Said, confirm, review, train
from ccproc.changing.verify import verify
from ccproc.exporters.publication import Publication
from ccproc.governance.saying import VERDICTS
from ccproc.publishing.publication import Place, Released, publish
from ccproc.store.repository import Repository, find

HERE = Path(__file__).parent
BILL = "QRY-BILL-001"
PATH = f"processes/{BILL}.yaml"
DAY = date(2026, 3, 2)
TEAM = {"owner": "p1", "user": "p2", "tl": "p3", "qa": "p4", "perf": "p5", "trainer": "p6", "km": "p7"}
ANSWERS = {
    "no_longer_fit": ("客户反映等候过久",),
    "variants": ("客户忘记服务密码",),
    "customer_view": ("少等一分钟",),
}


def tree() -> dict[str, str]:
    """The files of a small centre with one process."""
    folder = HERE / "centre"
    files = {str(p.relative_to(folder)): p.read_text("utf-8") for p in folder.rglob("*.yaml")}
    return {**files, PATH: (HERE / "complete.yaml").read_text("utf-8")}


def at(root: Path) -> Repository:
    return find(root)


def edit(root: Path, old: str, new: str, path: str = PATH) -> None:
    """Change one place of a text."""
    text = (root / path).read_text("utf-8")
    assert text.count(old) == 1, (text.count(old), old)
    (root / path).write_text(text.replace(old, new), "utf-8")


def prepare(root: Path, process: str = BILL, day: date = DAY) -> None:
    """Everything the gates want of the text as it stands."""
    said = Said(process, "p1", day)
    review(at(root), said, TEAM.items(), dict.fromkeys(VERDICTS, "pass"), None)
    confirm(at(root), said, "市场部", "经理")
    train(at(root), said, ("sv-inbound", "csr"), (12, 12))


def staffed(root: Path) -> None:
    """Everybody who reviews is listed, with a role that the registry has."""
    roles = {"owner": "sv-inbound", "user": "csr", "tl": "tl"}
    named = (f"- {{code: {code}, roles: [{roles.get(word, word)}]}}\n" for word, code in TEAM.items())
    new = (
        f"- {{code: {word}, name: {word}, department: operations}}\n" for word in TEAM if word not in roles
    )
    entries = (root / "registry/roles.yaml").read_text("utf-8")
    write(root, {"registry/people.yaml": "".join(named), "registry/roles.yaml": entries + "".join(new)})


def build(publication: Publication) -> Iterator[tuple[str, str]]:
    """Stands in for the site: a page a process, its version and title on it."""
    for each in publication.processes:
        yield f"{each.process.id}.txt", f"{each.version} {each.process.title.plain}"


def release(root: Path, day: date = DAY) -> Released:
    return publish(at(root), build, Place(root.parent / f"{root.name}-out"), "p1", day)


def handed(done: Released) -> tuple[str, ...]:
    """The processes that `build` laid into the folder of a publication, by id."""
    assert done.out is not None
    return tuple(sorted(page.stem for page in done.out.glob("*.txt")))


def asked(**more: object) -> Asked:
    return Asked(**{"reason": "business", "answers": ANSWERS, "by": "p1", **more})  # type: ignore[arg-type]


def drafted(root: Path, day: date = DAY, **more: object) -> Drafted:
    return draft(at(root), asked(**more), day)


def issued(root: Path, day: date = DAY, **more: object) -> Issued:
    """A notice about whatever was edited, drafted and issued."""
    notice = drafted(root, day, **more).notice
    return issue(at(root), notice.id, "p1", day)


def breaks(root: Path, base: str | None = None) -> list[tuple[str, str]]:
    """What `change verify` finds: rule and kind."""
    return [(each.code, each.kind) for each in verify(at(root), DAY, base).breaks]


@cache
def model(base: Path) -> Path:
    """A centre whose one process is reviewed, trained and published; made once, to be copied."""
    root = started(write(base / "model", tree()))
    prepare(root)
    release(root)
    return root


def copied(base: Path, root: Path) -> Path:
    """A copy of the published centre, with its history."""
    return Path(shutil.copytree(model(base), root, symlinks=True))
