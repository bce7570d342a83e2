"""SCH, identity: every process, file and code is one of a kind."""

from collections.abc import Iterable
from unicodedata import normalize

from ccproc.model.centre import Centre
from ccproc.model.facts import Facts
from ccproc.model.finding import Place, Problem
from ccproc.model.touchpoint import ANY, fold
from ccproc.rulebook import Problems, repository_rule

_FOLDED = ("channels", "brands", "businesses", "environments", "regions")


@repository_rule("SCH004", "error error error", "R53")
def reused_id(facts: Facts, _: Centre) -> Problems:
    """An id belongs to one process, for good.

    Reviews, trainings and change notices speak of a process by its id. If a second text carries the same
    id, the team that was trained on one works by the other, and every record proves the wrong thing.

    Fix: give the newer process an id of its own; the id of a retired process is not used again.

    Bad:

    ```yaml
    id: QRY-BILL-001
    --- # processes/old/QRY-BILL-001.yaml
    id: QRY-BILL-001
    title: 网上话费查询
    category: query
    owner: sv-inbound
    team: inbound-voice
    users: [csr]
    touchpoints:
      - business: "0101"
        channel: web
    steps:
      - id: answer
        say: 您当前的话费余额为三十元。
        end: answered
    ```

    Good:

    ```yaml
    id: QRY-BILL-001
    --- # processes/old/QRY-BILL-002.yaml
    id: QRY-BILL-002
    title: 网上话费查询
    category: query
    owner: sv-inbound
    team: inbound-voice
    users: [csr]
    touchpoints:
      - business: "0101"
        channel: web
    steps:
      - id: answer
        say: 您当前的话费余额为三十元。
        end: answered
    ```
    """
    first: dict[str, str] = {}
    for process in facts.processes:
        earlier = first.setdefault(process.id, process.path)
        retiring = None if process.retired else facts.retired_ids.get(process.id)
        if earlier != process.path:
            values, kind, where = {"id": process.id, "other": earlier}, "", Place(earlier, ("id",))
        elif retiring:
            values, kind, where = {"id": process.id, "notice": retiring}, "retired", Place(retiring)
        else:
            continue
        yield Problem(("id",), kind, values, process.path, (process.id,), related=(where,))


@repository_rule("SCH013", "error error error", "R53")
def clashing_filename(facts: Facts, _: Centre) -> Problems:
    """No two files differ only in capitals or in the way an accent is written.

    On Windows and on a Mac the two are one file. Whoever clones the repository there gets one of them,
    edits it, and takes the other one away from everybody else; a process vanishes and nobody deleted it.

    Fix: rename one of the two, or put their contents together.

    Bad:

    ```yaml
    id: QRY-BILL-001
    --- # records/issue/_/01JZ8Q6T3V5W7X9Y0A2B4C6D8E.yaml
    id: 01JZ8Q6T3V5W7X9Y0A2B4C6D8E
    kind: issue
    by: p1
    on: "2026-03-02"
    note: 夜间查询超时
    --- # records/Issue/_/01JZ8Q6T3V5W7X9Y0A2B4C6D8E.yaml
    id: 01JZ8Q6T3V5W7X9Y0A2B4C6D8E
    kind: issue
    by: p1
    on: "2026-03-02"
    note: 夜间查询超时
    ```

    Good:

    ```yaml
    id: QRY-BILL-001
    --- # records/issue/_/01JZ8Q6T3V5W7X9Y0A2B4C6D8E.yaml
    id: 01JZ8Q6T3V5W7X9Y0A2B4C6D8E
    kind: issue
    by: p1
    on: "2026-03-02"
    note: 夜间查询超时
    ```
    """
    first: dict[str, str] = {}
    for path in facts.files:
        earlier = first.setdefault(normalize("NFC", path).casefold(), path)
        if earlier != path:
            yield Problem(values={"file": path, "other": earlier}, path=path, related=(Place(earlier),))


@repository_rule("SCH014", "error error error", "R56")
def clashing_code(facts: Facts, centre: Centre) -> Problems:
    """Two codes of one list stay different inside a touchpoint code.

    A touchpoint code drops punctuation and capitals, so `gold-card` and `goldcard` become one brand there.
    A link from the CRM then opens the process of the other brand, with its prices and its promises.

    Fix: give one of the two another code, wherever processes use it too; `any` stays reserved for “all of
    them”.

    Bad:

    ```yaml
    --- # registry/brands.yaml
    - code: go-ld
      name: 金色套餐
    ```

    Good:

    ```yaml
    --- # registry/brands.yaml
    - code: silver
      name: 银卡
    ```
    """
    for kind in _FOLDED:
        path = facts.registry_file(kind)
        if path:
            yield from _clashes(centre.registry[kind], path)


def _clashes(codes: Iterable[str], path: str) -> Problems:
    first: dict[str, str] = {}
    for code in codes:
        folded = fold(code)
        earlier = first.setdefault(folded, code)
        if folded == fold(ANY):
            yield Problem((code, "code"), "reserved", {"code": code, "folded": folded}, path)
        elif earlier != code:
            values = {"code": code, "other": earlier, "folded": folded}
            yield Problem((code, "code"), "", values, path, related=(Place(path, (earlier, "code")),))
