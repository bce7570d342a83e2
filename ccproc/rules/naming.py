"""How a finding calls what the registry knows: by its name, with its code once."""

from collections.abc import Iterable

from ccproc.locale import LANGUAGES, Language
from ccproc.locale.punctuation import aside
from ccproc.model.registry import PLURAL, Registry
from ccproc.model.text import Text
from ccproc.model.touchpoint import ANY, SPOKEN, Touchpoint, code


def named(registry: Registry, kind: str, code: str) -> dict[str, str]:
    """An entry in both languages: `运营经理（om）`, `Operations manager (om)`; the bare code where it has no name."""
    entry = registry.find(kind, code)
    return called(entry.name if entry else None, code)


def called(name: Text | None, code: str) -> dict[str, str]:
    """A name with its code in both languages; the bare code where there is no name."""
    return {each: _told(name.to(each) if name else code, code, each) for each in LANGUAGES}


def _told(name: str, code: str, language: Language) -> str:
    return name + aside(code, language) if name != code else code


def touchpoint_named(registry: Registry, touchpoint: Touchpoint) -> dict[str, str]:
    """A touchpoint in both languages, as far as it is narrowed: `话费查询 · 客服热线（HOTLINE-ANY-0101）`."""
    sides = touchpoint._asdict()
    kinds = {PLURAL[side]: sides[side] for side in SPOKEN if sides[side] != ANY}
    names = (" · ".join(registry.name(*each, language) for each in kinds.items()) for language in LANGUAGES)
    return called(Text(tuple(zip(LANGUAGES, names, strict=True))), code(*touchpoint))


def all_named(registry: Registry, kind: str, codes: Iterable[str]) -> list[dict[str, str]]:
    """Several entries of one list in both languages."""
    return [named(registry, kind, code) for code in codes]
