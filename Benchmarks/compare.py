#!/usr/bin/env python3
"""Measures Tolok against DuckDB and Polars on the same figures. README.md says how and what for.

Only the standard library is used here: what this process holds would count in the memory of those that it starts.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PACKAGES = ["duckdb==2.0.0", "polars==2.1.0", "numpy==2.4.6", "scipy==1.17.1"]
THREADS = 2
# At most this much more processor time for three times the rows, and wall time for two threads against one.
GROWTH, NOISE = 3.2, 1.05
# At least so many times less processor time, and at most this share of the memory.
TARGETS, MEMORY = {"duckdb": 8.0, "polars": 6.0}, 0.2


class Case:
    """An input and how the peers are told to read it."""

    def __init__(self, name, kind, dialect, words, has_targets=True):
        self.name, self.kind, self.dialect, self.words, self.has_targets = name, kind, dialect, words, has_targets


def cases(scale):
    millions, pairs, files = (str(number // scale) for number in (10_000_000, 5_000_000, 2_000))
    return [
        Case("answers", "answers", "comma", ["answers", "--rows", millions]),
        Case("pairs", "pairs", "comma", ["pairs", "--rows", pairs]),
        Case("pairs-semicolon", "pairs", "semicolon", ["pairs", "--semicolon", "--rows", pairs], has_targets=False),
        Case("files", "pairs", "comma", ["files", "--count", files]),
    ]


def three_times(scale):
    return Case("answers-three-times", "answers", "comma", ["answers", "--rows", str(30_000_000 // scale)])


# MARK: - Preparation


def run(words, **options):
    print("$", " ".join(map(str, words)), flush=True)
    subprocess.run(list(map(str, words)), check=True, **options)


def prepared_python(folder):
    """A virtual environment with the peers, made once."""
    python = folder / "venv/bin/python"
    mark = folder / "venv/packages.txt"
    if not mark.exists() or mark.read_text() != "\n".join(PACKAGES):
        run([sys.executable, "-m", "venv", "--clear", folder / "venv"])
        run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES])
        mark.write_text("\n".join(PACKAGES))
    return python


def make_site(project):
    """The settings and programmes that the benchmarks' data are about, and a folder for the data."""
    (project / "programs").mkdir(parents=True)
    (project / "evaluations").mkdir()
    (project / "site.yml").write_text(
        "title: Benchmark\neditions: {public: {visibility: [public], sections: [data]}}\n")
    for number in range(1, 51):
        (project / f"programs/program-{number}.md").write_text(
            f"---\ntitle: Programme {number}\nsummary: Made for the benchmark.\nstatus: completed\n---\n")


def make_project(folder, case):
    """A small project around a case's input. What is there already is used again."""
    project = folder / case.name
    done = folder / f"{case.name}.made.txt"
    if done.exists() and done.read_text() == " ".join(case.words):
        return project
    shutil.rmtree(project, ignore_errors=True)
    make_site(project)
    where = project / "evaluations"
    output = where if case.words[0] == "files" else where / f"{case.name}.csv"
    run([ROOT / ".build/release/sample-data", *case.words, "--output", output])
    done.write_text(" ".join(case.words))
    return project


# MARK: - Measuring


class Cost:
    """What one run of a program cost."""

    def __init__(self, cpu, wall, memory):
        self.cpu, self.wall, self.memory = cpu, wall, memory


def cost(words, environment=None, output=None):
    """Runs a program; its processor time is that of the user and of the system, from wait4."""
    with open(output or os.devnull, "wb") as stream:
        start = time.perf_counter()
        child = subprocess.Popen(list(map(str, words)), stdout=stream, env={**os.environ, **(environment or {})})
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"error: exit code {child.returncode} of {' '.join(map(str, words))}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024)


def median(costs):
    return Cost(*(statistics.median(getattr(c, part) for c in costs) for part in ("cpu", "wall", "memory")))


class Bench:
    def __init__(self, folder, python, runs):
        self.folder, self.python, self.runs = folder, python, runs

    def commands(self, case, project):
        path = project / "evaluations" / ("*.csv" if case.words[0] == "files" else f"{case.name}.csv")
        inputs = sorted((project / "evaluations").glob("*.csv"))
        commands = {"wc -l": lambda: cost(["wc", "-l", *inputs]), "tolok": lambda: self.tolok(case, project)}
        for peer in TARGETS:
            words = [
                self.python, HERE / f"{peer}_peer.py", case.kind, case.dialect, path,
                self.folder / f"{case.name}.{peer}.csv"]
            commands[peer] = lambda words=words: cost(words, {"POLARS_MAX_THREADS": str(THREADS)})
        return commands

    def tolok(self, case, project, threads=THREADS):
        words = [ROOT / ".build/release/tolok", "figures", "--content", project, "--threads", threads]
        return cost(words, output=self.folder / f"{case.name}.tolok.csv")

    def measure(self, commands):
        """The median cost of each command, run by turns so that what else the machine does falls on all of them."""
        for command in commands.values():
            command()  # once for nothing, so that files lie in memory
        costs = {name: [] for name in commands}
        for _ in range(self.runs):
            for name, command in commands.items():
                costs[name].append(command())
        return {name: median(list_of_costs) for name, list_of_costs in costs.items()}

    def agrees(self, case):
        agreed = True
        for peer in TARGETS:
            print(f"  figures of {peer}:", flush=True)
            files = [self.folder / f"{case.name}.{program}.csv" for program in ("tolok", peer)]
            agreed &= subprocess.run([self.python, HERE / "agreement.py", *files]).returncode == 0
        return agreed


# MARK: - Report


class Verdict:
    """Targets, and whether they are reached."""

    def __init__(self, has_targets):
        self.has_targets, self.missed = has_targets, []

    def mark(self, name, is_reached, is_target=True):
        if not self.has_targets or not is_target:
            return ""
        if not is_reached:
            self.missed.append(name)
        return "  ok" if is_reached else "  MISSED"


def line(name, c):
    return f"  {name:<10} {c.cpu:8.2f} s processor {c.wall:8.2f} s wall {c.memory / 1e6:8.0f} MB"


def report(case, costs, verdict):
    for name, c in costs.items():
        print(line(name, c))
    own = costs["tolok"]
    for peer, target in TARGETS.items():
        other = costs[peer]
        cpu, memory = other.cpu / own.cpu, own.memory / other.memory
        marked = verdict.mark(f"{case.name}: processor time of {peer}", cpu >= target, case.has_targets)
        print(f"  {peer}/tolok: processor {cpu:.1f} (at least {target:.0f}){marked}, wall {other.wall / own.wall:.1f}")
        marked = verdict.mark(f"{case.name}: memory of {peer}", memory <= MEMORY, case.has_targets)
        print(f"  tolok/{peer}: memory 1/{1 / memory:.1f} (at most 1/{1 / MEMORY:.0f}){marked}")
    print(f"  tolok/wc -l: processor {own.cpu / max(costs['wc -l'].cpu, 1e-3):.1f}")


def threads(bench, case, project, verdict):
    costs = bench.measure({str(n): lambda n=n: bench.tolok(case, project, n) for n in (1, 2)})
    ratio = costs["2"].wall / costs["1"].wall
    marked = verdict.mark(f"{case.name}: two threads against one", ratio <= NOISE, case.has_targets)
    print(f"  two threads/one: wall {ratio:.2f} (at most {NOISE}){marked}")


def growth(bench, small, large, projects, verdict):
    costs = bench.measure({case.name: lambda c=case: bench.tolok(c, projects[c.name]) for case in (small, large)})
    for name, c in costs.items():
        print(line(name, c))
    ratio = costs[large.name].cpu / costs[small.name].cpu
    marked = verdict.mark("growth", ratio <= GROWTH)
    print(f"  processor time of three times the rows: {ratio:.2f} times (at most {GROWTH}){marked}")


def main():
    parser = argparse.ArgumentParser(description="Measure Tolok against DuckDB and Polars on the same figures.")
    parser.add_argument("--quick", action="store_true", help="a tenth of the size, one run, and no targets")
    parser.add_argument("--runs", type=int, default=5, help="how many runs the medians are of (default: 5)")
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / ".build/benchmarks", help="for what is made")
    parser.add_argument("--no-build", action="store_true", help="take the release build that is there")
    parser.add_argument("--only", action="append", help="only this case; may be given several times")
    arguments = parser.parse_args()
    scale, runs = (10, 1) if arguments.quick else (1, arguments.runs)
    folder = arguments.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)

    if not arguments.no_build:
        run(["swift", "build", "--configuration", "release"], cwd=ROOT)
    bench = Bench(folder, prepared_python(folder), runs)
    verdict = Verdict(has_targets=not arguments.quick)
    wanted = [case for case in cases(scale) if not arguments.only or case.name in arguments.only]
    large = three_times(scale)
    projects = {case.name: make_project(folder, case) for case in wanted}
    differing = []
    for case in wanted:
        print(f"\n{case.name}: {' '.join(case.words)}; medians of {runs}, {THREADS} threads", flush=True)
        report(case, bench.measure(bench.commands(case, projects[case.name])), verdict)
        if not bench.agrees(case):
            differing.append(case.name)
        threads(bench, case, projects[case.name], verdict)
    if not arguments.only or "answers" in arguments.only:
        projects[large.name] = make_project(folder, large)
        print("\ngrowth")
        growth(bench, wanted[0], large, projects, verdict)
    print()
    for name in differing:
        print(f"the figures differ: {name}")
    for name in verdict.missed:
        print(f"target missed: {name}")
    if not differing and not verdict.missed:
        print("all targets are reached" if verdict.has_targets else "all figures agree")
    return 1 if differing or verdict.missed else 0


if __name__ == "__main__":
    sys.exit(main())
