"""What one new article costs to check against a folder of others: cold, warm, and beside the article alone.

Run it with the Python that claimcheck is installed in:  python tests/benchmarks/checking.py FOLDER [--runs 11]
Prints medians as ratios to ``python -c pass``; ends with 1 where the folder adds more than its budget.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CLAIMCHECK = str(Path(sys.executable).parent / "claimcheck")
#: The most times of a bare Python that all the other articles may add to the work on one.
BUDGET = 15
NEW = """Quake shakes Marn

A quake of magnitude 6.1 shook the island of Marn on Wednesday 18 June 2025. It injured {number} people,
the island's council said, and lasted for twenty seconds.
"""


def seconds(*command: str) -> float:
    """One run, from start to end."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def main() -> int:
    """Print the figures; 1 where the budget is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("--runs", type=int, default=11)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CLAIMCHECK_CACHE_DIR"] = folder
        new = Path(folder, "new.txt")
        check = (CLAIMCHECK, "check", str(new), "--against", given.folder, "--format", "concise")
        alone = (CLAIMCHECK, "extract", str(new), "--no-cache", "--format", "jsonl")
        new.write_text(NEW.format(number=0), encoding="utf-8")
        sys.stdout.write(f"cold  {seconds(*check):6.2f} s\n")
        taken: dict[str, list[float]] = {"python -c pass": [], "article alone": [], "warm check": []}
        for number in range(1, given.runs + 1):
            new.write_text(NEW.format(number=number), encoding="utf-8")  # an article that nobody has seen
            taken["python -c pass"].append(seconds(sys.executable, "-c", "pass"))
            taken["article alone"].append(seconds(*alone))
            taken["warm check"].append(seconds(*check))
    medians = {name: statistics.median(spent) for name, spent in taken.items()}
    bare = medians["python -c pass"]
    for name, median in medians.items():
        sys.stdout.write(f"{name:15} {median * 1000:7.1f} ms  x{median / bare:5.1f}\n")
    added = (medians["warm check"] - medians["article alone"]) / bare
    sys.stdout.write(f"the folder adds x{added:.1f} (budget {BUDGET})\n")
    return int(added > BUDGET)


if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # users run compiled modules, as pip installs them
    sys.exit(main())
