"""A notice composed from what differs: whose training still counts, and which version a text goes out with."""

from collections.abc import Sequence

import pytest

from ccproc.errors import Misused
from ccproc.governance.chain import links
from ccproc.governance.notice import first, known, spared
from ccproc.model.change import Bump
from ccproc.model.notice import Event, Filed, Notice, Part, VersionStep
from ccproc.model.text import Text
from ccproc.model.written import Written

BILL = "QRY-BILL-001"
BLANK = Notice("CN-0", "normal", "business", Text((("", "t"),)), "p1", "2026-03-01", "2026-03-01", ())
KEEPS = {"patch_keeps": ["training"]}


def chained(bumps: Sequence[Bump]) -> list[Filed]:
    """Issued notices, each of which follows the one before: text t0 becomes t1, t1 becomes t2."""
    made = []
    for number, bump in enumerate(bumps):
        parents = (f"f{number - 1}",) if number else ()
        before = f"t{number - 1}" if number else None
        part = Part(BILL, parents, before, f"t{number}", VersionStep(before, f"v{number}", bump))
        kind = "normal" if number else "first"
        notice = Notice(f"CN-{number}", kind, "business", BLANK.title, "p1", "", "", (part,))
        made.append(Filed(notice, "", f"f{number}", (), (Event("", "", "issue", "p1", ""),)))
    return made


@pytest.mark.parametrize(
    ("bumps", "kept"),
    [
        (["none"], set()),
        (["none", "patch"], {"t0"}),
        (["none", "patch", "patch"], {"t0", "t1"}),
        (["none", "minor", "patch"], {"t1"}),
        (["none", "patch", "major"], set()),
        (["none", "patch", "minor", "patch", "patch"], {"t2", "t3"}),
    ],
)
def test_training_outlives_patches_and_nothing_else(bumps: list[Bump], kept: set[str]) -> None:
    chain = links(BILL, chained(bumps))
    head = list(chain.values())[-1]
    assert spared(chain, head, KEEPS) == kept
    assert spared(chain, head, {"patch_keeps": ["ack"]}) == spared(chain, head, {}) == frozenset()


def test_a_notice_that_is_missing_spares_no_training_before_it() -> None:
    there = chained(["none", "patch", "patch", "patch"])
    chain = links(BILL, [there[0], there[2], there[3]])
    assert spared(chain, chain["f3"], KEEPS) == {"t1", "t2"}


@pytest.mark.parametrize(("stands", "version"), [(None, "1.0.0"), ("3.2.0", "3.2.0")])
def test_a_first_publication_keeps_the_version_its_author_gave(stands: str | None, version: str) -> None:
    (part,) = first(Written(BILL, "p.yaml", "d", stands), BLANK, "v").processes
    assert (part.version.to, part.parents, part.from_, part.to, part.values) == (version, (), None, "d", "v")


def test_a_kind_of_notice_that_cannot_be_written_is_refused() -> None:
    known("normal")
    known("revert")
    with pytest.raises(Misused, match="unsupported-kind"):
        known("emergency")
