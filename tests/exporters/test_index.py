"""The site's index is the shell's own, with the words that a list of hits shows."""

import json
from pathlib import Path
from typing import Any

from published import example, publication, saying, small

from ccproc.exporters.site import index
from ccproc.exporters.site.frame import frames
from ccproc.search import built


def data(shown: Any) -> Any:
    _, script = index.page(frames(shown))
    return json.loads(str(script).removeprefix("ccproc.index=").removesuffix(";\n"))


def test_the_page_ranks_by_the_very_index_of_the_shell() -> None:
    page, shell = data(publication(example())), built(example(), example().centre, ("zh", "en"))
    assert {key: page[key] for key in shell} == json.loads(json.dumps(shell))
    assert page.keys() - shell.keys() == {"categories", "parts", "why"}


def test_a_hidden_character_in_a_title_is_spelled_out_in_the_list_of_hits(tmp_path: Path) -> None:
    made = data(saying(small(tmp_path / "small"), "a\u202eb", everywhere=False))
    assert set(made["titles"]["zh"]) == {"a\\u{202e}b"}
    assert set(made["categories"]["zh"]) == {"a\\u{202e}b"}
