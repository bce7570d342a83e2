"""The map as a table never looks better than it is."""

import csv
import io
from itertools import combinations

import pytest
from published import example

from ccproc.exporters import matrix
from ccproc.touchmap import Cell, TouchMap, build

WORSE_FIRST = list(combinations(("duplicate", "gap", "covered", "not_offered"), 2))
REGISTRY = example().centre.registry


def cell(state: str, *processes: str, brand: str = "any", channel: str = "hotline") -> Cell:
    return Cell(
        channel=channel, brand=brand, business="0101", environment="any",
        region="any", moment="ask", state=state, processes=processes,
    )  # fmt: skip


@pytest.mark.parametrize(("worse", "better"), WORSE_FIRST)
def test_a_square_shows_the_worst_of_its_cells(worse: str, better: str) -> None:
    assert matrix.state((cell(better), cell(worse))) == worse == matrix.state((cell(worse), cell(better)))


def test_a_square_without_a_cell_is_blank() -> None:
    assert matrix.state(()) == ""


def test_a_process_that_serves_two_cells_of_a_square_stands_there_once() -> None:
    assert matrix.processes((cell("covered", "A"), cell("duplicate", "B", "A"))) == ("A", "B")


def test_a_gap_of_one_brand_is_seen_beside_the_process_of_another() -> None:
    cells = (cell("covered", "QRY-BILL-001", brand="a"), cell("gap", brand="b"))
    [found] = matrix.matrices(TouchMap(cells), REGISTRY, None, "zh")
    [head, row] = csv.reader(io.StringIO(matrix.as_csv([found], REGISTRY, "zh").lstrip("\ufeff")))
    assert head[1:] == [REGISTRY.name("channels", "hotline", "zh")]
    assert row[0].startswith("0101 ")
    assert row[1] == "○ QRY-BILL-001 盲点"


def test_every_cell_of_the_map_stands_in_one_of_its_parts() -> None:
    touchmap = build(example().live(), REGISTRY, example().centre.today)
    for by in ("brand", "region", "moment"):
        parts = matrix.parted(touchmap, REGISTRY, by, "en")
        assert len(parts) == len({getattr(each, by) for each in touchmap.cells})
        assert sorted(each.code for _, part in parts for each in part.cells) == sorted(
            each.code for each in touchmap.cells
        )


def test_channels_stand_in_the_order_of_the_registry() -> None:
    known = list(REGISTRY["channels"])
    cells = tuple(cell("covered", "A", channel=code) for code in reversed(known))
    [found] = matrix.matrices(TouchMap(cells), REGISTRY, None, "zh")
    assert list(found.channels) == known
    [[_, squares]] = found.rows
    assert [square[0].channel for square in squares] == known
