"""What `find` found, as lines for people and as JSON (schemas/output/find.schema.json)."""

from collections.abc import Iterable, Iterator, Mapping

from ccproc.clean import as_json as json_text
from ccproc.clean import one_line
from ccproc.locale import Language
from ccproc.locale.punctuation import quoted
from ccproc.locale.site import WHY
from ccproc.search import Hit, Index

_POINTERS = {"id": "/id", "title": "/title", "keywords": "/keywords"}
_INVOLVED = ("codes", "names")


def lines(hits: Iterable[Hit], index: Index, language: Language, marks: Mapping[int, str]) -> str:
    """A line a hit: id, title, its mark, and why it was found where that is not the title or the id."""
    return "".join(f"{_line(hit, index, language, marks.get(hit.doc, ''))}\n" for hit in hits)


def as_json(query: str, hits: Iterable[Hit], blind: Iterable[int], index: Index, language: Language) -> str:
    """The hits, best first, and the businesses that were named and have no process."""
    rows = [
        {
            "process": index["ids"][hit.doc],
            "title": title(hit, index, language),
            "exact": hit.fit == "exact",
            "weak": hit.fit == "weak",
            "pointer": _POINTERS.get(hit.field),
            "text": hit.excerpt or None,
        }
        for hit in hits
    ]
    named = [
        dict(zip(("business", "name"), each, strict=True)) for each in businesses(blind, index, language)
    ]
    return json_text({"version": 1, "query": query, "hits": rows, "unserved": named})


def businesses(blind: Iterable[int], index: Index, language: Language) -> Iterator[tuple[str, str]]:
    """The code and the name of each business without a process."""
    own = index["unserved"]
    return ((own["codes"][number], own["names"][language][number]) for number in blind)


def title(hit: Hit, index: Index, language: Language) -> str:
    """The title in a language, or in the centre's own."""
    titles = index["titles"]
    return str(titles[language][hit.doc] or titles[index["language"]][hit.doc])


def _line(hit: Hit, index: Index, language: Language, mark: str) -> str:
    found = (index["ids"][hit.doc], title(hit, index, language), mark, _why(hit, index, language))
    return one_line("  ".join(filter(None, found)))


def _why(hit: Hit, index: Index, language: Language) -> str:
    if hit.field in ("id", "title"):
        return ""
    if hit.field == "text" and hit.excerpt:
        return quoted(hit.excerpt)
    entry = index["entries"].get(hit.excerpt) if hit.field in _INVOLVED else None
    if entry is None:
        return f"{WHY[hit.field].to(language)} {hit.excerpt}".strip()
    kind, *names = entry
    return f"{WHY[kind].to(language)} {names[list(index['titles']).index(language)]}"
