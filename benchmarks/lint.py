"""`ccproc lint` against check-jsonschema on the same files and the same schema, in one interleaved run.

Run it from the repository: `.venv/bin/python benchmarks/lint.py [FILES [ROUNDS]]`. It installs the peer into
`benchmarks/.peers` and prints a Markdown table of CPU seconds (user + system of the whole process, medians) and
of the ratios round by round.
"""

import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path
from statistics import median

import corpus

HERE = Path(__file__).parent
SCHEMAS = HERE.parent / "schemas"
PEERS = HERE / ".peers"
CCPROC = str(Path(sys.executable).parent / "ccproc")


def cpu(command: list[str], folder: Path) -> float:
    """CPU seconds of one whole process; its output is thrown away, an unexpected exit code is an error."""
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (0, 1):
            errors.seek(0)
            raise SystemExit(f"{command}: {errors.read().decode()}")
    return used.ru_utime + used.ru_stime


def peer() -> str:
    """check-jsonschema as pip installs it, in a virtual environment of its own."""
    if not (PEERS / "bin" / "check-jsonschema").exists():
        venv.create(PEERS, with_pip=True)
        subprocess.run([str(PEERS / "bin" / "pip"), "install", "-q", "check-jsonschema==0.39.0"], check=True)
    return str(PEERS / "bin" / "check-jsonschema")


def bundled(folder: Path) -> Path:
    """The process schema with everything it refers to in one file, since a peer would fetch the rest."""
    process = json.loads((SCHEMAS / "process.schema.json").read_text("utf-8"))
    common = json.loads((SCHEMAS / "common.schema.json").read_text("utf-8"))
    text = json.dumps({**process, "$defs": {**common["$defs"], **process["$defs"]}})
    path = folder / "bundled.schema.json"
    path.write_text(text.replace("common.schema.json#/$defs/", "#/$defs/"), "utf-8")
    return path


def rounds(number: int, jobs: dict[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Every job once a round, in turn, so that all of them meet the same weather."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(number):
        for name, job in jobs.items():
            times[name].append(job())
    return times


def main(files: int, number: int) -> None:
    """Build the corpus, run the rounds, print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "centre"
        corpus.build(folder, files)
        subprocess.run(["git", "init", "-q", str(folder)], check=True)
        subprocess.run(["git", "add", "-A"], cwd=folder, check=True)
        schema = bundled(Path(name))
        paths = sorted(str(path) for path in (folder / "processes").rglob("*.yaml"))
        cpu([CCPROC, "lint"], folder)
        times = rounds(
            number,
            {
                "check-jsonschema": lambda: cpu([peer(), "--schemafile", str(schema), *paths], folder),
                "ccproc lint, cold": lambda: cpu([CCPROC, "lint", "--no-cache"], folder),
                "ccproc lint, nothing changed": lambda: cpu([CCPROC, "lint"], folder),
                "git status": lambda: cpu(["git", "status"], folder),
                "python3 -c pass": lambda: cpu([sys.executable, "-c", "pass"], folder),
            },
        )
    print(f"| {files} files, {number} rounds | CPU s, median | check-jsonschema : this, round by round |")
    print("|---|---|---|")
    for job, spent in times.items():
        ratios = [round(a / b, 1) for a, b in zip(times["check-jsonschema"], spent, strict=True)]
        print(f"| {job} | {median(spent):.2f} | {', '.join(map(str, ratios))} |")


if __name__ == "__main__":
    asked = [int(each) for each in sys.argv[1:]]
    main(*(asked + [1000, 3][len(asked) :]))
