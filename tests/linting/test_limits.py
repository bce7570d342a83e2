"""What a report does not list, it counts."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Result, write

from ccproc.linting.limits import COUNTED, ENOUGH

HEAD = "id: QRY-X\ntitle: x\ncategory: query\nowner: sv-inbound\nusers: [csr]\n"
HEAD += 'touchpoints:\n  - {business: "0101", channel: hotline}\n'


@pytest.mark.parametrize("form", ["full", "concise", "github", "json"])
@pytest.mark.parametrize(
    ("number", "said"),
    [(ENOUGH + 3, "3 more like it"), (ENOUGH + COUNTED + 5, "more than 200 others like it")],
)
def test_every_format_says_how_many_findings_it_does_not_list(
    run: Callable[..., Result], centre: Path, form: str, number: int, said: str
) -> None:
    rows = "".join(f"  - {{id: s{n}, do: x, by: nobody{n}}}\n" for n in range(number))
    write(centre, {"processes/QRY-X.yaml": f"{HEAD}steps:\n{rows}  - {{id: z, end: answered}}\n"})
    done = run("-C", centre, "--lang", "en", "lint", "-f", form)
    assert done.out.count("nobody99") > 0
    assert done.out.count(said) == 1


def test_a_list_that_is_short_enough_has_nothing_more(run: Callable[..., Result], centre: Path) -> None:
    rows = "".join(f"  - {{id: s{n}, do: x, by: nobody{n}}}\n" for n in range(ENOUGH))
    write(centre, {"processes/QRY-X.yaml": f"{HEAD}steps:\n{rows}  - {{id: z, end: answered}}\n"})
    found = json.loads(run("-C", centre, "lint", "-f", "json").out)["findings"]
    assert len([each for each in found if each["code"] == "SCH006"]) == ENOUGH
    assert not any("more" in each["data"] for each in found)
