"""A handbook as one HTML file that needs nothing else, on a screen and on paper."""

from ccproc.exporters.handbook import front
from ccproc.exporters.handbook.content import Handbook
from ccproc.exporters.templating import asset, render, running_lines, source_hash


def html(book: Handbook) -> str:
    """The whole handbook."""
    t, title = front.speech(book), front.title(book)
    foot = t("stamp", title=title, number=front.number(book), date=book.publication.centre.today.isoformat())
    head = t["draft_mark"] if book.publication.preview else ""
    style = asset("base.css", "steps.css", "book.css") + running_lines(foot, head)
    values = {
        "t": t,
        "policy": f"default-src 'none'; img-src data:; style-src {source_hash(style)}",
        "style": style,
        "mark": front.MARKS["html"],
        "book": book,
        "title": title,
        "centre": book.reader.said(book.publication.centre.config.name),
        "rows": list(front.rows(book)),
        "terms": list(book.glossary()),
    }
    return render("handbook.html.j2", values)
