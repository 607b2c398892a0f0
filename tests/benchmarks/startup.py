"""Whole-process times as ratios to ``python -c pass``, measured in turns so that a busy minute hits all alike.

Run it with the Python that claimcheck is installed in:  python tests/benchmarks/startup.py [--runs 40]
Prints the median of each command, and ends with 1 where one is over its budget.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
CLAIMCHECK = str(Path(sys.executable).parent / "claimcheck")
BARE = "python -c pass"
COMMANDS = {
    BARE: [sys.executable, "-c", "pass"],
    "claimcheck --version": [CLAIMCHECK, "--version"],
    "claimcheck --help": [CLAIMCHECK, "--help"],
    "claimcheck compare data/articles": [CLAIMCHECK, "compare", "data/articles"],
    "claimcheck compare data/articles --format json": [
        CLAIMCHECK,
        "compare",
        "data/articles",
        "--format",
        "json",
    ],
    "claimcheck extract data/articles --format jsonl": [
        CLAIMCHECK,
        "extract",
        "data/articles",
        "--format",
        "jsonl",
    ],
}
#: The most times of a bare Python that a command may take.
BUDGETS = {"claimcheck --version": 6, "claimcheck --help": 10, "claimcheck compare data/articles": 25}


def seconds(command: list[str]) -> float:
    """One run, from start to end."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def medians(runs: int) -> dict[str, float]:
    """The median of each command in seconds, after one run that warms the files."""
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for turn in range(runs + 1):
        for name, command in COMMANDS.items():
            spent = seconds(command)
            if turn:
                taken[name].append(spent)
    return {name: statistics.median(spent) for name, spent in taken.items()}


def main() -> int:
    """Print the figures; 1 where a budget is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=40)
    found = medians(parser.parse_args().runs)
    for name, median in found.items():
        budget = f"  (budget {BUDGETS[name]})" if name in BUDGETS else ""
        sys.stdout.write(f"{name:50} {median * 1000:7.1f} ms  x{median / found[BARE]:5.1f}{budget}\n")
    return int(any(found[name] > budget * found[BARE] for name, budget in BUDGETS.items()))


if __name__ == "__main__":
    os.environ.pop("COLUMNS", None)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # users run compiled modules, as pip installs them
    sys.exit(main())
