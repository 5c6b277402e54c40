#!/usr/bin/env python3
"""Reads the sentences of a built site, and computes what they claim again from its data/metrics.csv.

check.py SITE: prints each sentence that holds a figure or a verdict and carries no claim, or whose claim does not hold, and
ends with 0 only where there is none. It uses nothing of the renderer but the attribute data-claim.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from claims import Checker
from figures import Figures
from printed import sentences


def faults(site, only=None):
    """(sentence, what is wrong) over all editions of a site, and how many sentences hold."""
    held = Counter()
    found = []
    for data in sorted(Path(site).rglob("data/metrics.csv")):
        edition = data.parent.parent
        checker = Checker(Figures(data), json.loads((data.parent / "programs.json").read_text()))
        pages = [only] if only else sorted(edition.rglob("*.html"))
        for page in pages:
            for sentence in sentences(page):
                wrong = checker.faults(sentence)
                found += [(sentence, fault) for fault in wrong]
                if not wrong:
                    held.update(claim.relation for claim in sentence.claims)
    return found, held


def main():
    found, held = faults(sys.argv[1])
    for sentence, fault in found:
        claims = "; ".join(claim.relation for claim in sentence.claims)
        print(f"{sentence.page}: “{sentence.text[:200]}”: {fault} [{claims}]")
    without = sum(not sentence.claims for sentence, _ in found)
    print(", ".join(f"{count} {relation}" for relation, count in sorted(held.items())))
    print(f"{sum(held.values())} claims hold, {len(found) - without} do not, {without} sentences without a claim")
    sys.exit(1 if found or not held else 0)


if __name__ == "__main__":
    main()
