"""The lint run: every file examined or remembered, the whole map seen, the asked-for part reported."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from ccproc.errors import Stopped
from ccproc.linting import memory, misconfigured, whole
from ccproc.linting.examine import examine
from ccproc.linting.found import Examined, Found
from ccproc.linting.judge import fold, judge, silenced, strictest
from ccproc.linting.unused import housekeeping
from ccproc.model.centre import Centre
from ccproc.model.config import Config, config
from ccproc.model.finding import Finding, Stage
from ccproc.model.layout import MARKER, kind_of
from ccproc.model.report import Report
from ccproc.rulebook import Rule
from ccproc.rules import rules
from ccproc.store.configured import is_wrong
from ccproc.store.library import centre_of
from ccproc.store.opening import opened
from ccproc.store.register import register
from ccproc.store.repository import Repository
from ccproc.store.tree import ListedTree
from ccproc.yamltext.meaning import Meaning, understand

_JUDGED_BY = ("registry", "register")  # every process is, whichever was asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a lint run is asked for. `paths` are files or folders relative to the root; none means everything.

    `select` and `ignore` hold codes, names or code prefixes.
    """

    today: date
    paths: tuple[str, ...] = ()
    stage: Literal["auto"] | Stage = "auto"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    remember: bool = True


def lint(repository: Repository, request: Request) -> Report:
    """All findings of a repository, whatever the order its files are found in.

    By a wrong configuration nothing can be judged but itself. Raises Stopped `nothing-to-check` when there is no
    process at all, or nothing under the asked-for paths.
    """
    tree = repository.tree.listed()
    paths = tuple(path for path in tree.paths() if kind_of(path) is not None)
    source, data = opened(tree, MARKER)
    if is_wrong(source):
        return misconfigured.report(source, data)
    wanted = _wanted(paths, request.paths)
    if not any(kind_of(path) == "process" for path in paths) or not wanted:
        raise Stopped("nothing-to-check", folder=str(repository.root))
    centre, examined = _examine(tree, understand(source, data), paths, request)
    found = [*_within(examined), *whole.found(tree, paths, examined, centre)]
    stages = _Stages(request.stage, _published(tree))
    return _report(found, examined, stages, centre, request, wanted)


def _examine(
    tree: ListedTree, marker: Meaning, paths: tuple[str, ...], request: Request
) -> tuple[Centre, list[Examined]]:
    """The centre first, since every process is judged by it; then each file once."""
    lists = [understand(*opened(tree, path)) for path in paths if kind_of(path) == "registry"]
    said = marker.source.data
    told = config(said if isinstance(said, dict) else {})
    centre = centre_of(told, [each.meant for each in lists], request.today)
    centre = replace(centre, registry=replace(centre.registry, strict=True))
    own = {each.source.path: each.data for each in (marker, *lists)}
    others = (path for path in paths if kind_of(path) not in ("config", "registry"))
    judged = [examine(each, centre) for each in (marker, *lists)]
    return centre, judged + memory.examined(tree, others, centre, own, remember=request.remember)


def _published(tree: ListedTree) -> frozenset[str]:
    """The processes that were ever published; none where the register cannot be read, which is a finding of its own."""
    try:
        return frozenset(register(tree).last())
    except Stopped:
        return frozenset()


def _within(examined: Iterable[Examined]) -> Iterator[Found]:
    for each in examined:
        yield from each.found


def _report(
    found: list[Found],
    examined: list[Examined],
    stages: "_Stages",
    centre: Centre,
    request: Request,
    wanted: frozenset[str],
) -> Report:
    covers = {each.path: each.covers for each in examined if each.covers and not each.unread}
    kept: list[Finding] = []
    used: dict[str, set[int]] = {}
    suppressed = 0
    ordinary = (each for each in found if not _bars(each, request))
    for finding in judge(ordinary, stages.of, centre.config):
        cover = silenced(finding, covers.get(finding.path, ()))
        if cover is not None:
            used.setdefault(finding.path, set()).add(cover.suppression.line)
            if stages.of(finding.processes) == "draft":
                suppressed += 1
                continue
        kept.append(finding)
    kept.extend(judge(housekeeping(covers, used), stages.of, centre.config))
    chosen = [f for f in kept if _touches(f, wanted) and _chosen(f, request)]
    unsettled = judge((each for each in found if _bars(each, request)), stages.of, Config())
    untold = [f for f in unsettled if _touches(f, wanted) or kind_of(f.path) in _JUDGED_BY]
    chosen.extend(f for f in untold if f.severity == "error" or _chosen(f, request))
    half = dict.fromkeys(f.path for f in untold if kind_of(f.path) in _JUDGED_BY)
    return Report(tuple(fold(chosen)), len(wanted), suppressed, centre.config.language, tuple(half))


def _bars(found: Found, request: Request) -> bool:
    """Whether a rule asked for could not be run because of it: no setting, comment or choice of rules hides that."""
    barred = (rule for rule in rules() if rule.family in found.bars) if found.bars else ()
    return any(_chosen(rule, request) for rule in barred)


@dataclass(frozen=True, slots=True)
class _Stages:
    """At which stage a process is judged: publish once it is in force, else draft (cli.md, `--stage auto`)."""

    asked: Literal["auto"] | Stage
    published: frozenset[str]

    def of(self, processes: tuple[str, ...]) -> Stage:
        """The stage of a process, the strictest of several, or that of the repository where none is named."""
        if self.asked != "auto":
            return self.asked
        if not processes:
            return "publish" if self.published else "draft"
        return strictest("publish" if each in self.published else "draft" for each in processes)


def _wanted(paths: tuple[str, ...], asked: tuple[str, ...]) -> frozenset[str]:
    if not asked or "." in asked:
        return frozenset(paths)
    folders = tuple(path.rstrip("/") + "/" for path in asked)
    return frozenset(path for path in paths if path in asked or path.startswith(folders))


def _touches(finding: Finding, wanted: frozenset[str]) -> bool:
    """Whether a finding lies in one of the files asked for, or concerns one of them."""
    return finding.path in wanted or any(place.path in wanted for place in finding.related)


def _chosen(each: Finding | Rule, request: Request) -> bool:
    selected = not request.select or _names(each, request.select)
    return selected and not _names(each, request.ignore)


def _names(each: Finding | Rule, asked: tuple[str, ...]) -> bool:
    return any(each.code.startswith(one.upper()) or each.name == one.lower() for one in asked)
