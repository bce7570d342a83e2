"""An HTML page taken apart, and what is wrong with how it is written."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)


@dataclass
class Page:
    """The tags of a page in order, its ids, its addresses, its text, and its mistakes."""

    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)

    @property
    def shape(self) -> list[str]:
        """Tags and the names of their attributes: the same for the same page, whatever its texts say."""
        return [f"{tag} {' '.join(sorted(attributes))}" for tag, attributes in self.tags]

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]

    def addresses(self) -> list[tuple[str, str, dict[str, str]]]:
        """Every `href`, `src` and `action` with its tag."""
        return [
            (tag, attributes[name], attributes)
            for tag, attributes in self.tags
            for name in ("href", "src", "action")
            if name in attributes
        ]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.page.mistakes.append(f"<{tag}> names an attribute twice: {names}")
        attributes = {name: value or "" for name, value in attrs}
        self.page.tags.append((tag, attributes))
        if "id" in attributes:
            self.page.ids.append(attributes["id"])
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            self.page.mistakes.append(f"</{tag}> closes {self.open[-3:]} at {self.getpos()}")
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.page.text.append(data)


def read(html: str) -> Page:
    """The page; its mistakes are tags that do not match, ids and attributes that stand twice."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    page = reader.page
    page.mistakes += [f"<{tag}> is never closed" for tag in reader.open]
    page.mistakes += [f"id {name} stands twice" for name in set(page.ids) if page.ids.count(name) > 1]
    return page
