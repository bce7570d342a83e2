"""The data a process asks for, and who may see it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ccproc.exporters.reading.reader import Reader
from ccproc.exporters.reading.said import Said
from ccproc.locale.sheet import FIELD_TYPES, GONE, KEPT, STORAGE
from ccproc.model.process import Process


@dataclass(frozen=True, slots=True)
class FieldView:
    """One data field; `viewers` are role codes, and nobody is kept out where the file names none."""

    code: str
    name: Said
    type: str
    is_required: bool
    level: str
    storage: str
    seen_by: str
    viewers: frozenset[str]

    def is_open_to(self, role: str) -> bool:
        """Whether that role may see it."""
        return not self.viewers or role in self.viewers


@dataclass(frozen=True, slots=True)
class FormView:
    """Which fields one role fills in."""

    role: str
    actor: str
    fields: tuple[str, ...]


def fields(process: Process, reader: Reader) -> Iterator[FieldView]:
    """The fields of a process, described by itself or, where it names only a code, by the registry."""
    for field in _listed(process, "fields"):
        if isinstance(field, str):
            entry = reader.registry.find("fields", field)
            yield _field(field, entry.data if entry else {}, reader)
        elif isinstance(field, Mapping):
            yield _field(str(field.get("id", "")), field, reader)


def forms(process: Process, described: Iterable[FieldView], reader: Reader) -> Iterator[FormView]:
    """The forms of a process, given its fields."""
    named = {field.code: field.name.text for field in described}
    for form in _listed(process, "forms"):
        if isinstance(form, Mapping) and "role" in form:
            codes = tuple(map(str, form.get("fields", ())))
            yield FormView(
                form["role"], reader.who(form["role"]), tuple(named.get(code, code) for code in codes)
            )


def _listed(process: Process, key: str) -> list[object]:
    data = process.data.get("data")
    listed = data.get(key) if isinstance(data, Mapping) else None
    return listed if isinstance(listed, list) else []


def _field(code: str, data: Mapping[str, object], reader: Reader) -> FieldView:
    found = data.get("security")
    security: Mapping[str, object] = found if isinstance(found, Mapping) else {}
    type_ = FIELD_TYPES.get(str(data.get("type")))
    viewers = tuple(dict.fromkeys((*_codes(security.get("view")), *_codes(security.get("edit")))))
    level = security.get("level")
    return FieldView(
        code=code,
        name=reader.said(data.get("name")) or Said(code),
        type=type_.to(reader.language) if type_ else "",
        is_required=data.get("required") is True,
        level=reader.name("levels", level) if isinstance(level, str) else "",
        storage=_storage(security.get("storage"), data.get("retention"), reader),
        seen_by=reader.people(viewers),
        viewers=frozenset(viewers),
    )


def _storage(storage: object, retention: object, reader: Reader) -> str:
    """How it is kept and for how long; what is not stored is still seen until then."""
    time = reader.retention(retention if isinstance(retention, str) else None)
    how = STORAGE.get(str(storage), STORAGE[""] if time else None)
    said = how.to(reader.language) if how else ""
    words = GONE if storage == "not_stored" else KEPT
    return words.to(reader.language, {"storage": said, "time": time}) if time else said


def _codes(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()
