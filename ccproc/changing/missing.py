"""What a failure misses by its digest alone, found: the files of a notice, the file of a text."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace

from ccproc.changing.proof import Proof
from ccproc.changing.sources import Sources, other
from ccproc.digest import digest_of_bytes
from ccproc.errors import Stopped
from ccproc.governance.chain import Break
from ccproc.model.layout import REGISTER
from ccproc.model.notice import counted
from ccproc.store.revision import RevisionTree
from ccproc.store.texts import texts
from ccproc.store.tree import Tree, bytes_of


def located(proof: Proof, sources: Sources) -> Iterator[Break]:
    """The failures, those that only know what is missing with the files that it was in."""
    for each in proof.breaks:
        if each.kind == "missing-parent":
            yield replace(each, files=_parents(each, proof, sources))
        elif each.kind == "gone":
            yield replace(each, files=_text(each, proof, sources))
        else:
            yield each


def _parents(each: Break, proof: Proof, sources: Sources) -> Mapping[str, str]:
    """The files of the notices that are missed by their digests."""
    wanted = each.values["parents"]
    known = _known(proof)
    files: dict[str, str] = {}
    for digest in wanted if isinstance(wanted, list) else ():
        files.update(known[digest] if digest in known else _folder(digest, proof.tree, sources))
    return files


def _known(proof: Proof) -> Mapping[str, Mapping[str, str]]:
    """The files at fault by the digest of a notice, as the tree itself tells them."""
    rows = {digest: {path: digest} for row in proof.register.rows for path, digest in row.evidence.items()}
    issues = {
        event.digest: {filed.path: event.digest}
        for filed in proof.notices
        for event in filed.events
        if event.kind == "issue" and event.digest
    }
    counting = counted(proof.notices, proof.register)
    unpublished = {filed.digest: {REGISTER: ""} for filed in proof.notices if filed not in counting}
    return {**rows, **issues, **unpublished}


def _folder(digest: str, tree: Tree, sources: Sources) -> Mapping[str, str]:
    """The files of the notice with this digest as the newest revision has them that are other ones now."""
    for _, past in sources.having("changes"):
        for path in past.paths():
            notice = path.startswith("changes/") and path.endswith("/notice.yaml")
            data = other(path, past, tree) if notice else None
            if data is not None and digest_of_bytes(data) == digest:
                return dict(_beside(path, past, tree))
    return {}


def _beside(notice: str, past: RevisionTree, tree: Tree) -> Iterator[tuple[str, str]]:
    folder = notice.rpartition("/")[0] + "/"
    for path in past.paths():
        data = other(path, past, tree) if path.startswith(folder) else None
        if data is not None:
            yield path, digest_of_bytes(data)


def _text(each: Break, proof: Proof, sources: Sources) -> Mapping[str, str]:
    """The file of a published text that is gone, where nothing has taken its place."""
    language = proof.centre.config.language
    for _, past in sources.having("processes"):
        with suppress(Stopped):
            text = texts(past, language, {each.process}).get(each.process)
            if text and text.digest == each.values["digest"] and bytes_of(proof.tree, text.path) is None:
                return {text.path: digest_of_bytes(text.source)}
    return {}
