"""The smallest process under other ids and with other lines, for tests that lint whole centres."""

from datetime import date

from conftest import HERE

TODAY = date(2026, 6, 1)
SMALLEST = (HERE / "cases" / "format" / "smallest.yaml").read_text("utf-8")


def process(id: str, business: str = "0101", **said: str) -> str:
    """The smallest process under another id; `said` replaces a top-level line by its key."""
    text = SMALLEST.replace("QRY-BILL-001", id).replace('"0101"', f'"{business}"')
    for key, value in said.items():
        text = "\n".join(
            f"{key}: {value}" if line.startswith(f"{key}:") else line for line in text.split("\n")
        )
    return text
