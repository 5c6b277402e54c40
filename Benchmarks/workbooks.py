#!/usr/bin/env python3
"""Measures what reading a workbook costs against Polars' `read_excel`, and against its inflating and parsing alone.

    python3 Benchmarks/workbooks.py

The workbook has 200,000 rows of 20 columns, as XlsxWriter writes it: tests of people, ratings, numbers with all their
digits, words. Tolok makes all figures of a site from it, Polars a table. Exits with 1 where a target is missed.
"""
import argparse
import pathlib
import shutil
import sys

import compare

PACKAGES = ["polars==2.1.0", "fastexcel==0.21.0", "xlsxwriter==3.3.1"]
# At most so many times Polars' processor time, and at most this share of its memory.
TARGETS = {"processor time": 1.2, "memory": 0.25}
ROWS, COLUMNS = 200_000, 20

MAKE = f"""
import random, sys, xlsxwriter
random.seed(20)
names = ["program", "session", "participant", "unit", "pre", "post", "maximum"]
names += [f"rating {{i}}" for i in range(5)] + [f"measure {{i}}" for i in range(4)] + [f"word {{i}}" for i in range(4)]
with xlsxwriter.Workbook(sys.argv[1], {{"constant_memory": False}}) as book:
    sheet = book.add_worksheet("Data")
    sheet.write_row(0, 0, names)
    for row in range(1, {ROWS} + 1):
        program = random.randint(1, 50)
        cells = [f"program-{{program}}", f"2025-{{random.randint(1, 4)}}", f"P{{row:06}}", f"Unit {{random.randint(1, 30)}}"]
        cells += [random.randint(20, 70), random.randint(40, 100), 100]
        cells += [random.randint(1, 5) for _ in range(5)] + [random.random() * 100 for _ in range(4)]
        cells += [f"word {{random.randint(1, 500)}}" for _ in range(4)]
        sheet.write_row(row, 0, cells)
"""
POLARS = "import sys, polars; table = polars.read_excel(sys.argv[1]); assert table.shape == (%d, %d)" % (ROWS, COLUMNS)
FLOOR = """
import sys, xml.parsers.expat, zipfile
for part in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"):
    parser = xml.parsers.expat.ParserCreate()
    with zipfile.ZipFile(sys.argv[1]) as archive, archive.open(part) as text:
        while block := text.read(1 << 16):
            parser.Parse(block)
"""


def prepared_python(folder):
    """A virtual environment with Polars and what writes the workbook, made once."""
    python, mark = folder / "workbook-venv/bin/python", folder / "workbook-venv/packages.txt"
    if not mark.exists() or mark.read_text() != "\n".join(PACKAGES):
        compare.run([sys.executable, "-m", "venv", "--clear", folder / "workbook-venv"])
        compare.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES])
        mark.write_text("\n".join(PACKAGES))
    return python


def make_project(folder, python):
    """A site whose only evaluation file is the workbook. What is there already is used again."""
    project = folder / "workbook"
    workbook = project / "evaluations/tests.xlsx"
    if workbook.exists():
        return project, workbook
    shutil.rmtree(project, ignore_errors=True)
    compare.make_site(project)
    (project / "evaluations/tests.yml").write_text("readings: [{level: learning}]\n")
    compare.run([python, "-c", MAKE, workbook])
    return project, workbook


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=pathlib.Path, default=compare.ROOT / ".build/benchmarks")
    parser.add_argument("--tolok", type=pathlib.Path, help="the command as it was built with optimisation")
    options = parser.parse_args()
    tolok = options.tolok or compare.ROOT / ".build/release/tolok"
    if options.tolok is None:
        compare.run(["swift", "build", "-c", "release", "--product", "tolok"], cwd=compare.ROOT)
    python = prepared_python(options.folder)
    project, workbook = make_project(options.folder, python)
    programs = {
        "Tolok": [tolok, "figures", "--content", project, "--threads", "2"],
        "Polars": [python, "-c", POLARS, workbook],
        "inflate and expat": [sys.executable, "-c", FLOOR, workbook],
    }
    costs = {name: [] for name in programs}
    for number in range(options.runs + 1):
        for name, words in programs.items():
            cost = compare.cost(words)
            # The first run of each does not count.
            if number > 0:
                costs[name].append(cost)
    medians = {name: compare.median(known) for name, known in costs.items()}
    for name, c in medians.items():
        print(compare.line(name, c))
    ratios = {
        "processor time": medians["Tolok"].cpu / medians["Polars"].cpu,
        "memory": medians["Tolok"].memory / medians["Polars"].memory,
    }
    for name, target in TARGETS.items():
        print(f"{name} of Polars': {ratios[name]:.2f} (target {target})")
    sys.exit(any(ratios[name] > target for name, target in TARGETS.items()))


if __name__ == "__main__":
    main()
