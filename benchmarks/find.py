"""How long `ccproc find` and the page's search take, on a centre of many processes.

Run it from the repository: `.venv/bin/python benchmarks/find.py [PROCESSES …]`. It types every utterance of
`tests/cases/search/utterances.yaml`, in the shell (the whole command, from start to exit) and in headless Chromium
(from the text to the ranked list), and prints a Markdown table.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

import corpus
from ruamel.yaml import YAML

from ccproc.search import built
from ccproc.store.library import load
from ccproc.store.tree import WorkTree

HERE = Path(__file__).parent
ASSETS = HERE.parent / "ccproc" / "exporters" / "assets"
CCPROC = str(Path(sys.executable).parent / "ccproc")
SAID = YAML(typ="safe").load((HERE.parent / "tests/cases/search/utterances.yaml").read_text("utf-8"))
QUERIES = [each for some in SAID.values() for each in some]
# What is written this moment is not kept: it may yet change unseen.
_SETTLED = 3
_PAGE = """<!doctype html><meta charset="utf-8"><script>ccproc = {}</script>
<script src="find.js"></script><script src="closest.js"></script><script src="unserved.js"></script>"""
_LOAD = """const done = arguments[0], at = performance.now(), made = document.createElement("script");
made.onload = () => done(performance.now() - at); made.src = "index.js"; document.head.append(made);"""
_SEARCH = """return arguments[0].map((query) => {
  const at = performance.now(); ccproc.unserved(query, ccproc.search(query)); return performance.now() - at; })"""


class Spent(NamedTuple):
    """Seconds of one whole command: on the clock, and of the processor (user + system)."""

    clock: float
    cpu: float


def vary(folder: Path, seed: int = 1) -> None:
    """Give every process words of its own: the corpus alone has a few sentences, and its index would look too small."""
    texts = "".join(
        path.read_text("utf-8") for path in sorted((corpus.EXAMPLE / "processes").rglob("*.yaml"))
    )
    known = "".join(re.findall(r"[\u4e00-\u9fff]+", texts))
    chance = random.Random(seed)

    def words(length: int) -> str:
        starts = (chance.randrange(len(known) - 3) for _ in range(length // 3))
        return "".join(known[start : start + 3] for start in starts)

    for path in sorted((folder / "processes").rglob("*.yaml")):
        text = re.sub(r"(do|say): [^\n]+", lambda match: f"{match[1]}: {words(24)}", path.read_text("utf-8"))
        keywords = ", ".join(words(chance.choice((3, 6))) for _ in range(8))
        path.write_text(re.sub(r"keywords: .+", f"keywords: [{keywords}]", text), "utf-8")


def shell(folder: Path) -> tuple[Spent, Spent, list[Spent]]:
    """The first question, which makes the index, the first after an edit of one file, and each one after it."""
    first = _spent("话费", folder)
    edited = next((folder / "processes").rglob("*.yaml"))
    edited.write_text(f"{edited.read_text('utf-8')}# edited\n", "utf-8")
    time.sleep(_SETTLED)
    after = _spent("话费", folder)
    return first, after, [_spent(query, folder) for query in QUERIES]


def _spent(query: str, folder: Path) -> Spent:
    at = time.perf_counter()
    child = subprocess.Popen(
        [CCPROC, "find", query], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        raise SystemExit(f"ccproc find {query}: exit {child.returncode}")
    return Spent(time.perf_counter() - at, used.ru_utime + used.ru_stime)


def page(folder: Path) -> tuple[int, float, list[float]]:
    """Bytes of the index, milliseconds to load it, and milliseconds of each question."""
    from selenium import webdriver
    from selenium.webdriver.chrome.options import Options
    from selenium.webdriver.chrome.service import Service

    library = load(WorkTree(folder), date(2026, 6, 1))
    text = json.dumps(
        built(library.live(), library.centre, ("zh", "en")), ensure_ascii=False, separators=(",", ":")
    )
    (folder / "index.js").write_text(f"ccproc.index={text};\n", "utf-8")
    (folder / "page.html").write_text(_PAGE, "utf-8")
    for name in ("find.js", "closest.js", "unserved.js"):
        (folder / name).write_bytes((ASSETS / name).read_bytes())
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"):
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    try:
        driver.get((folder / "page.html").as_uri())
        loaded = float(driver.execute_async_script(_LOAD))
        driver.execute_script(_SEARCH, QUERIES[:5])
        runs = [driver.execute_script(_SEARCH, QUERIES) for _ in range(3)]
    finally:
        driver.quit()
    return (folder / "index.js").stat().st_size, loaded, list(map(median, zip(*runs, strict=True)))


def main(sizes: list[int]) -> None:
    """Build each corpus, ask, print the table."""
    heads = (
        "processes",
        "index",
        "first question, CPU s",
        "after an edit, CPU s",
        "shell p95, CPU s",
        "shell p95, clock s",
    )
    heads += ("page loads it, ms", "page p50, ms", "page p95, ms")
    print(f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|")
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "centre"
            corpus.build(folder, size)
            vary(folder)
            subprocess.run(["git", "init", "-q", str(folder)], check=True)
            time.sleep(_SETTLED)
            first, after, asked = shell(folder)
            weight, loaded, typed = page(folder)
        figures = (
            f"{size:,}", f"{weight / 1e6:.1f} MB", f"{first.cpu:.1f}", f"{after.cpu:.1f}",
            f"{_p95(each.cpu for each in asked):.2f}",
            f"{_p95(each.clock for each in asked):.2f}", f"{loaded:.0f}", f"{median(typed):.1f}", f"{_p95(typed):.1f}",
        )  # fmt: skip
        print(f"| {' | '.join(figures)} |")


def _p95(times: Iterable[float]) -> float:
    return quantiles(times, n=20)[-1]


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or [1000, 5000])
