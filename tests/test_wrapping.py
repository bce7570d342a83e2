from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from ccproc.wrapping import wrap


@settings(deadline=None)
@given(st.text(st.sampled_from("投诉，。“”（）ab 1.\n！？"), max_size=60), st.integers(6, 30))
def test_wrapping_loses_no_character_and_keeps_the_width(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join(lines).replace(" ", "") == text.replace("\n", "").replace(" ", "")
    assert all(cell_len(line) <= width for line in lines)


def test_no_line_begins_with_a_full_stop() -> None:
    assert wrap("您好请提供您的密码。谢谢", 18) == ["您好请提供您的密", "码。谢谢"]
    assert wrap("at least 0.8 and more", 12) == ["at least 0.8", "and more"]
