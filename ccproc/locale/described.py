"""What the schemas say of their keys: `中文。 English.`, with the values there are explained in Chinese."""

import re

from ccproc.locale import Language, Words


def described(description: str, language: Language) -> str:
    """What is said of a key in one of the two languages."""
    chinese, _, english = description.partition("。 ")
    return Words(chinese, english.rstrip(".")).to(language)


def meaning(value: str, description: str, language: Language) -> str:
    """What a value of a key means; empty where nobody says so, and in English, where the value says it."""
    match = re.search(rf"\b{value} ([^，。；]+)", described(description, "zh"))
    return match[1] if match and language == "zh" else ""
