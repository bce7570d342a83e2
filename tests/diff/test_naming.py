from differences import EDITS, FULLER, edited

from ccproc.diff import naming
from ccproc.model.reading import process
from ccproc.model.registry import Entry, Registry
from ccproc.model.text import Text

ROLES = Registry({"roles": {"tl": Entry("tl", Text((("zh", "班组长"), ("en", "Team leader"))))}})
BEFORE = process(FULLER, "processes/CMP-001.yaml")
AFTER = process(edited(EDITS["step-name"]), "processes/CMP-001.yaml")


def test_people_read_the_names_they_know() -> None:
    name = naming(ROLES, BEFORE, AFTER, {"FLT-002": "报障"}, "zh")
    assert name("roles", "tl") == "班组长"
    assert name("steps", "verify") == "核实身份"
    assert name("branches", "authority/超过 50 元") == "超过 50 元"
    assert name("items", "claim") == "投诉诉求"
    assert (name("processes", "CMP-001"), name("processes", "FLT-002")) == ("投诉受理与处理", "报障")


def test_what_is_gone_keeps_its_name_and_what_nobody_knows_has_none() -> None:
    name = naming(ROLES, BEFORE, None, {}, "en")
    assert name("steps", "verify") == "核实客户身份"
    assert name("roles", "tl") == "Team leader"
    assert name("roles", "nobody") is None
    assert name("steps", "greet") is None
    assert naming(ROLES, None, None, {}, "zh")("steps", "verify") is None
