"""The examples of the rules' pages, laid over a complete centre so that each shows only what matters."""

import re
import shutil
from pathlib import Path

from conftest import HERE, write

from ccproc.exporters.rulepage import parts
from ccproc.rulebook import Rule

BASE = "processes/QRY-BILL-001.yaml"
_PART = re.compile(r"^--- # (\S+)\n", re.MULTILINE)
_KEY = re.compile(r"^([A-Za-z_]+|\"[^\"]+\")[:：]", re.MULTILINE)


def examples(rule: Rule) -> dict[str, str]:
    """The two examples of a rule's page."""
    page = parts(rule)
    return {"bad": page.bad, "good": page.good}


def lay(example: str, root: Path) -> None:
    """Write the complete centre with an example over it below `root`."""
    shutil.copytree(HERE / "centre", root)
    base = (HERE / "complete.yaml").read_text("utf-8")
    head, *tail = _PART.split(example)
    files = {BASE: _overlaid(base, head)} if head.strip() else {BASE: base}
    for path, text in zip(tail[::2], tail[1::2], strict=True):
        if path == BASE:
            files = {path: _overlaid(base, text)}
        elif path.startswith("registry/") and (root / path).is_file() and text.lstrip().startswith("- "):
            files[path] = _merged((root / path).read_text("utf-8"), text)
        elif path == "ccproc.yaml":
            files[path] = _overlaid((root / path).read_text("utf-8"), text)
        elif path.startswith("rename "):
            continue
        else:
            files[path] = text
    write(root, files)


def _overlaid(base: str, text: str) -> str:
    """The base without the top-level blocks that the text has too, and the text below it."""
    keys = {key for key in _KEY.findall(text) if not key.startswith('"')}
    blocks = re.split(r"(?m)^(?=[a-z_]+:)", base)
    kept = "".join(block for block in blocks if block.partition(":")[0] not in keys)
    return kept + text.rstrip("\n") + "\n"


def _merged(base: str, text: str) -> str:
    """A registry list without the entries whose code the text has too, and the text below it."""
    codes = set(re.findall(r"(?m)^- code: (.+)$", text)) | set(re.findall(r"(?m)^- \{code: ([^,}]+)", text))
    entries = re.split(r"(?m)^(?=- )", base)
    kept = "".join(
        each for each in entries if not any(each.startswith(f"- code: {code}\n") for code in codes)
    )
    return kept + text.rstrip("\n") + "\n"
