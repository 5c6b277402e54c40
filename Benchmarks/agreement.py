"""Holds the figures of a peer against Tolok's: python agreement.py TOLOK.csv PEER.csv.

Prints how many were compared, and what Tolok does not have. Exits 1 when a figure differs.
"""
import csv
import math
import sys

TOLERANCE = 1e-9  # absolute below 1, relative above it
GROUPS = {"all", "session", "unit", "item"}
PARTS = ("value", "low", "high")


def read(path):
    figures = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["program"] != "*" and row["group"] in GROUPS:
                key = tuple(row[name] for name in ("program", "group", "member", "measure", "statistic"))
                figures[key] = row
    return figures


def difference(ours, theirs):
    """How far two figures are apart; infinite where one has a number that the other has not."""
    worst = 0.0
    for part in PARTS:
        if theirs[part] in ("", "nan"):
            continue  # the peer does not compute it here: an exact p, an interval without variance
        if ours[part] == "":
            return math.inf
        a, b = float(ours[part]), float(theirs[part])
        worst = max(worst, abs(a - b) / max(1.0, abs(b)))
    if theirs["n"] and ours["n"] != theirs["n"]:
        return math.inf
    return worst


def main(ours_path, theirs_path):
    ours, theirs = read(ours_path), read(theirs_path)
    measured = {key[3] for key, row in ours.items() if row["status"] != "not_measured"}
    missing = sorted({key[3] for key in theirs} - measured)
    for measure in missing:
        print(f"  !! NOT COMPARED: this Tolok has no {measure}")
    # What is too small to be shown may be taken together with other members.
    together = {(*key[:2], key[3]) for key in ours if key[2] == "*others"}
    compared = withheld = absent = merged = 0
    worst = (0.0, None)
    problems = []
    for key, row in theirs.items():
        if key[3] in missing:
            continue
        own = ours.get(key)
        if own is None and (key[0], key[1], key[3]) in together:
            merged += 1
        elif own is None:
            problems.append((key, "Tolok has no such figure"))
        elif own["status"] == "withheld":
            withheld += 1
        elif own["status"] != "shown":
            absent += 1
        else:
            compared += 1
            apart = difference(own, row)
            worst = max(worst, (apart, key), key=lambda pair: pair[0])
            if not apart <= TOLERANCE:
                problems.append((key, ", ".join(f"{part} {own[part]} / {row[part]}" for part in (*PARTS, "n"))))
    # What the peer computes at all: a measure's statistic in a grouping.
    kinds = {(key[1], key[3], key[4]) for key in theirs if key[3] not in missing}
    beyond = sorted({(key[1], key[3], key[4]) for key in ours} - kinds)
    more = [kind for kind in beyond if kind[1] in {measure for _, measure, _ in kinds}]
    if more:
        print("  only in Tolok: " + ", ".join(f"{measure} {statistic} by {group}" for group, measure, statistic in more))
    for key, own in ours.items():
        is_own = key[2] != "*others" and own["status"] == "shown"
        if (key[1], key[3], key[4]) in kinds and is_own and key not in theirs:
            problems.append((key, "the peer has no such figure"))
    print(
        f"  {compared:,} figures compared, largest difference {worst[0]:.1e}; {withheld:,} withheld by Tolok, "
        f"{merged:,} taken together as others, {absent:,} too few to compute")
    for key, problem in problems[:10]:
        print(f"  DIFFERENT {','.join(key)}: {problem}")
    if problems:
        print(f"  {len(problems):,} figures differ")
    return 1 if problems or not compared else 0


sys.exit(main(*sys.argv[1:]))
