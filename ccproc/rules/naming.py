"""How a finding calls what the registry knows: by its name, with its code once."""

from collections.abc import Iterable

from ccproc.model.registry import Registry


def named(registry: Registry, kind: str, code: str) -> dict[str, str]:
    """An entry in both languages: `运营经理（om）`, `Operations manager (om)`; the bare code where it has no name."""
    entry = registry.find(kind, code)
    zh, en = (entry.name.to("zh"), entry.name.to("en")) if entry else (code, code)
    return {"zh": f"{zh}（{code}）" if zh != code else code, "en": f"{en} ({code})" if en != code else code}


def all_named(registry: Registry, kind: str, codes: Iterable[str]) -> list[dict[str, str]]:
    """Several entries of one list in both languages."""
    return [named(registry, kind, code) for code in codes]
