"""How a finding calls what the registry knows: by its name, with its code once."""

from collections.abc import Iterable

from ccproc.model.registry import PLURAL, Registry
from ccproc.model.text import Text
from ccproc.model.touchpoint import ANY, SPOKEN, Touchpoint, code


def named(registry: Registry, kind: str, code: str) -> dict[str, str]:
    """An entry in both languages: `运营经理（om）`, `Operations manager (om)`; the bare code where it has no name."""
    entry = registry.find(kind, code)
    return called(entry.name if entry else None, code)


def called(name: Text | None, code: str) -> dict[str, str]:
    """A name with its code in both languages; the bare code where there is no name."""
    zh, en = (name.to("zh"), name.to("en")) if name else (code, code)
    return {"zh": f"{zh}（{code}）" if zh != code else code, "en": f"{en} ({code})" if en != code else code}


def touchpoint_named(registry: Registry, touchpoint: Touchpoint) -> dict[str, str]:
    """A touchpoint in both languages, as far as it is narrowed: `话费查询 · 客服热线（HOTLINE-ANY-0101）`."""
    sides = touchpoint._asdict()
    kinds = {PLURAL[side]: sides[side] for side in SPOKEN if sides[side] != ANY}
    names = [[registry.name(kind, each, lang) for kind, each in kinds.items()] for lang in ("zh", "en")]
    zh, en = map(" · ".join, names)
    return called(Text((("zh", zh), ("en", en))), code(*touchpoint))


def all_named(registry: Registry, kind: str, codes: Iterable[str]) -> list[dict[str, str]]:
    """Several entries of one list in both languages."""
    return [named(registry, kind, code) for code in codes]
