"""CSV whose cells people wrote: a spreadsheet runs none of them."""

import csv

import pytest

from ccproc.exporters.spreadsheet import as_csv


@pytest.mark.parametrize(
    "hostile", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＠x", " =1+1", "\t=1", "\r=1", "\n=1"]
)
def test_no_cell_is_a_formula(hostile: str) -> None:
    ((first, second),) = csv.reader(as_csv([[hostile, "b"]]).splitlines())
    assert not first.lstrip("' ").startswith("=") or first.startswith("'")
    assert first[0] not in "=+-@＝＋－＠\t\r\n"
    assert second == "b"


@pytest.mark.parametrize("harmless", ["客服,代表", '"x"', "0102 资费", "a=b", "1-2", ""])
def test_any_other_cell_says_what_it_said(harmless: str) -> None:
    assert list(csv.reader(as_csv([[harmless, "b"]]).splitlines())) == [[harmless, "b"]]
