"""The values a field may take, with the words that people read for each."""

from collections.abc import Mapping

from ccproc.model.process import Process
from ccproc.model.registry import Registry
from ccproc.model.text import Text, text


def choices(field: str, process: Process, registry: Registry) -> dict[str, Text] | None:
    """Value to words, as the process's own `data.fields` or the registry lists them; None for an unknown field.

    A value is a code alone, which stands for itself, or `{code, name}`.
    """
    own, entry = _own(field, process), registry.find("fields", field)
    if own is None and entry is None:
        return None
    listed = (own or {}).get("choices") or (entry.data.get("choices") if entry else None)
    return dict(_choice(each) for each in listed) if isinstance(listed, list) else {}


def field_name(field: str, process: Process, registry: Registry) -> Text | None:
    """What the process or the registry calls a field; None where neither does."""
    own, entry = _own(field, process), registry.find("fields", field)
    return text((own or {}).get("name")) or (entry.name if entry else None)


def _own(field: str, process: Process) -> Mapping[str, object] | None:
    data = process.data.get("data")
    fields = data.get("fields", ()) if isinstance(data, Mapping) else ()
    return next((each for each in fields if isinstance(each, Mapping) and each.get("id") == field), None)


def _choice(value: object) -> tuple[str, Text]:
    if isinstance(value, Mapping):
        code = str(value.get("code", ""))
        return code, text(value.get("name")) or Text((("", code),))
    return str(value), Text((("", str(value)),))
