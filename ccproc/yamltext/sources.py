"""From the bytes of one YAML file to a `Source`, and from a process source to its `Process`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import islice

from ccproc import packaged
from ccproc.model import reading
from ccproc.model.layout import FileKind, most_bytes, schema_of
from ccproc.model.process import Process
from ccproc.model.source import Fault, Source
from ccproc.model.suppression import Suppression
from ccproc.nearest import nearest
from ccproc.yamltext import dialect
from ccproc.yamltext.comments import comments
from ccproc.yamltext.shape.faults import faults_of
from ccproc.yamltext.shape.prune import prune
from ccproc.yamltext.shape.refits import repaired

_FARTHEST = 1_000
_IGNORE = re.compile(r"#\s*ccproc:\s*ignore\b(?:\[([^\]]*)\])?\s*(.*)")
_SILENCED = 100  # comments that silence rules: the rest of a file's, which no author wrote, silence nothing


def read(path: str, kind: FileKind, data: bytes) -> Source:
    """One file as the linter meets it; nothing in it can make this raise."""
    name = schema_of(path, kind)
    worth = partial(_faultiness, name) if name and packaged.has_schema(name) else _nothing
    document = dialect.read(data, worth, most_bytes(path))
    text = data.decode("utf-8", "replace")
    suppressions = tuple(islice(_suppressions(data), _SILENCED)) if b"ccproc:" in data else ()
    source = Source(path, kind, text, document.value, document.flaws, suppressions=suppressions)
    if document.value is None and document.flaws:
        return source
    faults = _faults(source, data)
    return replace(source, faults=faults) if faults else source


def _faultiness(name: str, value: object) -> int:
    """How far a value is from its schema; a text where keys are meant is farthest."""
    return len(faults_of(name, value)) if isinstance(value, (dict, list)) else _FARTHEST


def _nothing(_: object) -> int:
    return 0


def process(source: Source) -> Process | None:
    """The process that a source tells, as far as it is well-shaped; None where nothing can be read."""
    data = well_shaped(source)
    return reading.process(data, source.path) if isinstance(data, dict) else None


def well_shaped(source: Source) -> object:
    """The plain values of a source without those that break its schema."""
    return prune(source.data, source.faults)


def _faults(source: Source, data: bytes) -> tuple[Fault, ...]:
    name = schema_of(source.path, source.kind)
    if name is None:
        return (Fault(f"stray-{source.kind}", (), {"key": source.path}),)
    if not packaged.has_schema(name):
        known = packaged.schema_names("registry")
        return (Fault("unknown-file", (), {"key": source.stem, "nearest": nearest(source.stem, known)}),)
    found = faults_of(name, source.data)
    return repaired(found, name, source.data, data) if found else ()


def _suppressions(data: bytes) -> Iterator[Suppression]:
    for comment in comments(data):
        match = _IGNORE.match(comment.text)
        if match:
            rules = tuple(part.strip() for part in (match[1] or "").split(",") if part.strip())
            yield Suppression(comment.line, comment.column, rules, match[2].strip(), comment.own_line)
