"""Pages made of the templates of this room: their words, their assets, what a reader of them may do."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

from markupsafe import Markup, escape

from ccproc import packaged
from ccproc.clean import clean
from ccproc.exporters.inline import inline
from ccproc.exporters.reading import Said
from ccproc.locale import Language, Words

_PACKAGE = "ccproc.exporters"
# On pages of a language, what is written in the other: Chinese characters with the signs between them, for a row
# of names may be partly English.
_FOREIGN = {
    "en": re.compile(
        r"[\u3400-\u9fff\uf900-\ufaff](?:[\u3000-\u303f\uff00-\uffef·]*[\u3400-\u9fff\uf900-\ufaff])*"
    )
}


def render(template: str, values: Mapping[str, object]) -> str:
    """One page."""
    return _templates().get_template(template).render(values)


@cache
def _templates() -> "packaged.Environment":
    made = packaged.templates(_PACKAGE)
    made.filters |= {"said": said, "named": named, "called": called, "packaged": Markup}
    return made


def said(words: Said) -> Markup:
    """A text with its inline Markdown, and its language where that is not the page's."""
    html = inline(words.text)
    return Markup('<span lang="{}">{}</span>').format(words.foreign, html) if words.foreign else html


def named(words: Said) -> Markup:
    """The same without links: for headings, and for what is itself a link."""
    html = inline(words.text, links=False)
    return Markup('<span lang="{}">{}</span>').format(words.foreign, html) if words.foreign else html


def called(names: str, page: str) -> Markup:
    """Names of the registry: on an English page those that are known in Chinese only are marked as Chinese."""
    shown = str(escape(clean(names)))
    if foreign := _FOREIGN.get(page):
        shown = foreign.sub(r'<span lang="zh">\g<0></span>', shown)
    return Markup(shown)  # noqa: S704 - escaped above


class Speech:
    """The words of a page in its language, by key: `t["say"]`, and with values `t("at_most", n=2)`."""

    def __init__(self, language: Language, *lists: Mapping[str, Words]) -> None:
        self._language = language
        self._words = {key: words for each in lists for key, words in each.items()}
        self._whole = {key: escape(text) for key, text in self._texts() if "{" not in text}

    def __getitem__(self, key: str) -> str:
        """The words of a key as they are; KeyError for a key nobody wrote words for."""
        return self._whole[key]

    def __call__(self, key: str, **values: object) -> str:
        """The words of a key with their values filled in."""
        return self._words[key].to(self._language, values)

    def _texts(self) -> Iterator[tuple[str, str]]:
        return ((key, getattr(words, self._language)) for key, words in self._words.items())


@cache
def asset(*names: str) -> str:
    """Packaged style sheets or scripts, one after the other."""
    folder = resources.files(_PACKAGE) / "assets"
    return "".join((folder / name).read_text("utf-8") for name in names)


def source_hash(text: str) -> str:
    """What a content security policy calls an inline style or script by."""
    return "'sha256-" + b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def running_lines(foot: str, head: str = "") -> str:
    """A style sheet that prints a line at the foot of every sheet of paper with its number, and one at its head."""
    small = "font:8pt sans-serif;color:#555;white-space:nowrap"
    boxes = [
        f'@bottom-left{{content:"{_quoted(foot)}";{small}}}',
        f'@bottom-right{{content:counter(page) " / " counter(pages);{small}}}',
    ]
    if head:
        boxes.append(f'@top-center{{content:"{_quoted(head)}";font:600 9pt sans-serif;color:#765000}}')
    return f"@page{{{''.join(boxes)}}}"


def _quoted(text: str) -> str:
    return "".join(letter for letter in clean(text) if letter not in '"\\<\n')
