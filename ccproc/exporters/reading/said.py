"""A text as a reader meets it: in one language, and whether that is the reader's own."""

from typing import NamedTuple

from ccproc.model.text import Text, text


class Said(NamedTuple):
    """A text; `foreign` is its language where that is not the reader's, else empty."""

    text: str
    foreign: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)


NOTHING = Said("")


def said(value: object, language: str, centre: str) -> Said:
    """What a file says, in `language` where it can; a plain string is in the language of the centre."""
    found = value if isinstance(value, Text) else text(value)
    if found is None:
        return NOTHING
    if len(found.forms) == 1:
        [(spoken, form)] = found.forms
        spoken = spoken or centre
    else:
        forms = {name or centre: form for name, form in found.forms}
        spoken = next(name for name in (language, centre, *forms) if name in forms)
        form = forms[spoken]
    return Said(form, "" if spoken == language else spoken)
