"""`ccproc lint` beside its peers, beside itself at other sizes, and with nothing or little changed.

Run it from the repository: `.venv/bin/python benchmarks/lint.py [--rounds N] [peers npm growth again]`; without a
part, all of them. It prints one Markdown table. Peers are installed into `benchmarks/.peers`.
"""

import argparse
import compileall
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import corpus
import peers
from measure import Cost, Job, cost, middle, peak, ratios, rounds

HERE = Path(__file__).parent
CCPROC = str(Path(sys.executable).parent / "ccproc")
COLD = [CCPROC, "lint", "--no-cache"]
AGAIN = [CCPROC, "lint"]
PARTS = ("peers", "npm", "growth", "again")
WANTED = {"check-jsonschema": 15.0, "yamllint": 15.0, "Spectral": 20.0, "ajv-cli": 1 / 1.5}
Row = tuple[str, ...]


def centre(folder: Path, files: int, bad: bool = False) -> Path:
    """A repository of so many processes, all its mistakes planted and found by ccproc, and no others."""
    root = folder / f"{'bad' if bad else 'clean'}{files}"
    corpus.build(root, files, bad)
    for command in (["init", "-q"], ["add", "-A"]):
        subprocess.run(["git", *command], cwd=root, check=True)
    said = subprocess.run([*COLD, "--format", "json"], cwd=root, capture_output=True, check=False).stdout
    found = sorted((each["path"], each["code"]) for each in json.loads(said)["findings"])
    assert found == sorted(corpus.planted(files) if bad else []), found[:3]
    return root


def against(folder: Path, number: int, npm: bool) -> Iterator[Row]:
    """The peers over 1,000 files, ccproc cold between them."""
    root = centre(folder, 1000)
    paths = sorted(str(path) for path in (root / "processes").rglob("*.yaml"))
    jobs = [Job(name, command, root) for name, command in peers.commands(folder, paths, npm).items()]
    costs = rounds(number, [*jobs, Job("ccproc", COLD, root)])
    yield _row("ccproc lint, cold, 1,000 files", costs["ccproc"])
    for job in jobs:
        least = WANTED[job.name]
        wanted = f"{job.name} ≥ {least:g} × ccproc" if least > 1 else f"ccproc ≤ {1 / least:g} × {job.name}"
        over, under = (job.name, "ccproc") if least > 1 else ("ccproc", job.name)
        yield _row(job.name, costs[job.name], ratios(costs[over], costs[under]), wanted)


def growth(folder: Path, number: int) -> Iterator[Row]:
    """Cold at four sizes, and 1,000 files with two mistakes each."""
    roots = {files: centre(folder, files) for files in (200, 1000, 5000, 10000)}
    jobs = [Job(str(files), COLD, root) for files, root in roots.items()]
    costs = rounds(number, [*jobs, Job("bad", COLD, centre(folder, 1000, bad=True))])
    for files in roots:
        wanted = {5000: "4.5 to 5.5 × 1,000 files", 10000: "≤ 80 MiB"}.get(files, "")
        yield _row(
            f"cold, {files:,} files", costs[str(files)], ratios(costs[str(files)], costs["1000"]), wanted
        )
    yield _row("cold, 1,000 bad files", costs["bad"], ratios(costs["bad"], costs["1000"]), "≤ 4 × clean")


def again(folder: Path, number: int) -> Iterator[Row]:
    """Nothing changed, one file changed, a fresh checkout: the same bytes with new times."""
    roots = {files: centre(folder, files) for files in (1000, 10000)}
    time.sleep(3)  # what was written within two seconds of a look is not trusted by its time
    for root in roots.values():
        cost(AGAIN, root)
        cost(AGAIN, root)
    jobs = [Job(f"{files}", AGAIN, root) for files, root in roots.items()]
    jobs += [
        Job("git status", ["git", "status"], roots[1000]),
        Job("bare", [sys.executable, "-c", "pass"], folder),
    ]
    costs = rounds(3 * number, jobs)
    floor = [Cost(a.seconds + b.seconds, 0) for a, b in zip(costs["git status"], costs["bare"], strict=True)]
    yield _row("git status", costs["git status"])
    yield _row("bare interpreter", costs["bare"])
    wanted = "≤ 4 × git status + interpreter"
    yield _row("nothing changed, 1,000 files", costs["1000"], ratios(costs["1000"], floor), wanted)
    wanted = "≤ 3 × 1,000 files"
    yield _row("nothing changed, 10,000 files", costs["10000"], ratios(costs["10000"], costs["1000"]), wanted)
    for files, root in roots.items():
        edit = Job("one", AGAIN, root, partial(_edit, next((root / "processes").rglob("*.yaml"))))
        touch = Job("touch", AGAIN, root, partial(_touch, root))
        costs = rounds(number, [edit, touch])
        yield _row(f"one file changed, {files:,} files", costs["one"])
        yield _row(f"fresh checkout, {files:,} files", costs["touch"])


def _edit(path: Path) -> None:
    path.write_text(path.read_text("utf-8") + "# x\n", "utf-8")


def _touch(root: Path) -> None:
    for path in root.rglob("*.yaml"):
        path.touch()


def _row(
    name: str, costs: list[Cost], ratio: tuple[float, float, float] | None = None, wanted: str = ""
) -> Row:
    told = f"{ratio[0]:.2f} ({ratio[1]:.2f} to {ratio[2]:.2f})" if ratio else ""
    return name, f"{middle(costs):.3f}", f"{peak(costs):.0f}", told, wanted


def main(parts: list[str], number: int) -> None:
    """Run the parts and print the table."""
    compileall.compile_dir(HERE.parent / "ccproc", quiet=1)  # as pip leaves it
    print(
        "| what | CPU s, median | peak MiB | ratio, median (least to most) | wanted |\n|---|---|---|---|---|"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if "peers" in parts or "npm" in parts:
            _show(against(folder, number, "npm" in parts))
        if "growth" in parts:
            _show(growth(folder, number))
        if "again" in parts:
            _show(again(folder, number))


def _show(rows: Iterator[Row]) -> None:
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"any of {', '.join(PARTS)}")
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(unknown)}")
    main(asked.parts or list(PARTS), asked.rounds)
