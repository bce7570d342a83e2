"""The tree of businesses, from above."""

from ccproc.model.registry import Registry


def below(registry: Registry) -> dict[str, frozenset[str]]:
    """The businesses at or below each one; a circle of parents ends where it closes."""
    found: dict[str, set[str]] = {}
    for code in registry["businesses"]:
        here: str | None = code
        line: set[str] = set()
        while here and here not in line:
            line.add(here)
            found.setdefault(here, set()).add(code)
            entry = registry.find("businesses", here)
            here = entry.get("parent") if entry else None
    return {code: frozenset(codes) for code, codes in found.items()}
