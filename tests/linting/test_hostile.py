"""A hostile file ends in a finding, and within seconds: lists without end, products of lists, words by the thousand."""

import random
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from conftest import write
from lintcase import TODAY

from ccproc.boxes import Box, remaining
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
    "a text cut at every comma": {PATH: HEAD + "steps: [" + "{say: 您好, 请提供, a}," * 20_000 + "]\n"},
    "Chinese commas on one line": {PATH: HEAD + "users: [" + "csr，tl, " * 60_000 + "]\n"},
    "claims on brands of their own": {
        PATH: HEAD + "touchpoints:\n" + rows(14_000, '  - {business: "0101", channel: hotline, brand: b@}\n')
        + "steps:\n" + END
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
    claim = f'touchpoints:\n  - {{business: "0101", channel: hotline, {axes(200)}}}\n'
    write(centre, {**lists(200), PATH: HEAD + claim + "steps:\n" + END})
    library = load(WorkTree(centre), TODAY)
    with pytest.raises(Stopped, match="map-too-large"):
        build(library.live(), library.centre.registry, library.centre.today)


def test_a_line_too_long_to_be_shown_again_is_not_repaired_for_each_of_its_items(
    ask: Callable[..., Report], centre: Path
) -> None:
    write(centre, {PATH: HEAD + "steps: [" + "{say: 您好, 请提供, a}," * 200 + "]\n"})
    found = [each for each in ask(remember=False).findings if each.code == "SCH012"]
    assert found
    assert not any("repaired" in each.values for each in found)


def test_claims_that_cut_one_another_without_end_are_one_finding(
    ask: Callable[..., Report], centre: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cuts: list[int] = []

    def counted(whole: Box, taken: tuple[Box, ...]) -> list[Box]:
        cuts.append(1)
        return remaining(whole, taken)

    monkeypatch.setattr(import_module("ccproc.touchmap.conflicts"), "remaining", counted)
    write(centre, {**lists(120), **dict(crossing(16, 12))})
    found = [each for each in ask(remember=False).findings if each.code == "MAP001"]
    assert [each.kind for each in found] == ["unsettled"]
    assert len(cuts) < 100_000


def lists(count: int) -> dict[str, str]:
    """Registries of so many brands, environments and regions."""
    return {
        f"registry/{side}s.yaml": rows(count, f"- {{code: {side[0]}@, name: x}}\n")
        for side in ("brand", "environment", "region")
    }


def crossing(processes: int, claims: int) -> Iterator[tuple[str, str]]:
    """Processes that each claim a cell for everybody, and many small boxes of it that lie across one another."""
    chance = random.Random(1)
    claim = '  - {business: "0101", channel: hotline'
    for number in range(processes):
        boxes = "".join(
            claim + "".join(f", {side}: [{_some(chance, side[0])}]" for side in ("brand", "environment", "region"))
            + "}\n"
            for _ in range(claims)
        )  # fmt: skip
        text = HEAD.replace("QRY-X", f"QRY-X{number}") + f"touchpoints:\n{claim}}}\n{boxes}steps:\n{END}"
        yield f"processes/QRY-X{number}.yaml", text


def _some(chance: random.Random, letter: str) -> str:
    return ", ".join(f"{letter}{n}" for n in chance.sample(range(120), 20))
