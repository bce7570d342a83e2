"""What somebody who wants to deceive might do to the evidence of a centre that was published three times."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from conftest import git, started, write
from office import BILL, DAY, PATH, at, edit, issued, prepare, release, tree

from ccproc.governance.manifest import manifest, sha256
from ccproc.model.register import Register, Row
from ccproc.store.archive import archive
from ccproc.store.notices import content, notices
from ccproc.store.register import content as register_content
from ccproc.store.register import register
from ccproc.yamltext import dialect

OTHER = "QRY-BILL-002"
THERE = f"processes/{OTHER}.yaml"
PNG = b"\x89PNG\r\n\x1a\n"
PICTURED = ("    do: 核对服务密码。", "    do: 核对服务密码。\n    images: [{file: assets/a.png, alt: 图}]")


@cache
def published_thrice(base: Path) -> Path:
    """Three publications: one process, its change, and a second process."""
    files = tree()
    files[PATH] = files[PATH].replace(*PICTURED)
    root = started(write(base / "three", {**files, "assets/a.png": PNG + b"one"}))
    prepare(root)
    release(root)
    edit(root, "promise: 10m", "promise: 20m")
    issued(root)
    prepare(root)
    release(root)
    other = (root / PATH).read_text("utf-8").replace(BILL, OTHER).replace('"0101"', '"0102"')
    write(root, {THERE: other.replace('version: "2.0.0"\n', "")})
    prepare(root, OTHER)
    release(root)
    return root


def newest(root: Path) -> Path:
    """The notice of the change, after which BILL was published once more."""
    return root / next(each.path for each in notices(at(root).tree).found if each.notice.kind == "normal")


def record(root: Path, kind: str, process: str = BILL) -> Path:
    return sorted((root / "records" / kind / process).iterdir())[-1]


def put(root: Path, change: Callable[[Row], Row | None], *, consistent: bool = False) -> None:
    """The register with each row changed, or taken out; with manifests made anew where it shall look right."""
    rows = [new for row in register(at(root).tree).rows if (new := change(row)) is not None]
    for number in sorted({row.number for row in rows}) if consistent else ():
        made = sha256(manifest(number, rows))
        rows = [replace(row, manifest=made) if row.number == number else row for row in rows]
    (root / "register.yaml").write_bytes(register_content(Register(tuple(rows))))


def last_of(row: Row, **changes: object) -> Row:
    return replace(row, **changes) if row.number == 2 else row  # type: ignore[arg-type]


def rewrote(consistent: bool = False, **changes: object) -> Callable[[Path], None]:
    return lambda root: put(root, lambda row: last_of(row, **changes), consistent=consistent)


def without(*numbers: int) -> Callable[[Path], None]:
    return lambda root: put(root, lambda row: None if row.number in numbers else row)


def swapped(root: Path) -> None:
    write(root, {"evil.yaml": (root / PATH).read_text("utf-8").replace("核对服务密码", "不用核对")})
    evil = git(root, "hash-object", "-w", "evil.yaml")
    (root / "evil.yaml").unlink()
    put(root, lambda row: last_of(row, blob=evil))


def together(root: Path) -> None:
    """Everything about the second process's publication, but the text itself."""
    names = {row.notice for row in register(at(root).tree).rows if row.process == OTHER}
    for filed in notices(at(root).tree).found:
        if filed.notice.id in names:
            shutil.rmtree((root / filed.path).parent)
    for folder in (root / "records").glob(f"*/{OTHER}"):
        shutil.rmtree(folder)
    put(root, lambda row: row if row.process != OTHER else None)


def stripped(root: Path, *, consistent: bool) -> None:
    """A review gone, and its line in the register with it."""
    gone = record(root, "review")
    path = str(gone.relative_to(root))
    gone.unlink()

    def without(row: Row) -> Row:
        return replace(row, evidence={key: value for key, value in row.evidence.items() if key != path})

    put(root, without, consistent=consistent)


def noticed_afterwards(root: Path) -> None:
    """An edit, and the last notice changed so that it names the edited text."""
    old = archive(at(root), DAY).texts[BILL].digest
    edit(root, "promise: 20m", "promise: 30m")
    new = archive(at(root), DAY).texts[BILL].digest
    path = newest(root)
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def forged(root: Path) -> None:
    """The whole story told anew, as a single first publication of an edited text."""
    edit(root, "promise: 20m", "promise: 30m")
    text = archive(at(root), DAY).texts[BILL]
    first = next(each for each in notices(at(root).tree).found if each.notice.part(BILL))
    part = replace(first.notice.processes[0], to=text.digest)
    part = replace(part, version=replace(part.version, to=str(text.version)))
    shutil.rmtree(newest(root).parent)
    (root / first.path).write_bytes(content(replace(first.notice, processes=(part,)), "zh"))
    again = next(each for each in notices(at(root).tree).found if each.notice.id == first.notice.id)
    blob = git(root, "hash-object", "-w", PATH)

    def one(row: Row) -> Row | None:
        if row.process != BILL:
            return row
        if row.number == 2:
            return None
        told = {"version": str(text.version), "digest": text.digest, "blob": blob, "values": str(part.values)}
        return replace(row, **told, evidence={again.path: again.digest})  # type: ignore[arg-type]

    put(root, one, consistent=True)


def unissued(root: Path) -> None:
    next(newest(root).parent.glob("event-*")).unlink()


def event_by(root: Path) -> None:
    path = next(newest(root).parent.glob("event-*"))
    path.write_text(path.read_text("utf-8").replace("by: p1", "by: p9"), "utf-8")


def issue_again(root: Path) -> None:
    """The last notice reworded, and its issue made to fit."""
    path = newest(root)
    event = next(path.parent.glob("event-*"))
    told = dialect.read(event.read_bytes()).value
    path.write_text(path.read_text("utf-8").replace("客户反映等候过久", "领导要求"), "utf-8")
    fresh = next(each for each in notices(at(root).tree).found if each.notice.kind == "normal").digest
    event.write_text(event.read_text("utf-8").replace(told["digest"], fresh), "utf-8")


def reworded(old: str, new: str, find: Callable[[Path], Path]) -> Callable[[Path], None]:
    def act(root: Path) -> None:
        path = find(root)
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    return act


def latest(kind: str) -> Callable[[Path], Path]:
    return lambda root: record(root, kind)


fallback_changed = reworded("纸质登记表", "备用系统", lambda root: root / "registry/systems.yaml")


def invented(root: Path) -> None:
    """A further publication that nobody made."""
    rows = register(at(root).tree).rows
    fake = replace(rows[-1], number=4, effective_from="2026-04-01")
    (root / "register.yaml").write_bytes(register_content(Register((*rows, fake))))


class Deed(NamedTuple):
    """One tampering; `seen` is a failure that the tree alone must show, None where it cannot."""

    name: str
    act: Callable[[Path], object]
    seen: str | None


DEEDS = (
    Deed("text edited", lambda r: edit(r, "promise: 20m", "promise: 30m"), "edited"),
    Deed("text edited, last notice made to fit", noticed_afterwards, "altered-since-issue"),
    Deed("last notice reworded", reworded("客户反映等候过久", "领导要求", newest), "altered-since-issue"),
    Deed("last notice reworded, its issue made to fit", issue_again, "evidence-altered"),
    Deed("last notice removed", lambda r: shutil.rmtree(newest(r).parent), "unproven-publication"),
    Deed("all notices removed", lambda r: shutil.rmtree(r / "changes"), "unproven-publication"),
    Deed("issue taken back", unissued, "unproven-publication"),
    Deed("issue put on somebody else", event_by, "evidence-altered"),
    Deed("date of a publication moved", rewrote(effective_from="2026-02-01"), "other-row"),
    Deed("version of a publication changed", rewrote(version="2.0.1"), "other-row"),
    Deed("registry values changed", rewrote(values="0" * 64), "other-row"),
    Deed("manifest changed", rewrote(manifest="0" * 64), "register-altered"),
    Deed("date moved, manifests made to fit", rewrote(consistent=True, effective_from="2026-02-01"), "other-row"),
    Deed("another object served", swapped, "register-altered"),
    Deed("row of an earlier publication removed", without(1), "register-altered"),
    Deed("row of the last publication removed", without(3), "unpublished-first"),
    Deed("register emptied", without(1, 2, 3), "unpublished-first"),
    Deed("register removed", lambda r: (r / "register.yaml").unlink(), "unpublished-first"),
    Deed("publication invented", invented, "other-row"),
    Deed("row, notice and records removed together", together, "unpublished-version"),
    Deed("review removed", lambda r: record(r, "review").unlink(), "evidence-gone"),
    Deed("verdict of a review changed", reworded("y: pass", "y: fail", latest("review")), "evidence-altered"),
    Deed("confirmation put on somebody else", reworded("市场部", "计费部", latest("confirmation")), "evidence-altered"),
    Deed("training backdated", reworded("2026-03-02", "2026-03-01", latest("training")), "evidence-altered"),
    Deed("review removed with its line in the register", lambda r: stripped(r, consistent=False), "register-altered"),
    Deed("picture exchanged", lambda r: write(r, {"assets/a.png": PNG + b"two"}), "edited"),
    Deed("published text removed", lambda r: (r / PATH).unlink(), "gone"),
    Deed("registry value changed", fallback_changed, "registry-drift"),
    # With every digest made to fit, the tree agrees with itself: only something outside it can tell.
    Deed("review removed, every digest made to fit", lambda r: stripped(r, consistent=True), None),
    Deed("history told anew, every digest made to fit", forged, None),
)  # fmt: skip
