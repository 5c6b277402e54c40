"""What a search of a large catalogue fetches, measured in a browser: `.build/browser-tests/bin/python Benchmarks/search.py`.

Makes programmes with texts in made-up words (few of them common, many rare, as in a language), builds their site with
optimisation, opens the catalogue in Chromium with an empty cache for each query, and adds up what comes over the wire,
uncompressed. Exits with 1 when a search fetches 300 kB or more, a result lacks its evidence grade, or a page is heavier
than it may be. `.ci/browser` installs what it needs.
"""
import argparse
import functools
import gzip
import http.server
import itertools
import pathlib
import random
import subprocess
import sys
import threading
import time

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent
MOST_FETCHED = 300_000
# Of the markup of a page with a list of programmes, compressed; and of any page with all that it loads.
HEAVIEST_LIST, HEAVIEST_PAGE = 40_000, 60_000
SETTINGS = """title: Katalog Besar
languages: [id]
base_url: https://contoh.example/
taxonomies: {competency: null, method: null, city: null, provider: null}
"""
METHODS = ["classroom", "e-learning", "workshop", "seminar", "project-based", "mentoring", "internship", "coaching"]
STATUSES = ["planned", "open", "running", "completed", "archived"]
SYLLABLES = [first + vowel + last for first in "b c d g h j k l m n p r s t w y".split() for vowel in "aeiou"
             for last in ["", "n", "r", "k"]]


class Language:
    """Words by Zipf's law: the word of rank r comes up 1/r as often as the first."""

    def __init__(self, draws: random.Random, count: int):
        self.words: list[str] = []
        seen = set()
        while len(self.words) < count:
            word = "".join(draws.choices(SYLLABLES, k=draws.choice([1, 2, 2, 3, 3, 4])))
            if len(word) > 2 and word not in seen:
                seen.add(word)
                self.words.append(word)
        self._weights = list(itertools.accumulate(1 / rank for rank in range(1, count + 1)))
        self._draws = draws

    def text(self, count: int) -> list[str]:
        return self._draws.choices(self.words, cum_weights=self._weights, k=count)


def write_content(folder: pathlib.Path, count: int) -> Language:
    """Programmes, and tests of a dozen people for two of three of them, so that grades differ."""
    draws = random.Random(7)
    language = Language(draws, 30_000)
    names = lambda number: [" ".join(language.text(2)).title() for _ in range(number)]
    cities, providers, competencies = names(100), names(150), names(200)
    (folder / "programs").mkdir(parents=True, exist_ok=True)
    (folder / "evaluations").mkdir(exist_ok=True)
    (folder / "site.yml").write_text(SETTINGS)
    tests = ["program,participant,session,unit,pre,post,maximum"]
    for number in range(count):
        slug = f"program-{number:05}"
        year = draws.choice([2022, 2023, 2024, 2025])
        paragraphs = [" ".join(language.text(50)).capitalize() + "." for _ in range(3)]
        (folder / f"programs/{slug}.md").write_text(f"""---
title: {" ".join(language.text(draws.randint(3, 7))).capitalize()}
summary: {" ".join(language.text(14)).capitalize()}.
status: {draws.choice(STATUSES)}
city: {draws.choice(cities)}
provider: {draws.choice(providers)}
methods: [{draws.choice(METHODS)}]
competencies: [{", ".join(draws.sample(competencies, draws.randint(1, 3)))}]
hours: {draws.choice([4, 12, 30, 80])}
sessions: [{{id: "1", start: {year}-03-03}}]
---

""" + "\n\n".join(paragraphs) + "\n")
        for person in range(12 if number % 3 else 0):
            before = draws.randint(30, 70)
            after = min(before + draws.randint(-5, 25), 100)
            tests.append(f"{slug},P{number}-{person},1,Unit {draws.randint(1, 3)},{before},{after},100")
    (folder / "evaluations/tests.csv").write_text("\n".join(tests) + "\n")
    return language


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Visitor:
    """Opens the catalogue with nothing in the cache, and counts what is fetched for a search."""

    def __init__(self, browser, base: str):
        self._browser, self._base = browser, base

    def search(self, act, most: int = 10) -> dict:
        context = self._browser.new_context(viewport={"width": 1280, "height": 900})
        page = context.new_page()
        fetched: list[tuple[str, int]] = []
        page.on("response", lambda response: "/search/" in response.url
                and fetched.append((response.url, len(response.body()))))
        page.goto(self._base + "index.html", wait_until="load")
        if fetched:
            raise SystemExit("the index came before it was asked for")
        start = time.monotonic()
        act(page)
        page.wait_for_function("() => !document.querySelector('form.search').ariaBusy"
                               " && document.querySelector('.search-status').textContent")
        took = time.monotonic() - start
        status = page.locator(".search-status").inner_text()
        cards = page.locator(".program-items:not([hidden]) .program-card")
        graded = page.locator(".program-items:not([hidden]) .program-card:has(.grade[data-grade])")
        result = {"bytes": sum(size for _, size in fetched), "files": len(fetched), "seconds": took, "status": status,
                  "cards": cards.count(), "graded": graded.count()}
        context.close()
        return result


def queries(language: Language) -> dict:
    """What readers do: name and action."""
    common, second, rare = language.words[2], language.words[5], language.words[4_000]
    fill = lambda text: lambda page: page.get_by_role("searchbox").fill(text)

    def letters(text):
        def act(page):
            # As slowly as to let each letter start a search of its own.
            page.get_by_role("searchbox").press_sequentially(text, delay=200)
            page.wait_for_timeout(300)
        return act

    def tick(facet):
        def act(page):
            page.locator(f"details:has([data-facet={facet}])").evaluate("part => part.open = true")
            page.locator(f"[data-facet={facet}] input").first.check()
        return act

    return {
        "a common word": fill(common),
        "a rare word": fill(rare),
        "two common words": fill(f"{common} {second}"),
        "four words": fill(" ".join(language.words[place] for place in [3, 8, 40, 200])),
        "the first two letters of a word": fill(common[:2]),
        "a word nobody wrote": fill("xyzzy"),
        "a rare word, letter by letter": letters(rare),
        "two words, letter by letter": letters(f"{second} {language.words[30]}"),
        "a value of a facet": tick("city"),
        "the strongest evidence": lambda page: page.locator("#search-order").select_option("evidence"),
    }


def kinds(site: pathlib.Path) -> dict[str, tuple[int, int, str]]:
    """The heaviest page of each kind: bytes, bytes compressed, address."""
    heaviest: dict[str, tuple[int, int, str]] = {}
    for file in site.rglob("*.html"):
        parts = file.relative_to(site).parts
        if parts[0] == "programs" and int(parts[1][-5:]) % 100:
            continue
        kind = parts[0] + (" list" if len(parts) > 2 and parts[0] not in ("programs", "summary") else "")
        data = file.read_bytes()
        if len(data) > heaviest.get(kind, (0,))[0]:
            heaviest[kind] = (len(data), len(gzip.compress(data, 6)), "/".join(parts))
    return heaviest


def report_pages(site: pathlib.Path) -> list[str]:
    faults = []
    assets = sum(len(gzip.compress(file.read_bytes(), 6)) for file in site.glob("assets/*")
                 if file.suffix in (".css", ".js"))
    print(f"\nheaviest page of each kind, markup (assets besides: {assets:,} bytes compressed)")
    for kind, (size, packed, address) in sorted(kinds(site).items()):
        print(f"  {kind:22} {size:>10,} bytes {packed:>9,} compressed  {address}")
        if (kind == "index.html" or kind.endswith(" list")) and packed > HEAVIEST_LIST:
            faults.append(f"{address} has {packed:,} bytes compressed")
        if packed + assets > HEAVIEST_PAGE:
            faults.append(f"{address} weighs {packed + assets:,} bytes compressed with all that it loads")
    return faults


def report_searches(site: pathlib.Path, language: Language, chromium: str) -> list[str]:
    faults = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        visitor = Visitor(browser, f"http://127.0.0.1:{server.server_address[1]}/")
        print("\nfetched by one search, with nothing in the cache (uncompressed)")
        for name, act in queries(language).items():
            found = visitor.search(act)
            print(f"  {name:32} {found['bytes']:>8,} bytes in {found['files']:>2} files, {found['seconds']:.2f} s, "
                  f"{found['status']}")
            if found["bytes"] >= MOST_FETCHED:
                faults.append(f"{name}: {found['bytes']:,} bytes")
            if found["graded"] != found["cards"]:
                faults.append(f"{name}: {found['cards'] - found['graded']} results without an evidence grade")
            if not found["cards"] and name != "a word nobody wrote":
                faults.append(f"{name}: nothing found")
        browser.close()
    server.shutdown()
    return faults


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=int, default=10_000)
    parser.add_argument("--folder", type=pathlib.Path, default=ROOT / ".build/benchmarks/search")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--no-build", action="store_true", help="take .build/release/tolok as it is")
    options = parser.parse_args()
    if not options.no_build:
        subprocess.run(["swift", "build", "-c", "release", "--product", "tolok"], cwd=ROOT, check=True)
    language = write_content(options.folder / "content", options.programs)
    start = time.monotonic()
    subprocess.run([ROOT / ".build/release/tolok", "build", "--content", options.folder / "content", "--templates",
                    ROOT / "templates", "--output", options.folder / "site"], check=True)
    print(f"built in {time.monotonic() - start:.1f} s")
    site = options.folder / "site/public"
    index = sorted(site.glob("search/id/index.*.js"))[0]
    parts = list(site.glob("search/id/*.js"))
    print(f"index: {len(parts):,} files, {sum(part.stat().st_size for part in parts):,} bytes; "
          f"the first one {index.stat().st_size:,}")
    faults = report_searches(site, language, options.chromium) + report_pages(site)
    print("\n" + ("\n".join(faults) if faults else "every target is met"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
