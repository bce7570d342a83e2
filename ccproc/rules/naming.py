"""How a finding calls what the registry knows: by its name, with its code once."""

from ccproc.model.registry import Registry


def role_named(registry: Registry, code: str) -> dict[str, str]:
    """A role in both languages: `运营经理（om）`, `Operations manager (om)`; the bare code where it has no name."""
    return named(registry, "roles", code)


def named(registry: Registry, kind: str, code: str) -> dict[str, str]:
    """An entry of one list in both languages, with its code; the bare code where it has no name."""
    entry = registry.find(kind, code)
    zh, en = (entry.name.to("zh"), entry.name.to("en")) if entry else (code, code)
    return {"zh": f"{zh}（{code}）" if zh != code else code, "en": f"{en} ({code})" if en != code else code}
