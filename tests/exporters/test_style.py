"""Colours that can be read by everybody, in daylight and at night (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re

import pytest

from ccproc.exporters.templating import asset

CSS = asset("base.css")
BLOCKS = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[:2]
DAY, NIGHT = (dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})", block)) for block in BLOCKS)
TEXT = (
    ("ink", "paper"), ("ink", "card"), ("ink", "tint"), ("ink", "shade"), ("soft", "paper"), ("soft", "card"),
    ("soft", "shade"), ("accent", "paper"), ("accent", "card"), ("accent", "tint"), ("on-accent", "accent"),
    ("gap", "gap-tint"), ("twice", "twice-tint"),
)  # fmt: skip


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_every_text_stands_out_from_its_ground(colours: dict[str, str], text: str, ground: str) -> None:
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("colours", [DAY, NIGHT], ids=["day", "night"])
def test_the_ring_of_the_focus_is_seen(colours: dict[str, str]) -> None:
    assert contrast(colours["accent"], colours["paper"]) >= 3


def test_motion_and_paper_are_thought_of() -> None:
    assert "prefers-reduced-motion" in CSS
    assert "prefers-color-scheme: dark" in CSS
    assert "size: A4" in CSS
