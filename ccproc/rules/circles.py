"""REF, circles: nobody is sent back to where they came from."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from ccproc.model.centre import Centre
from ccproc.model.facts import Facts, Link, ProcessFacts
from ccproc.model.finding import Place, Problem
from ccproc.rulebook import Problems, repository_rule
from ccproc.rules.naming import called

_Graph = Mapping[str, Mapping[str, Link]]


@repository_rule("REF009", "warning error error", "R43 R48")
def referral_cycle(facts: Facts, _: Centre) -> Problems:
    """No chain of transfers and calls leads back to where it began.

    “The complaint desk does that”, says the hotline; “the hotline does that”, says the complaint desk. Each
    process is sound by itself, and between them the customer goes round until they give up.

    Fix: let one of the processes bring the matter to an end: answer it, or take a ticket with an owner.

    Bad:

    ```yaml
    steps:
      - id: answer
        decide: 客户是否不满？
        branches:
          - when: 不满
            next: complain
          - otherwise: done
      - id: complain
        end: transferred
        to: CMP-BILL-001
        owner_until_closed: csr
      - id: done
        end: answered
    --- # processes/CMP-BILL-001.yaml
    id: CMP-BILL-001
    title: 话费投诉
    category: consult
    owner: sv-inbound
    team: inbound-voice
    users: [csr]
    touchpoints:
      - business: "0900"
        channel: hotline
    steps:
      - id: check
        decide: 是否只是想查余额？
        branches:
          - when: 只想查余额
            next: back
          - otherwise: done
      - id: back
        end: transferred
        to: QRY-BILL-001
        owner_until_closed: csr
      - id: done
        say: 您的投诉已受理，处理结果会短信告知您。
        end: answered
    ```

    Good:

    ```yaml
    steps:
      - id: answer
        decide: 客户是否不满？
        branches:
          - when: 不满
            next: complain
          - otherwise: done
      - id: complain
        end: transferred
        to: CMP-BILL-001
        owner_until_closed: csr
      - id: done
        end: answered
    --- # processes/CMP-BILL-001.yaml
    id: CMP-BILL-001
    title: 话费投诉
    category: consult
    owner: sv-inbound
    team: inbound-voice
    users: [csr]
    touchpoints:
      - business: "0900"
        channel: hotline
    steps:
      - id: done
        say: 您的投诉已受理，处理结果会短信告知您。
        end: answered
    ```
    """
    processes = {process.id: process for process in facts.live()}
    graph = _core({id: _onward(process, processes) for id, process in processes.items()})
    for start in sorted(graph):
        for chain in _circles(start, graph):
            yield _told(chain, graph, processes)


def _onward(process: ProcessFacts, known: Mapping[str, ProcessFacts]) -> dict[str, Link]:
    """The processes that one hands its customers to, each with the first link that does."""
    onward: dict[str, Link] = {}
    for link in process.links:
        if link.kind in ("call", "transfer", "refer") and link.target in known:
            onward.setdefault(link.target, link)
    return onward


def _core(graph: _Graph) -> _Graph:
    """The graph without what no circle can pass, because nothing leads there or nothing leads on."""
    after = {id: set(links) for id, links in graph.items()}
    before: dict[str, set[str]] = {id: set() for id in graph}
    for id, links in graph.items():
        for target in links:
            before[target].add(id)
    todo = [id for id in graph if not after[id] or not before[id]]
    gone = set(todo)
    while todo:
        id = todo.pop()
        for these, those in ((after, before), (before, after)):
            for other in these[id]:
                those[other].discard(id)
                if not those[other] and other not in gone:
                    gone.add(other)
                    todo.append(other)
    return {
        id: {to: links[to] for to in sorted(links) if to not in gone}
        for id, links in graph.items()
        if id not in gone
    }


def _circles(start: str, graph: _Graph) -> Iterator[tuple[str, ...]]:
    """The shortest circles through `start`, one for each process that leads back to it.

    They pass no smaller id: each circle is told once, from the smallest of its ids.
    """
    came_from: dict[str, str] = {start: ""}
    todo = [start]
    for here in todo:
        for target in graph[here]:
            if target > start and target not in came_from:
                came_from[target] = here
                todo.append(target)
    for last in todo:
        if start in graph[last]:
            yield (*_way(came_from, last), start)


def _way(came_from: Mapping[str, str], goal: str) -> list[str]:
    way = [goal]
    while came_from[way[-1]]:
        way.append(came_from[way[-1]])
    return way[::-1]


def _route(chain: list[ProcessFacts]) -> dict[str, str]:
    names = [called(process.title, process.id) for process in chain]
    return {language: " → ".join(name[language] for name in names) for language in names[0]}


def _told(chain: tuple[str, ...], graph: _Graph, processes: Mapping[str, ProcessFacts]) -> Problem:
    links = [(processes[here], graph[here][there]) for here, there in pairwise(chain)]
    (first, link), *rest = links
    return Problem(
        at=link.pointer,
        kind="" if rest else "itself",
        values={"chain": list(chain), "route_named": _route([processes[each] for each in chain])},
        path=first.path,
        processes=tuple(dict.fromkeys(chain)),
        related=tuple(Place(process.path, link.pointer) for process, link in rest),
    )
