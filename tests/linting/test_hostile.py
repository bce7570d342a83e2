"""A hostile file ends in a finding, and within seconds: lists without end, products of lists, words by the thousand."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import write
from lintcase import TODAY

from ccproc.errors import Stopped
from ccproc.model.report import Report
from ccproc.store.library import load
from ccproc.store.tree import WorkTree
from ccproc.touchmap import build

HEAD = "id: QRY-X\ntitle: x\ncategory: query\nowner: sv-inbound\nusers: [csr]\n"
CLAIM = 'touchpoints:\n  - {business: "0101", channel: hotline}\n'
END = "  - {id: z, end: answered}\n"
PATH = "processes/QRY-X.yaml"
SECONDS = 30  # of this process, on any machine; without the bounds some of these take hours


def codes(letter: str, count: int) -> str:
    return "[" + ", ".join(f"{letter}{n}" for n in range(count)) + "]"


def axes(count: int) -> str:
    return ", ".join(f"{side}: {codes(side[0], count)}" for side in ("brand", "environment", "region"))


def rows(count: int, row: str) -> str:
    return "".join(row.replace("@", str(n)) for n in range(count))


HOSTILE = {
    "steps": {PATH: HEAD + CLAIM + "steps:\n" + rows(9000, "  - {id: s@, do: x}\n") + END},
    "branches": {
        PATH: HEAD + CLAIM + "steps:\n  - id: d\n    decide: a\n    branches:\n"
        + rows(9000, "      - {when: a@, next: z}\n") + END
    },
    "touchpoints": {
        PATH: HEAD + "touchpoints:\n" + rows(3000, '  - {business: "@", channel: hotline}\n') + "steps:\n" + END
    },
    "lists on every axis": {
        PATH: HEAD + "touchpoints:\n" + rows(50, f'  - {{business: "0101", channel: hotline, {axes(100)}}}\n')
        + "steps:\n" + END
    },
    "unknown keys": {PATH: HEAD + CLAIM + rows(60_000, "k@: 1\n")},
    "silencing comments": {PATH: HEAD + CLAIM + rows(20_000, "# ccproc: ignore[x] y\n") + "steps:\n" + END},
    "a chain of businesses": {
        "registry/businesses.yaml": "".join(
            f'- {{code: "{n}", name: x, parent: "{n + 1}"}}\n' for n in range(9000)
        )
    },
    "businesses on unknown channels": {
        "registry/businesses.yaml": rows(9000, '- {code: "@", name: x, channels: [hotlin@]}\n')
    },
}  # fmt: skip


@pytest.mark.parametrize("files", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_ends_in_findings_within_seconds(
    ask: Callable[..., Report], centre: Path, files: dict[str, str]
) -> None:
    write(centre, files)
    begun = time.process_time()
    found = ask(remember=False).findings
    assert time.process_time() - begun < SECONDS
    assert set(files) <= {each.path for each in found}
    assert len(found) < 2000
    assert not any(len(str(each.values)) > 100_000 for each in found)


def test_a_map_that_nobody_could_look_at_is_refused(centre: Path) -> None:
    lists = {
        f"registry/{side}s.yaml": rows(200, f"- {{code: {side[0]}@, name: x}}\n")
        for side in ("brand", "environment", "region")
    }
    claim = f'touchpoints:\n  - {{business: "0101", channel: hotline, {axes(200)}}}\n'
    write(centre, {**lists, PATH: HEAD + claim + "steps:\n" + END})
    library = load(WorkTree(centre), TODAY)
    with pytest.raises(Stopped, match="map-too-large"):
        build(library.live(), library.centre.registry, library.centre.today)
