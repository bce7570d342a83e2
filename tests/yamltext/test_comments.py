"""A suppression counts only where a person wrote a comment, never inside a text."""

from hypothesis import given, settings
from hypothesis import strategies as st
from yamltexts import PROCESS, mutated

from ccproc.yamltext.comments import Comment, comments

SOURCE = """\
# first
id: A  # second
say: "x # no"   # third
do: |  # fourth
  x # no
  # no
# fifth
name: 'y # no
  # no'  # sixth
users: [csr, # seventh
  tl]  #eighth
plain: x#no
  y#no
steps:   # ninth
  # tenth
  - id: z
#"""


def test_every_comment_is_found_and_no_text() -> None:
    names = [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "",
    ]
    found = comments(SOURCE.encode())
    assert [comment.text.lstrip("# ") for comment in found] == names
    assert [comment.text.lstrip("# ") for comment in found if comment.own_line] == [
        "first",
        "fifth",
        "tenth",
        "",
    ]


def test_a_comment_knows_its_place() -> None:
    assert comments("\ufeff标题: x  # 注释  \r\n".encode()) == (Comment(1, 8, "# 注释", own_line=False),)


def test_comments_before_a_mistake_are_found() -> None:
    assert [comment.line for comment in comments(b"# one\na: b # two\nc: @d # three\n")] == [1, 2]


def test_a_file_that_is_no_text_has_no_comments() -> None:
    assert comments(b"# \xff") == ()


@settings(deadline=None)
@given(st.integers(0, 2**32))
def test_a_comment_stands_where_it_says(seed: int) -> None:
    text = mutated(seed, PROCESS)
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    for comment in comments(text.encode()):
        line = lines[comment.line - 1]
        assert line[comment.column - 1 :].rstrip() == comment.text
        assert comment.own_line == (not line[: comment.column - 1].strip())
