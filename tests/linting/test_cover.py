"""A comment covers the node it stands on or above, its children, and nothing beside it."""

import pytest

from ccproc.linting.cover import Cover, covers
from ccproc.yamltext import sources

TEXT = """\
id: A                 # 1
users: [csr]          # 2
touchpoints:          # 3
- business: "0101"    # 4
  channel: hotline    # 5
- business: "0102"    # 6
steps:                # 7
  - id: a             # 8
    branches:         # 9
      - when: x       # 10

      - otherwise: b  # 12
  - id: b             # 13
    say: |            # 14
      one
      two
owner: om             # 17
"""


def found(data: bytes) -> tuple[Cover, ...]:
    return covers(sources.read("processes/A.yaml", "process", data), data)


def covered(line: int, above: bool) -> tuple[int, int]:
    """The lines of `TEXT` that a comment behind or above a line covers, counted without that comment."""
    lines = TEXT.split("\n")
    comment = "# ccproc: ignore[x] y"
    if above:
        lines.insert(line - 1, comment)
    else:
        lines[line - 1] = lines[line - 1].partition("#")[0] + comment
    (cover,) = found("\n".join(lines).encode())
    return cover.first - above, cover.last - above


@pytest.mark.parametrize("above", [True, False], ids=["above", "behind"])
@pytest.mark.parametrize(
    ("line", "last"), [(2, 2), (3, 6), (4, 5), (6, 6), (7, 16), (8, 12), (9, 12), (12, 12), (17, 17)]
)
def test_a_comment_covers_its_node_and_what_is_below(line: int, last: int, above: bool) -> None:
    assert covered(line, above) == (line, last)


def test_a_comment_passes_over_blank_lines_and_other_comments() -> None:
    data = b"id: A\n# ccproc: ignore[x] y\n\n# note\nusers: [csr]\nowner: om\n"
    (cover,) = found(data)
    assert (cover.first, cover.last) == (5, 5)


def test_a_comment_at_the_end_of_a_file_covers_nothing_else() -> None:
    (cover,) = found(b"id: A\n# ccproc: ignore[x] y\n")
    assert (cover.first, cover.last) == (2, 2)


def test_a_file_without_such_comments_costs_nothing() -> None:
    assert found(TEXT.encode()) == ()


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("users: [  # ccproc: ignore[x] y\n  csr,\n]\nowner: om\n", 3),
        ("title: {  # ccproc: ignore[x] y\n  zh: 甲,\n  en: A\n}\nowner: om\n", 4),
        ("- # ccproc: ignore[x] y\n  id: a\n  name: b\n- id: c\n", 3),
        ("say: |  # ccproc: ignore[x] y\n\n  one\n\n  # two\nowner: om\n", 5),
    ],
    ids=["list", "mapping", "item", "block text"],
)
def test_a_node_ends_where_yaml_ends_it_however_its_lines_are_indented(text: str, last: int) -> None:
    (cover,) = found(text.encode())
    assert cover.last == last
