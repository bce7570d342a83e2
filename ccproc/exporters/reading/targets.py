"""Where a step, a branch or a limit leads, told so that a page can link to it."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple

from ccproc.exporters.reading.fields import FieldView
from ccproc.exporters.reading.reader import Reader
from ccproc.exporters.reading.said import Said
from ccproc.model.process import Process, Step


class Target(NamedTuple):
    """A step of the same process with its number, another process, a contact, an outside address, or mere words.

    `href` is empty where it cannot be followed from here.
    """

    kind: Literal["step", "process", "contact", "address", "words"]
    id: str
    label: Said
    href: str = ""
    number: int = 0


class Targets:
    """Everything that the codes in one process can mean, in the order in which they are looked up."""

    def __init__(self, process: Process, described: Iterable[FieldView], reader: Reader) -> None:
        self._reader = reader
        self._process_id = process.id
        self._steps: dict[str, tuple[int, Step]] = {}
        for number, step in enumerate(process.steps, start=1):
            self._steps.setdefault(step.id, (number, step))
        self._fields = {field.code: field.name.text for field in described}
        listed: Any = process.data.get("references", ())
        self._references = {str(each.get("id")): each for each in listed if isinstance(each, Mapping)}

    def __getitem__(self, code: str) -> Target:
        return self._step(code) or self._process(code) or self._contact(code) or self._reference(code)

    def step(self, code: str) -> Step | None:
        """The step of that id, or None."""
        return self._steps[code][1] if code in self._steps else None

    def field(self, code: str) -> str:
        """What a data field is called."""
        return self._fields.get(code) or self._reader.name("fields", code)

    def _step(self, code: str) -> Target | None:
        if code not in self._steps:
            return None
        number, step = self._steps[code]
        anchor = self._reader.places.anchor(self._process_id, code)
        href = f"#{anchor}" if anchor else ""
        return Target("step", code, self._reader.said(step.name) or Said(code), href, number)

    def _process(self, code: str) -> Target | None:
        process = self._reader.processes.get(code)
        if process is None:
            return None
        return Target("process", code, self._reader.said(process.title), self._reader.places.process(code))

    def _contact(self, code: str) -> Target | None:
        known = self._reader.registry.find("contacts", code)
        if known is None:
            return None
        return Target("contact", code, self._reader.said(known.name), self._reader.places.contact(code))

    def _reference(self, code: str) -> Target:
        reference = self._references.get(code, {})
        label = self._reader.said(reference.get("title")) or Said(code)
        href = reference.get("href")
        is_outside = isinstance(href, str) and href.startswith(("http://", "https://"))
        return Target("address", code, label, str(href)) if is_outside else Target("words", code, label)
