"""Pictures that readers will not see, told on stderr by whoever hands pages out."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ccproc.clean import one_line
from ccproc.locale.pictures import NOT_SHOWN, WHY

if TYPE_CHECKING:
    from ccproc.cli.options import Options
    from ccproc.locale import Language
    from ccproc.model.picture import Unshown


def tell(unshown: "Iterable[Unshown]", given: "Options", language: "Language") -> None:
    """A line each: whose picture it is, why it is not shown, what to do."""
    for each in unshown:
        why = WHY[each.why].to(language, {"file": each.file})
        given.note(one_line(NOT_SHOWN.to(language, {"process": each.process, "why": why})))
