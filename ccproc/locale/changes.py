"""One sentence for every change between two texts of a process, as a supervisor would say it."""

import re
from collections.abc import Mapping
from typing import Literal

from ccproc.locale import Language
from ccproc.locale.change_items import EDGE, Names, Told, item_of, listing, named, shown
from ccproc.locale.change_words import DETAILS, GENERAL, LISTS, NOUNS, SENTENCES, SHAPES, SUFFIXES, TURNS
from ccproc.locale.values import KEYS, VALUES

Shape = Literal["whole", "words", "list", "complex", "value"]
Details = dict[str, object]
_WORDING_KEYS = """
do say decide when closure goal business_goal satisfied_when check threshold because case ask answer confirmer
alternate consent shared_because
"""
_WORDING = frozenset(_WORDING_KEYS.split())
_SIDES = ("channel", "brand", "business", "environment", "region")
_HAN = r"[\u4e00-\u9fff]"
_MEETING = re.compile(rf"(?<={_HAN}){EDGE}(?=[A-Za-z0-9])|(?<=[A-Za-z0-9]){EDGE}(?={_HAN})")


def sentence(change: Told, names: Names, language: Language) -> str:
    """What changed, in one sentence without a full stop.

    `names` gives what people call a code of some kind, or None where it has no name.
    """
    item, rest = item_of(change.parts, names, language)
    turned = _turned(change)
    if shape(change) != "whole":
        said = _value(change, names, language, item)
    else:
        rule = SENTENCES.get(f"{change.rule} {turned}") or SENTENCES.get(change.rule)
        words = rule or SENTENCES[f"item {turned}"]
        said = words.to(language, _details(change, names, language, item, rest))
    return _polished(said, language)


def shape(change: Told) -> Shape:
    """How a change is told: by a whole sentence of its rule, or by what kind of value changed.

    Of `words` and `complex` values the sentence only says that they changed.
    """
    _, rest = item_of(change.parts, lambda kind, code: None, "en")
    if change.rule == "field-changed":
        whole = not _label(rest)
    else:
        whole = change.rule in SENTENCES or change.rule not in NOUNS
        whole = whole or (not rest and _turned(change) != "changed")
    return "whole" if whole else _value_shape(change, rest)


def _value_shape(change: Told, rest: tuple[str, ...]) -> Shape:
    values = [value for value in (change.before, change.after) if value is not None]
    key = rest[-1] if rest else ""
    listed = any(isinstance(value, list) for value in values)
    nested = any(isinstance(value, Mapping) for value in values)
    if not listed and (key in _WORDING or (nested and key in ("title", "name"))):
        return "words"
    if listed and all(isinstance(value, list) and _is_flat(value) for value in values):
        return "list"
    return "complex" if listed or nested else "value"


def _is_flat(values: list[object]) -> bool:
    return not any(isinstance(value, (list, Mapping)) for value in values)


def _turned(change: Told) -> str:
    """Whether something is new, gone or changed; an item may itself be an empty value."""
    if (change.before is None) != (change.after is None):
        return "new" if change.before is None else "gone"
    if change.rule in NOUNS or change.rule in SENTENCES:
        return "changed"
    return "new" if change.rule.endswith("added") else "gone"


def _label(rest: tuple[str, ...]) -> str:
    """The key of a value, as far as it has a name of its own."""
    return next((key for key in ("/".join(rest[-2:]), *rest[-1:]) if key in KEYS), "")


def _value(change: Told, names: Names, language: Language, item: str) -> str:
    _, rest = item_of(change.parts, names, language)
    key, label, turned = (rest or change.parts)[-1], _label(rest), _turned(change)
    named = KEYS[label] if label and change.rule in GENERAL else NOUNS[change.rule]
    values: Details = {"noun": named.to(language), **_leads(item, language)}
    told = shape(change)
    if told == "list":
        values["turn"] = _turn(_list(change.before), _list(change.after), key, names, language)
    elif told == "value":
        values["before"] = shown(change.before, key, names, language)
        values["after"] = shown(change.after, key, names, language)
    words = SHAPES.get(f"{told} {turned}") or SHAPES[told]
    suffix = SUFFIXES[change.rule].to(language) if turned == "changed" and change.rule in SUFFIXES else ""
    return words.to(language, values) + suffix


def _turn(before: list[object], after: list[object], key: str, names: Names, language: Language) -> str:
    """What a list of codes gained and lost."""
    gained = [value for value in after if value not in before]
    lost = [value for value in before if value not in after]
    turns = [
        TURNS[turn].to(language, {"items": listing(values, key, names, language)})
        for turn, values in (("gained", gained), ("lost", lost))
        if values
    ]
    return TURNS["joined"].to(language).join(turns) or TURNS["reordered"].to(language)


def _leads(item: str, language: Language) -> Details:
    """Whose value it is, put before the value."""
    if not item:
        return {"at": "", "of": "", "by": ""}
    if language == "zh":
        return {"at": item, "of": f"{item}的", "by": item}
    return {"at": item, "of": f"{item}: ", "by": f"{item}, "}


def _details(change: Told, names: Names, language: Language, item: str, rest: tuple[str, ...]) -> Details:
    """Everything that a whole sentence may ask for."""
    found = change.after if isinstance(change.after, Mapping) else change.before
    entry: Mapping[str, object] = found if isinstance(found, Mapping) else {}
    said = {key: shown(entry.get(key, ""), key, names, language) for key in ("next", "to", "because", "on")}
    optional = {"by": entry.get("by"), "time": entry.get("after"), "target": entry.get("next")}
    keys = {"by": "by", "time": "after", "target": "next"}
    words = {name: shown(value, keys[name], names, language) for name, value in optional.items() if value}
    words["cell"] = _cell(entry, names, language)
    details = {name: DETAILS[name].to(language, {name: word}) if word else "" for name, word in words.items()}
    part = change.parts[-1] if change.parts else ""
    return {
        **dict.fromkeys(keys, ""),
        "of": _leads(item, language)["of"],
        **said,
        **details,
        "item": item,
        "list": LISTS[part].to(language) if part in LISTS else "",
        "path": "/".join(rest),
        "before": _end(change.before, names, language),
        "after": _end(change.after, names, language),
    }


def _end(value: object, names: Names, language: Language) -> str:
    """The kind of a step (`{"wait": "24h"}`), or the step that another stands behind."""
    if isinstance(value, Mapping):
        kind = next(iter(value), "")
        return VALUES[kind].to(language) if kind in VALUES else ""
    return named("steps", str(value), names)


def _cell(entry: Mapping[str, object], names: Names, language: Language) -> str:
    sides = [(side, entry[side]) for side in _SIDES if entry.get(side) not in (None, "any")]
    return " × ".join(listing(_list(codes), side, names, language) for side, codes in sides)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _polished(text: str, language: Language) -> str:
    spaced = _MEETING.sub(" ", text) if language == "zh" else text
    plain = spaced.replace(EDGE, "")
    return plain[:1].upper() + plain[1:]
