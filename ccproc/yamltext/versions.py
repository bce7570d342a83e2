"""The version of a process, written into its file without touching another byte."""

from collections.abc import Mapping

from ccproc.errors import Stopped
from ccproc.yamltext import dialect
from ccproc.yamltext.splice import insert_key, splice


def with_version(data: bytes, version: str) -> bytes:
    """The file with this version: the old one replaced, or a line below title or id. Raises as `splice`."""
    values = dialect.read(data).value
    if not isinstance(values, Mapping):
        raise Stopped("splice-not-here", path="/version")
    if values.get("version") == version:
        return data
    if "version" in values:
        return splice(data, {("version",): version})
    after = "title" if "title" in values else "id"
    return insert_key(data, (after,), "version", f'"{version}"')
