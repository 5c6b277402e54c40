#!/usr/bin/env python3
"""Shows that the checker can fail: puts wrong sentences into pages of a built site, one at a time, and wants each caught.

mutate.py SITE: the sentences are those that the first version of the program published, and their like. A mutation that
finds no sentence to change fails too, so that none is passed over when words change.
"""

import re
import sys
import tempfile
from pathlib import Path

from check import faults
from printed import VERDICTS, Sentence, texts_of

CLAIM = r'data-claim="{relation}[^"]*"'


def words(relation, old, new):
    """Within the words of a claim of a relation, puts others in the place of some."""

    def change(text):
        pattern = re.compile(rf'(<span {CLAIM.format(relation=relation)}>)((?:(?!</span>).)*)(</span>)', re.DOTALL)
        for match in pattern.finditer(text):
            changed = re.sub(old, new, match[2], count=1)
            if changed != match[2]:
                return text[: match.start(2)] + changed + text[match.end(2) :]
        return None

    return change


def claim(relation, old, new):
    """Changes the claim itself."""

    def change(text):
        for match in re.finditer(CLAIM.format(relation=relation), text):
            changed = re.sub(old, new, match[0], count=1)
            if changed != match[0]:
                return text[: match.start()] + changed + text[match.end() :]
        return None

    return change


def added(sentence):
    """A sentence without a claim."""
    return lambda text: text.replace("<h2", f"<p>{sentence}</p>\n<h2", 1)



ANYWHERE = "**/*.html"
PROGRAM = "programs/*/index.html"

# Name, language, where, and what is put there.
MUTATIONS = [
    ("a chain of bands", "en", ANYWHERE, added("13 programmes lie in one group, and their order is uncertain.")),
    ("a chain of bands", "id", ANYWHERE, added("Urutan 13 program belum pasti.")),
    ("clearly better without a test", "en", ANYWHERE, added("Coaching is clearly better than e-learning.")),
    ("clearly better without a test", "id", ANYWHERE, added("Bimbingan jelas lebih baik daripada kelas.")),
    ("a percentage without a claim", "en", ANYWHERE, added("Of all participants 93.1% use it.")),
    ("a percentage without a claim", "id", ANYWHERE, added("Dari semua peserta 93,1 % memakainya.")),
    ("a direction that the interval leaves open", "en", PROGRAM,
     words("change", r"^.*includes zero.*$", "Test scores rose by 0.3 points")),
    ("a direction that the interval leaves open", "id", PROGRAM,
     words("change", r"^.*mencakup nol.*$", "Nilai tes naik 0,3 poin")),
    ("a fall told as a rise", "en", PROGRAM, words("change", r"\brose by", "fell by")),
    ("a fall told as a rise", "id", PROGRAM, words("change", r"\bnaik\b", "turun")),
    ("a change that is not the figure", "en", PROGRAM, words("change", r"(\d)\.(\d)</a> points", r"\1\1.\2</a> points")),
    ("an interval that is not the figure's", "en", PROGRAM, words("change", r"interval (\d)", r"interval 1\1")),
    ("other people behind it", "en", PROGRAM, words("value", r"n.=.(\d)", r"n = 9\1")),
    ("more where it is less", "en", PROGRAM, words("change", r"points more", "points less")),
    ("improved where it is open", "en", PROGRAM, words("direction", r"no change was shown", "improved")),
    ("improved where it is open", "id", PROGRAM, words("direction", r"perubahan belum terbukti", "membaik")),
    ("improved where it faded", "en", PROGRAM, words("direction", r"improved at first, and clearly fallen since", "improved")),
    ("a target reached that is not", "en", PROGRAM, words("target", r"was not reached", "was reached")),
    ("a target reached that is not", "id", PROGRAM, words("target", r"belum tercapai", "tercapai")),
    ("more targets than were reached", "en", PROGRAM, words("reached", r"(\d+) of (\d+)", r"\2 of \1")),
    ("all programmes improved", "en", ANYWHERE, words("improved", r">(\d+)</a> of (\d+)", r">7\1</a> of \2")),
    ("an open change told as clear of others", "en", ANYWHERE, claim("open", r"(programs=)[a-z]", r"\1x")),
    ("faded without a test of the fall", "en", ANYWHERE, claim("faded", r"programs=[\w-]+", "programs=kepemimpinan-administrator")),
    ("sessions that differ without a test", "en", PROGRAM,
     words("alike", r"no difference was shown", "2024-1 is higher than 2023-1, by 3.0 points")),
    ("the lower one called higher", "en", ANYWHERE,
     claim("differ", r'higher=(\S+) lower=([^\s"]+)', r"higher=\2 lower=\1")),
    ("a difference that is not the figures'", "en", ANYWHERE, words("differ", r"by (\d)", r"by 8\1")),
    ("an interval of a difference at another step", "en", ANYWHERE, words("differ", r"\((\d)", r"(2\1")),
    ("first where the ranks leave it open", "en", ANYWHERE, claim("order", r'says=last named=[^\s"]+', "says=first named=literasi-data")),
    ("comes last told as comes first", "en", ANYWHERE, words("order", r"comes last", "comes first")),
    ("comes last told as comes first", "id", ANYWHERE, words("order", r"tempat terakhir", "tempat pertama")),
    ("another programme comes last", "en", ANYWHERE, words("order", r": .* comes last", ": Data Literacy comes last")),
    ("more that are clearly better", "en", ANYWHERE, words("order", r"(\d+) clearly worse", r"1\1 clearly worse")),
    ("an order where none is clear", "en", ANYWHERE, words("order", r"no order of .* is clear", "the first programmes are clearly better")),
    ("an order where none is clear", "en", ANYWHERE, claim("order", r"says=open", "says=partly")),
    ("more outside chance than there are", "en", ANYWHERE, words("outside", r": (\d+) programme", r": 9 programme")),
    ("chance where it is none", "en", ANYWHERE, words("outside", r": \d+ programmes? outside.*$", ": chance can explain how the programmes differ")),
    ("the largest gap elsewhere", "en", ANYWHERE, words("extreme", r">1\.25<", ">2.25<")),
    ("a threshold that is not missed", "en", ANYWHERE, claim("missed", r'at_least=[^\s"]+"', 'at_least=0.01"')),
    ("another threshold", "en", PROGRAM, words("missed", r"threshold of \d", "threshold of 1")),
    ("above what it is below", "en", PROGRAM, words("missed", r"below the threshold", "above the threshold")),
    ("a share that is another figure's", "en", ANYWHERE, words("value", r"(\d)\d\.(\d)%", r"\g<1>0.\2%")),
    ("a figure that is not published", "en", ANYWHERE, claim("value", r"program=[\w-]+", "program=nowhere")),
]


def caught(site, language, where, change):
    """Whether the checker finds the mutation; None where there was nothing to change."""
    for page in sorted(Path(site).glob(f"public/{'en/' if language == 'en' else ''}{where}")):
        if not page.is_file() or page.suffix != ".html" or language == "id" and "/en/" in str(page):
            continue
        text = page.read_text()
        changed = change(text)
        if changed is None or changed == text:
            continue
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "page.html"
            copy.write_text(changed)
            found, _ = faults(Path(site) / "public", only=copy)
        return bool(found)
    return None


# Phrases that state a verdict, by the ends of their paths in templates/i18n.
VERDICT_PHRASES = re.compile(
    r"(title_(learning|behaviour)_\w+|title_items_\w+|groups_\w+|learning_gain_\w+|behaviour_(change|effect)\w*|"
    r"behaviour_(faded|lasting|programs)|learning_(open|programs)|results_(achieved|not_achieved)|gate_(below|above)|"
    r"funnel_(inside|outside)|needs_gap|gap_largest|heat_largest|meeting_extremes|themes_(worst|best|top)|"
    r"compared\.(first|leading|last|groups|partly|open)|comparison\.\w+|verdicts\.(improved|unclear|worse|faded))$")


def unnoticed(language):
    """Phrases that state a verdict and hold no word that the checker takes for one."""
    phrases = [(path, text) for path, text in texts_of(language) if VERDICT_PHRASES.search(path)]
    assert len(phrases) > 40, "the phrases have other names now"
    return [path for path, text in phrases if not Sentence(text, language, [], None).has(VERDICTS[language])]


def main():
    site = sys.argv[1]
    missed = 0
    for language in VERDICTS:
        for path in unnoticed(language):
            missed += 1
            print(f"no verdict word in {path} ({language})")
    for name, language, where, change in MUTATIONS:
        outcome = caught(site, language, where, change)
        if not outcome:
            missed += 1
            print(f"{'not caught' if outcome is False else 'nothing to change'}: {name} ({language})")
    print(f"{max(0, len(MUTATIONS) - missed)} of {len(MUTATIONS)} wrong sentences are caught")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
