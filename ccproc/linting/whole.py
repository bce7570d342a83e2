"""The rules over the whole repository: facts gathered from every file, places looked up where needed."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from ccproc.linting.examine import seeing, told
from ccproc.linting.found import Examined, Found
from ccproc.linting.limits import limited
from ccproc.linting.placing import Placing
from ccproc.model.centre import Centre
from ccproc.model.facts import Facts
from ccproc.model.finding import Place, Problem
from ccproc.model.layout import MARKER
from ccproc.store.notices import approval_facts
from ccproc.store.opening import opened
from ccproc.store.register import retired_ids
from ccproc.store.tree import Tree
from ccproc.yamltext.meaning import understand


def found(
    tree: Tree, paths: tuple[str, ...], examined: Iterable[Examined], centre: Centre
) -> Iterator[Found]:
    """What the repository rules yield, each with its place."""
    facts = _facts(tree, paths, examined)
    places = _Places(tree)
    for rule in seeing("repository"):
        of: dict[str, list[Problem]] = {}
        for problem in told(rule.check(facts, centre)):
            of.setdefault(problem.path, []).append(problem)
        for problem in chain.from_iterable(map(limited, of.values())):
            yield places.place(rule.code, problem)


def _facts(tree: Tree, paths: tuple[str, ...], examined: Iterable[Examined]) -> Facts:
    return Facts(
        processes=tuple(each.facts for each in examined if each.facts is not None),
        files=paths,
        approvals=tuple(approval_facts(tree)),
        retired_ids=dict(retired_ids(tree)),
    )


class _Places:
    """The places of the few files that have something to say, each read once."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._known: dict[str, Placing] = {}

    def place(self, code: str, problem: Problem) -> Found:
        """The problem and its related places with line and column."""
        found = self._in(problem.path or MARKER).place(code, problem)
        related = tuple(self._related(place) for place in problem.related)
        return replace(found, problem=replace(found.problem, related=related))

    def _related(self, place: Place) -> Place:
        spot = self._in(place.path).place("", Problem(place.pointer)).problem
        return replace(place, line=spot.line, column=spot.column)

    def _in(self, path: str) -> Placing:
        if path not in self._known:
            file = understand(*opened(self._tree, path))
            self._known[path] = Placing(file.readings[-1])
        return self._known[path]
