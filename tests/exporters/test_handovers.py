"""Who hands what to whom, in the names that people use."""

from pathlib import Path

from published import DAY, example, small

from ccproc.exporters import handovers
from ccproc.store.library import load
from ccproc.store.tree import WorkTree


def test_handovers_name_roles_and_steps_and_not_their_codes(tmp_path: Path) -> None:
    library = small(tmp_path / "small")
    page = handovers.markdown(library.processes["CMP-001"], library, "zh")
    assert "| 客服代表 | 班组长 | 2 是否在权限内 → 4 升级班组长 | – |" in page


def test_whom_the_customer_is_handed_on_to_and_who_is_waited_for_are_handovers() -> None:
    rows = handovers.markdown(example().processes["QRY-MAIL-001"], example(), "zh")
    assert "| 客服代表 | 寄递部查询台 | 13 三方转接寄递部 | 寄递进度答复 |" in rows
    assert "| 15 等寄递部回填结果 | 寄递加急工单 |" in rows
    assert "交接 3 处" in rows


def test_what_only_steps_speak_of_is_called_by_the_step_that_gives_it() -> None:
    assert "assigned" not in handovers.markdown(example().processes["CMP-GEN-001"], example(), "zh")


def test_an_item_that_has_a_name_is_called_by_it() -> None:
    mail = example().processes["QRY-MAIL-001"]
    items = {each.id: each.name.to("zh") for each in (*mail.inputs, *mail.outputs) if each.name}
    rows = handovers.markdown(mail, example(), "zh").splitlines()[4:]
    assert not [row for row in rows if row.split(" | ")[-1].removesuffix(" |") in items]


def test_a_role_with_a_bar_in_its_name_stays_in_its_cell(tmp_path: Path) -> None:
    small(tmp_path)
    roles = tmp_path / "registry" / "roles.yaml"
    roles.write_text(roles.read_text("utf-8").replace("客服代表", "坐席|夜班"), "utf-8")
    library = load(WorkTree(tmp_path), DAY)
    page = handovers.markdown(library.processes["CMP-001"], library, "zh")
    assert "| 坐席\\|夜班 | 班组长 |" in page
