"""Codes that a command line names, checked against the registry before anything is looked for."""

from ccproc.errors import Misused
from ccproc.model.registry import Registry
from ccproc.nearest import nearest


def known(kind: str, code: str | None, registry: Registry) -> None:
    """Raises Misused `unknown-code`, with the nearest one, for a code that a list of the registry does not hold."""
    if code is not None and registry.find(kind, code) is None:
        close = nearest(code, registry[kind]) or f"registry/{kind}.yaml"
        raise Misused("unknown-code", list=kind, code=code, nearest=close)
