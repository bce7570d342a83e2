"""A changed registry value in a sentence: whose, which, from what to what."""

from collections.abc import Callable

from ccproc.clean import as_json
from ccproc.exporters.reading import times
from ccproc.locale import Language
from ccproc.locale.diffs import ENTRY, UNSAID
from ccproc.locale.entries import ENTRY_KEYS
from ccproc.locale.punctuation import in_a_row
from ccproc.locale.sheet import MEDIA
from ccproc.model.change import EntryChange
from ccproc.model.registry import Registry
from ccproc.model.text import text


def teller(registry: Registry, language: Language) -> Callable[[EntryChange], str]:
    """A function from a change to its sentence, in the words of this registry."""

    def told(change: EntryChange) -> str:
        key = ENTRY_KEYS.get(change.key)
        values = {
            "name": registry.name(change.list, change.code, language),
            "key": key.to(language) if key else change.key,
            "before": _value(change.key, change.before, registry, language),
            "after": _value(change.key, change.after, registry, language),
        }
        return ENTRY.to(language, values)

    return told


def _value(key: str, value: object, registry: Registry, language: Language) -> str:
    """A value as pages show it."""
    if value is None:
        return UNSAID.to(language)
    if key == "hours" and isinstance(value, str):
        return times.hours(value, language)
    if key == "medium" and value in MEDIA:
        return MEDIA[str(value)].to(language)
    if key == "department":
        return registry.name("departments", str(value), language)
    if isinstance(value, list):
        return in_a_row((_value("", each, registry, language) for each in value), language)
    said = text(value)
    return said.to(language) if said else as_json(value).strip()
