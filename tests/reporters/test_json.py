"""Who reads findings by machine learns which process each speaks of."""

import json

import pytest

from ccproc.model.finding import Finding
from ccproc.model.report import Report
from ccproc.reporters import View
from ccproc.reporters import json as reporter


@pytest.mark.parametrize(("named", "told"), [("QRY-1", "QRY-1"), ("QRY-1 QRY-2 QRY-3", "QRY-1"), ("", None)])
def test_a_finding_names_the_first_of_its_processes(named: str, told: str | None) -> None:
    found = Finding(
        "REF005",
        "retry-ending",
        "error",
        "p.yaml",
        3,
        7,
        process=named,
        pointer=("steps", "a"),
        values={"step": "a"},
    )
    (row,) = json.loads(reporter.report(Report((found,), 1, 0, "zh"), View("zh")))["findings"]
    assert (row["process"], row["pointer"], row["line"], row["column"]) == (told, "/steps/a", 3, 7)
