"""The page of one process: what an agent reads during a call."""

from urllib.parse import quote

from ccproc.exporters.publication import Published
from ccproc.exporters.reading import Reader, Sheet, sheet
from ccproc.exporters.site.frame import POLICY, Frame, Page, file_of
from ccproc.exporters.templating import running_lines, source_hash
from ccproc.model.process import Process


def page(published: Published, frame: Frame) -> Page:
    """The whole page."""
    process = published.process
    reader = frame.reader.within(published.centre)
    shown = sheet(process, reader)
    values = {
        "sheet": shown,
        "published": published,
        "sections": sections(shown),
        "main_role": process.main_role,
        **_validity(published, frame),
        "feedback": feedback(process, published.version, reader),
    }
    return frame.page("process.html.j2", file_of(process.id), "", values)


def sections(shown: Sheet) -> list[str]:
    """The sections below the steps that have something to say, in the order of need."""
    behind = shown.background
    filled: dict[str, object] = {
        "limits": shown.limits,
        "escalation": shown.ladder,
        "contacts": shown.contacts,
        "fallbacks": shown.fallbacks,
        "signals": shown.signals,
        "fields": shown.fields,
        "touchpoints": shown.touchpoints,
        "background": behind.traits,
        "measures": behind.measures,
        "references": behind.references,
        "sources": behind.sources,
    }
    return [key for key, found in filled.items() if found]


def feedback(process: Process, version: str, reader: Reader) -> dict[str, str]:
    """To whom a reader reports what does not fit; the link takes the process, and only a web address is one."""
    said = {**reader.centre.config.feedback, **_own(process)}
    link = str(said.get("link", ""))
    for name, value in {"{id}": process.id, "{version}": version}.items():
        link = link.replace(name, quote(value, safe=""))
    is_outside = link.startswith(("https://", "http://"))
    return {
        "link": link.replace("{step}", "") if is_outside else "",
        "by_step": link if is_outside and "{step}" in link else "",
        "who": reader.who(str(said["to"])) if "to" in said else "",
        "within": reader.duration(str(said["answer_within"])) if "answer_within" in said else "",
    }


def _own(process: Process) -> dict[str, object]:
    found = process.data.get("feedback")
    return dict(found) if isinstance(found, dict) else {}


def _validity(published: Published, frame: Frame) -> dict[str, str]:
    """What the page says of itself, at its end and at the foot of every printed sheet."""
    is_draft = frame.publication.preview or not published.effective_from
    values = {
        "id": published.process.id,
        "as_of": frame.publication.centre.today.isoformat(),
        "version": published.version,
        "since": published.effective_from,
        "mark": published.mark,
    }
    kind = "_draft" if is_draft else ""
    stamp = running_lines(frame.t("stamp" + kind, **values))
    return {
        "valid": frame.t("valid" + kind, **values),
        "stamp": stamp,
        "policy": POLICY.replace("style-src", f"style-src {source_hash(stamp)}"),
    }
