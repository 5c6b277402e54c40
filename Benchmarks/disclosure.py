#!/usr/bin/env python3
"""What share of a build disclosure control takes: `python3 Benchmarks/disclosure.py`.

Makes programmes with small units (a few people of each of some of sixty units, in two sessions; the hardest case, for a
third of all figures has to be withheld), builds their site in two editions with optimisation, and reads the times of the
stages that `tolok build --timings` tells. Exits with 1 when disclosure control takes a tenth of the build or more.
"""
import argparse
import pathlib
import random
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LARGEST_SHARE = 0.1
SETTINGS = """title: Large Catalogue
languages: [en]
editions:
  public: {visibility: [public], sections: [catalogue, programs, summary, data-quality, methodology, data]}
  leadership:
    visibility: [public, internal]
    sections: [catalogue, programs, summary, data-quality, methodology, data, finance]
taxonomies: {method: , city: }
"""
METHODS = ["classroom", "e-learning", "workshop", "mentoring"]


def program(number: int) -> str:
    """A programme's description; one in fifty is for leaders only."""
    visibility = "internal" if number % 50 == 7 else "public"
    return f"""---
title: Programme {number}
summary: A programme.
status: completed
city: City {number % 20}
visibility: {visibility}
methods: [{METHODS[number % 4]}]
hours: 12
sessions:
  - {{id: "a", start: 2024-03-03}}
  - {{id: "b", start: 2025-03-03}}
---
Text.
"""


def write_content(folder: pathlib.Path, count: int) -> None:
    """Twenty to sixty people a programme; now and then only six."""
    draws = random.Random(4)
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "programs").mkdir(parents=True)
    (folder / "evaluations").mkdir()
    (folder / "site.yml").write_text(SETTINGS)
    enrolled = ["program,participant,session,unit,status,hours"]
    tested = ["program,participant,session,unit,pre,post,pass_mark,maximum"]
    asked = ["program,participant,session,unit,recommend,Good"]
    for number in range(count):
        slug = f"prog-{number:05d}"
        (folder / "programs" / f"{slug}.md").write_text(program(number))
        units = draws.sample([f"Unit {unit}" for unit in range(60)], draws.randint(3, 6))
        for person in range(draws.randint(20, 60) if number % 97 else 6):
            unit = draws.choices(units, [5, 4, 3, 1, 1, 1][:len(units)])[0]
            status = "completed" if draws.random() < 0.9 else "dropped"
            row = f"{slug},P{number}-{person},{draws.choice('ab')},{unit}"
            enrolled.append(f"{row},{status},12")
            if status == "completed" and draws.random() < 0.9:
                before = draws.randint(30, 70)
                tested.append(f"{row},{before},{min(100, before + draws.randint(-5, 25))},60,100")
            if status == "completed" and draws.random() < 0.7:
                asked.append(f"{row},{draws.randint(3, 10)},{draws.randint(2, 5)}")
    for name, lines in [("participation", enrolled), ("learning", tested), ("reaction", asked)]:
        (folder / "evaluations" / f"{name}.csv").write_text("\n".join(lines) + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=10_000, help="how many programmes")
    count = parser.parse_args().count
    folder = ROOT / ".build" / "benchmarks" / "disclosure"
    write_content(folder / "content", count)
    subprocess.run(["swift", "build", "-c", "release", "--product", "tolok"], cwd=ROOT, check=True, stdout=sys.stderr)
    built = subprocess.run(
        [ROOT / ".build/release/tolok", "build", "--timings", "--content", folder / "content", "--templates",
         ROOT / "templates", "--output", folder / "site"], capture_output=True, text=True)
    print(built.stdout + built.stderr, end="")
    shutil.rmtree(folder / "site", ignore_errors=True)
    stages = {name: float(time) for name, time in re.findall(r"(\w+) ([\d.]+) s \(", built.stdout)}
    if built.returncode or "disclosing" not in stages:
        return 1
    share = stages["disclosing"] / sum(stages.values())
    print(f"disclosure control: {share:.1%} of the build of {count:,} programmes (less than {LARGEST_SHARE:.0%})")
    return 0 if share < LARGEST_SHARE else 1


if __name__ == "__main__":
    sys.exit(main())
