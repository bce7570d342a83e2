"""Words of the centre, in one language or several."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A text by language; the key `""` is the centre's own language (format.md 1.6)."""

    forms: tuple[tuple[str, str], ...]

    def to(self, language: str) -> str:
        """The text in `language`, else in the centre's, else in the first there is."""
        forms = dict(self.forms)
        return forms.get(language) or forms.get("") or self.forms[0][1]

    @property
    def plain(self) -> str:
        """The text as its author would quote it: the centre's language, else the first given."""
        return self.to("")


def text(value: object) -> Text | None:
    """A `Text` from what a file says: a string, or a mapping of languages; None when absent or blank."""
    if isinstance(value, str):
        return Text((("", value),)) if value.strip() else None
    if isinstance(value, dict):
        forms = tuple((str(k), v) for k, v in value.items() if isinstance(v, str) and v.strip())
        return Text(forms) if forms else None
    return None
