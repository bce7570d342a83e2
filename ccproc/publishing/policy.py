"""The rules a publication is judged by are those that are committed, and nothing committed was rewritten on disk."""

from ccproc.errors import Stopped
from ccproc.evidence.since import rewritten
from ccproc.model.layout import MARKER, kind_of
from ccproc.model.registry import Registry
from ccproc.store.archive import Archive
from ccproc.store.history import head
from ccproc.store.library import centre
from ccproc.store.revision import revision


def committed(files: Archive) -> None:
    """Refuse what HEAD does not say; before the first commit the publication itself will say it.

    Raises Stopped `uncommitted-policy` where gates, branch, or the family that decides which gates hold differ on
    disk: nobody loosens a gate and passes it in one go. `evidence-altered` where a record, an issued notice or a
    row was changed or removed since the last commit.
    """
    git = files.needs_git()
    if head(git) is None:
        return
    at = revision(git, "HEAD")
    before = centre(at, files.centre.today)
    if before.config != files.centre.config:
        raise Stopped("uncommitted-policy", path=MARKER)
    there = frozenset(files.tree.paths())
    if gone := [path for path in at.paths() if kind_of(path) == "registry" and path not in there]:
        raise Stopped("uncommitted-policy", path=gone[0])
    if _families(before.registry).items() - _families(files.centre.registry).items():
        raise Stopped("uncommitted-policy", path="registry/categories.yaml")
    for each in rewritten(at, files.tree):
        raise Stopped("evidence-altered", path=each.values["path"])


def _families(registry: Registry) -> dict[str, str]:
    return {code: registry.family(code) for code in registry["categories"]}
