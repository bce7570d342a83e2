"""What one whole process costs, and several of them in turn."""

import os
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

# What a developer's shell may set and a user's does not: Python would compile every module at each start.
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


class Cost(NamedTuple):
    """CPU seconds (user + system) and the largest resident memory (MiB) of a process and its children."""

    seconds: float
    mebibytes: float


class Job(NamedTuple):
    """A command in a folder, and what is done before each run of it, unmeasured."""

    name: str
    command: list[str]
    folder: Path
    before: Callable[[], object] = bool


def cost(command: list[str], folder: Path) -> Cost:
    """Run one process; its output is thrown away, an exit code beyond 1 is an error."""
    with tempfile.TemporaryFile() as said:
        child = subprocess.Popen(command, cwd=folder, stdout=said, stderr=said, env=ENVIRONMENT)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (0, 1):
            said.seek(0)
            raise SystemExit(f"{command[:4]}: {said.read()[-2000:].decode(errors='replace')}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def rounds(number: int, jobs: list[Job]) -> dict[str, list[Cost]]:
    """Every job once a round, in turn, so that all of them meet the same weather."""
    costs: dict[str, list[Cost]] = {job.name: [] for job in jobs}
    for _ in range(number):
        for job in jobs:
            job.before()
            costs[job.name].append(cost(job.command, job.folder))
    return costs


def middle(costs: list[Cost]) -> float:
    """The median of the CPU seconds."""
    return median(each.seconds for each in costs)


def peak(costs: list[Cost]) -> float:
    """The largest memory of any round, MiB."""
    return max(each.mebibytes for each in costs)


def ratios(over: list[Cost], under: list[Cost]) -> tuple[float, float, float]:
    """The median, smallest and largest quotient of CPU seconds, round by round."""
    found = [one.seconds / other.seconds for one, other in zip(over, under, strict=True)]
    return median(found), min(found), max(found)
