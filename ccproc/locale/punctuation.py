"""How sentences, names and asides are set: full-width and unspaced in Chinese, spaced in English."""

from collections.abc import Iterable

from ccproc.locale import Language, Words

COLON, COMMA, SEMICOLON = Words("：", ": "), Words("，", ", "), Words("；", "; ")
SIGN = Words("ccproc：", "ccproc: ")
BETWEEN_NAMES = Words("、", ", ")
_SENTENCES, _ASIDE = Words("", " "), Words("（{said}）", " ({said})")
_WORD = Words(" {said} ", "{said}")


def in_a_row(names: Iterable[str], language: Language) -> str:
    """Names one after the other."""
    return BETWEEN_NAMES.to(language).join(names)


def flowing(sentences: Iterable[str], language: Language) -> str:
    """Sentences one after the other; empty ones are left out."""
    return _SENTENCES.to(language).join(filter(None, sentences))


def aside(said: str, language: Language) -> str:
    """Words in brackets behind others; empty where there are none."""
    return _ASIDE.to(language, {"said": said}) if said else ""


def quoted(said: str) -> str:
    """Words of a file or a person among ours, the same in both languages."""
    return f"“{said}”"


def set_off(word: str, language: Language) -> str:
    """A word of Latin letters inside a sentence."""
    return _WORD.to(language, {"said": word})
