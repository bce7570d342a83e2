"""Whichever parser reads, the same events come; and where ruamel.yaml's own loader reads a file, it reads it alike."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from yamltexts import NAUGHTY, PROCESS, SWALLOWED, mutated

from ccproc.yamltext.dialect import read
from ccproc.yamltext.dump import dump
from ccproc.yamltext.events import compiled, pure, walk

PLAIN = st.text("abc:,-#？，：您好 [] {}\"'0.", max_size=12)


def told(source) -> list[tuple[str, int, int, str]]:
    """What the readers of events look at: class, places, value and whether it is plain."""
    found = []
    for event in source:
        if event is None:
            break
        value = getattr(event, "value", "")
        end = event.end_mark.index if hasattr(event, "value") else 0
        found.append(
            (type(event).__name__, event.start_mark.index, end, value, getattr(event, "style", "") or "")
        )
    return found[2:-2]


@pytest.mark.parametrize(
    "text",
    [
        PROCESS.replace("hours: {open: 08:30, ok: why?}\n", ""),
        *(each.source for each in SWALLOWED if "say:您好" not in each.source),
    ],
)
def test_both_parsers_give_the_same_events_at_the_same_places(text: str) -> None:
    assert told(pure(text)) == told(compiled(text))


@settings(deadline=None)
@given(
    st.recursive(
        st.sampled_from(NAUGHTY) | st.text(max_size=20) | st.integers(-9, 9),
        lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=8), each, max_size=3),
        max_leaves=12,
    )
)
def test_both_parsers_give_the_same_events_for_what_we_write(value: object) -> None:
    text = dump(value)
    assert told(pure(text)) == told(compiled(text))


def test_what_can_be_read_of_a_broken_text_is_kept_with_the_error() -> None:
    found, error = walk("a: b\nc: @d\n")
    assert [event.value for event in found if hasattr(event, "value")] == ["a", "b", "c"]
    assert error is not None


@settings(deadline=None)
@given(st.integers(0, 2**32))
def test_ruamels_own_loader_reads_the_same_values(seed: int) -> None:
    text = mutated(seed, PROCESS, 2)
    document = read(text.encode())
    assume(document.value is not None and not document.flaws)
    try:
        expected = YAML(typ="safe", pure=True).load(text)
    except (YAMLError, ValueError):
        assume(False)
    assert document.value == expected
