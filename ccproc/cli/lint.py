"""`ccproc lint`: what is missing or wrong, and how to mend it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ccproc.cli.codes import several
from ccproc.cli.options import Options, options, show, warn
from ccproc.errors import Exit, Misused, Stopped
from ccproc.reporters import Form

if TYPE_CHECKING:
    from ccproc.store.answers import Answer
    from ccproc.store.repository import Repository

StageOption = Literal["auto", "draft", "review", "publish"]
FailOn = Literal["error", "warning", "info"]


def lint(
    context: typer.Context,
    paths: Annotated[list[Path] | None, typer.Argument(help="lint.paths", show_default=False)] = None,
    form: Annotated[Form | None, typer.Option("--format", "-f", help="lint.format")] = None,
    stage: Annotated[StageOption, typer.Option(help="lint.stage")] = "auto",
    select: Annotated[list[str] | None, typer.Option(help="lint.select")] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="lint.ignore")] = None,
    fail_on: Annotated[FailOn, typer.Option(help="lint.fail-on")] = "error",
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="lint.exit-zero")] = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="lint.no-cache")] = False,
) -> int:
    from ccproc.cli.configuration import tell_idle
    from ccproc.linting.engine import Request, lint
    from ccproc.locale.unread import MISCONFIGURED
    from ccproc.reporters import View, reporter
    from ccproc.reporters.summary import summary
    from ccproc.store.answers import Answer
    from ccproc.store.configured import configuration

    given = options(context)
    asked = [given.folder / path for path in paths or []]
    repository = _repository(given, asked)
    within = tuple(_inside(repository.root, path) for path in asked)
    request = Request(
        today=given.as_of,
        paths=within,
        stage=stage,
        select=_known(select),
        ignore=_known(ignore),
        remember=not no_cache,
    )
    report = lint(repository, request)
    chosen = form or ("full" if sys.stdout.isatty() else "concise")
    prefix = _prefix(repository) if chosen == "github" else ""
    view = View(given.speak(report.language), given.colour, repository.lines, prefix, given.quiet)
    said = reporter(chosen).report(report, view)
    code = Exit.FINDINGS if report.worst_at_least(fail_on) and not exit_zero else Exit.DONE
    told = "\n".join(summary(report, view)) if chosen == "concise" else ""
    show(said)
    given.note(told)
    if report.misconfigured:
        warn(MISCONFIGURED.to(view.language), view.language)
        return Exit.USAGE
    config = configuration(repository.tree)
    tell_idle(given, config, view.language)
    # A path could be a link, whose goal no look at the repository's own files tells.
    if not asked and not config.idle:
        _keep(given, Answer(code, said, told), repository)
    return code


def _prefix(repository: "Repository") -> str:
    """Where the centre lies in its git repository: GitHub shows an annotation only at paths from there."""
    from ccproc.store.git import open_git

    git = open_git(repository.root)
    return git.prefix if git else ""


def _keep(given: Options, answer: "Answer", repository: "Repository") -> None:
    from ccproc.store.answers import keep

    if given.question and given.question.root == repository.root:
        keep(given.question, answer)


def _repository(given: Options, asked: list[Path]) -> "Repository":
    """Where we stand, or where the first path lies: `ccproc lint my-centre` works from outside as well."""
    from ccproc.store.repository import find

    try:
        return given.repository()
    except Stopped:
        if not asked or not asked[0].exists():
            raise
        return find(asked[0] if asked[0].is_dir() else asked[0].parent)


def _inside(root: Path, path: Path) -> str:
    """A path as the repository knows it, relative to its root."""
    if not path.exists():
        raise Stopped("no-such-path", path=str(path))
    try:
        return path.resolve().relative_to(root).as_posix()
    except ValueError as error:
        raise Misused("outside-repository", path=str(path), folder=str(root)) from error


def _known(asked: list[str] | None) -> tuple[str, ...]:
    """Codes, names or families of rules, comma-separated or repeated; an unknown one is refused."""
    from ccproc.nearest import nearest
    from ccproc.rules import rules

    wanted = several(asked)
    names = [name for rule in rules() for name in (rule.code, rule.name, rule.family)]
    for each in wanted:
        if each.lower() not in names and not any(name.startswith(each.upper()) for name in names):
            raise Misused("unknown-rule", rule=each, nearest=nearest(each, names) or "ccproc rule")
    return wanted
