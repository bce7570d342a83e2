"""A handbook as one HTML file that needs nothing else, on a screen and on paper."""

from ccproc.exporters.handbook import front
from ccproc.exporters.handbook.content import Handbook
from ccproc.exporters.templating import asset, render, running_foot, source_hash


def html(book: Handbook) -> str:
    """The whole handbook."""
    t, title = front.speech(book), front.title(book)
    foot = t("stamp", title=title, number=front.number(book), date=book.publication.as_of.isoformat())
    style = asset("base.css", "steps.css", "book.css") + running_foot(foot)
    values = {
        "t": t,
        "policy": f"default-src 'none'; style-src {source_hash(style)}",
        "style": style,
        "book": book,
        "title": title,
        "centre": book.reader.said(book.publication.centre.config.name),
        "rows": list(front.rows(book)),
        "terms": list(book.glossary()),
    }
    return render("handbook.html.j2", values)
