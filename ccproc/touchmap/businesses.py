"""The tree of businesses, from above."""

from ccproc.model.registry import Registry


def below(registry: Registry) -> dict[str, frozenset[str]]:
    """The businesses at or below each one; a circle of parents ends where it closes."""
    found: dict[str, set[str]] = {}
    for code in registry["businesses"]:
        for above in registry.line("businesses", code):
            found.setdefault(above, set()).add(code)
    return {code: frozenset(codes) for code, codes in found.items()}
