"""`ccproc rule`: a rule's page, or the list of all rules."""

from typing import Annotated, Literal

import typer

from ccproc.cli.options import options, show
from ccproc.errors import Misused


def rule(
    context: typer.Context,
    asked: Annotated[
        str | None, typer.Argument(metavar="CODE|NAME", help="rule.asked", show_default=False)
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="rule.all")] = False,
    form: Annotated[Literal["md", "json"], typer.Option("--format", help="rule.format")] = "md",
) -> None:
    from ccproc import rules
    from ccproc.exporters import rulepage

    language = options(context).speak(_centre_language(context))
    if asked is None:
        print_all = rulepage.catalogue if everything else rulepage.listing
        show((rulepage.as_json if form == "json" else print_all)(rules.rules(), language))
        return
    found = rules.find(asked)
    if found is None:
        raise _unknown(asked)
    show(rulepage.as_json((found,), language) if form == "json" else rulepage.page(found, language))


def _unknown(asked: str) -> Misused:
    from ccproc.nearest import nearest
    from ccproc.rules import rules

    names = [name for rule in rules() for name in (rule.code, rule.name)]
    return Misused("unknown-rule", rule=asked, nearest=nearest(asked, names) or "ccproc rule")


def _centre_language(context: typer.Context) -> str | None:
    """The language of the centre we stand in, if we stand in one."""
    from ccproc.errors import Stopped
    from ccproc.store.configured import configuration

    try:
        return configuration(options(context).repository().tree).language
    except Stopped:
        return None
