"""One damage told once: several witnesses may miss the same file, or files of the same notice."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ccproc.governance.chain import Break
from ccproc.model.layout import kind_of

# Who tells most of a damaged file comes first; the others then only say the same again.
_TELLING = (
    "altered-since-issue", "altered-since-approval", "unproven-publication", "unread", "no-parent",
    "other-text", "evidence-gone", "evidence-altered", "other-row", "register-altered", "not-the-text",
    "unpublished-first", "unpublished-version", "rows-gone", "other-tag", "register-rewritten", "missing-parent",
    "rewritten", "removed",
)  # fmt: skip


def folded(breaks: Iterable[Break]) -> tuple[Break, ...]:
    """The failures, those of one damaged file, or of the files of one notice, as one of them."""
    found = list(breaks)
    tellers: dict[str, int] = {}
    for index in sorted(range(len(found)), key=lambda index: _rank(found[index])):
        for place in _places(found[index].files):
            teller = tellers.setdefault(place, index)
            if teller != index:
                found[teller] = _joined(found[teller], found[index], place)
    told: list[Break] = []
    for index, each in enumerate(found):
        tells = not each.files or index in tellers.values()
        told.extend([each] if tells and each not in told else [])
    return tuple(told)


def _rank(each: Break) -> int:
    return _TELLING.index(each.kind) if each.kind in _TELLING else len(_TELLING)


def _places(files: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_place(path) for path in files))


def _place(path: str) -> str:
    """Where a damage is one damage: the folder of a notice, else the file."""
    return path.rpartition("/")[0] if kind_of(path) == "notice" else path


def _joined(teller: Break, other: Break, place: str) -> Break:
    """A failure that also speaks for what another one knows of the same place."""
    more = {path: digest for path, digest in other.files.items() if _place(path) == place}
    files = {**teller.files, **{path: digest or teller.files.get(path, "") for path, digest in more.items()}}
    kept = {path: teller.files.get(path) or digest for path, digest in files.items()}
    return replace(teller, values=_listed(teller, other), files=kept)


def _listed(teller: Break, other: Break) -> Mapping[str, object]:
    """The values of a failure, with the paths of all of its kind that it speaks for."""
    if teller.kind != other.kind or "path" not in teller.values:
        return teller.values
    paths = [path for each in (teller, other) for path in _paths(each)]
    return {**teller.values, "path": list(dict.fromkeys(paths))}


def _paths(each: Break) -> tuple[object, ...]:
    path = each.values["path"]
    return tuple(path) if isinstance(path, list) else (path,)
