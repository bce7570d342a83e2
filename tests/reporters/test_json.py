"""Who reads findings by machine learns which process each speaks of."""

import json

import pytest

from ccproc.model.finding import Finding
from ccproc.model.report import Report
from ccproc.reporters import View
from ccproc.reporters import json as reporter


@pytest.mark.parametrize("named", [(), ("QRY-1",), ("QRY-1", "QRY-2", "QRY-3")])
def test_a_finding_names_its_process_and_where_it_has_several_all_of_them(named: tuple[str, ...]) -> None:
    at = ("steps", "a")
    found = Finding(
        "REF005",
        "retry-ending",
        "error",
        "p.yaml",
        3,
        7,
        processes=named,
        pointer=at,
        values={"step_named": "a"},
    )
    (row,) = json.loads(reporter.report(Report((found,), 1, 0, "zh"), View("zh")))["findings"]
    assert (row["pointer"], row["line"], row["column"]) == ("/steps/a", 3, 7)
    assert row["process"] == (named[0] if named else None)
    assert row.get("processes") == (list(named) if len(named) > 1 else None)
