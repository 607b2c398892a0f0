"""How often each outlet stands in a disagreement, and on which facts.

Usage: claimcheck compare PATH... --format json --fail-on never | python outlets.py
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from typing import Any


def disagreements(report: dict[str, Any]) -> dict[str, set[str]]:
    """The facts that each outlet tells otherwise than another: outlet -> the facts' labels."""
    claims = {claim["id"]: claim for claim in report["claims"]}
    labels = {fact["id"]: fact["label"] for fact in report["facts"]}
    found: dict[str, set[str]] = defaultdict(set)
    for finding in report["findings"]:
        for identity in finding["claims"]:
            claim = claims[identity]
            found[claim["source"] or claim["article"]].add(labels.get(finding["fact"], finding["message"]))
    return dict(found)


def main() -> None:
    """Read a report on standard input, print the outlets, the busiest first."""
    found = disagreements(json.load(sys.stdin))
    for outlet, facts in sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        print(f"{len(facts)}  {outlet}: {'; '.join(sorted(facts))}")


if __name__ == "__main__":
    main()
