"""A handbook as Markdown, for a wiki or a further converter."""

from collections.abc import Iterator

from ccproc.exporters.handbook import front
from ccproc.exporters.handbook.content import Chapter, Handbook, Term
from ccproc.exporters.markdown import address, plain, table
from ccproc.exporters.processpage import body, head
from ccproc.exporters.reading import Said
from ccproc.exporters.reading.background import Reference
from ccproc.locale.punctuation import COLON


def markdown(book: Handbook) -> str:
    """The whole handbook."""
    t, joined, colon = front.speech(book), book.reader.joined, COLON.to(book.reader.language)
    centre = plain(book.reader.said(book.publication.centre.config.name))
    lines = [front.MARKS["md"], "", f"# {centre} · {plain(front.title(book))}", ""]
    lines += [f"> {t('draft_mark')}", ""] if book.publication.preview else []
    lines += [f"## {t('info')}", ""]
    lines += [f"- {label}{colon}{joined(map(plain, said))}" for label, said in front.rows(book)]
    lines += ["", f"## {t('contents')}", "", *_contents(book)]
    for chapter in book.chapters:
        lines += _chapter(chapter, book)
    lines += _contacts(book)
    terms = [_term(term, book) for term in book.glossary()]
    lines += [f"## {t('glossary')}", "", *terms, ""] if terms else []
    sources = [(each.document, each.department, each.version, each.date) for each in book.sources()]
    heads = (t("sources"), t("proposed_by"), t("version"), t("date"))
    lines += [f"## {t('external')}", "", *table(heads, sources)] if sources else []
    return "\n".join(lines).rstrip() + "\n"


def _contents(book: Handbook) -> list[str]:
    t = front.speech(book)
    rows = [
        (
            chapter.sheet.id,
            chapter.sheet.title,
            chapter.published.version or t("status_draft"),
            chapter.published.effective_from or t("status_draft"),
            chapter.published.mark,
        )
        for chapter in book.chapters
    ]
    return table((t("number"), t("process"), t("version"), t("effective"), t("digest")), rows)


def _chapter(chapter: Chapter, book: Handbook) -> Iterator[str]:
    """A process one level deeper than it stands alone; texts of files never begin with a heading mark."""
    t, language, shown = front.speech(book), book.reader.language, chapter.sheet
    yield from (f"## {shown.id} {plain(shown.title)}", "")
    if book.publication.preview:
        yield from (f"> {t('draft_mark')}", "")
    yield from head(shown, language)
    for line in body(shown, language, book.is_mine):
        yield "#" + line if line.startswith("#") else line
    if chapter.fields:
        yield from (f"### {t('fields')}", "")
        yield from table(
            (t("field"), t("required"), t("level"), t("storage")),
            [
                (each.name, t("yes" if each.is_required else "no"), each.level, each.storage)
                for each in chapter.fields
            ],
        )
    yield from (t("own_forms", fields=list(map(plain, form))) + "\n" for form in chapter.forms)
    if shown.background.references:
        yield from (f"### {t('references')}", "")
        yield from (_reference(each, book) for each in shown.background.references)
        yield ""


def _contacts(book: Handbook) -> list[str]:
    t = front.speech(book)
    rows = [
        (each.name, each.address or t("address_unknown"), each.medium, each.hours or t("hours_unknown"))
        for each in book.contacts()
    ]
    found = table((t("contact"), t("address"), t("medium"), t("hours")), rows)
    return [f"## {t('contacts_all')}", "", *found] if found else []


def _reference(reference: Reference, book: Handbook) -> str:
    t = front.speech(book)
    kind = t("normative" if reference.is_normative else "informative")
    where = f" {address(reference.href)}" if reference.href else ""
    return f"- {plain(reference.title)}{where} · {kind}"


def _term(term: Term, book: Handbook) -> str:
    t, colon = front.speech(book), COLON.to(book.reader.language)
    asides: list[tuple[str, tuple[Said, ...]]] = [
        ("synonyms", term.synonyms),
        ("deprecated", term.deprecated),
    ]
    more = "".join(
        f" · {t(key)}{colon}{book.reader.joined(map(plain, said))}" for key, said in asides if said
    )
    return f"- **{plain(term.name)}** {plain(term.means)}{more}"
