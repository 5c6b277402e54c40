"""The printed words of a page: which sentences stand there, which of them carry a claim, and the numbers in them."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote

from lxml import html

# What is read elsewhere than as a sentence, and why. Everything else in <main> that holds a figure or a verdict needs a claim.
EXEMPT = {
    "table": "cells are figures, each with its own row in metrics.csv",
    "code": "names of measures",
    "blockquote": "what a person said",
    "svg": "drawn from the same figures as the table beside it",
    "script": "not printed",
    "style": "not printed",
    "nav": "links",
    "header": "titles of pages, and dates of sessions",
    "footer": "sources and dates",
    "form": "controls",
    "aside": "facts about the programme, from its front matter",
    ".prose": "an author's text; its own claims are checked when the site is built",
    ".lead": "an author's summary",
    ".program-card": "an author's summary, dates and the grade",
    ".figures": "headline figures: each is a row of metrics.csv",
    ".passport": "how a measure is defined",
    ".definitions": "how terms are defined",
    ".term-list": "names, and how many programmes there are",
    ".facet": "how many programmes there are",
    ".downloads": "sizes of files",
    ".key": "the legend of a table",
    ".chart-heat-key": "the legend of a table",
    ".chart-subtitle": "what a measure means",
    ".chart-note": "how a chart is to be read",
    ".table-note": "how a table is to be read",
    ".caution": "rules of the evidence grade, with the number that met them",
    ".reasons": "rules of the evidence grade, with the number that met them",
    ".specialist": "test statistics, folded away",
    ".verdict-grade": "the evidence grade, which programs.json has",
    ".kicker": "the name of the office",
}

BLOCKS = "p|li|dd|dt|h1|h2|h3|h4|summary|figcaption".split("|")

# Words that state a verdict, so that a sentence with one of them needs a claim. `mutate.py` holds the list to the phrases of
# templates/i18n: none of them that states a verdict is without one of these words.
VERDICTS = {
    "en": r"clear(?:ly)?|higher|lower|highest|lowest|largest|most (?:often|complaints|praise)|least often|commonest|"
    r"better|worse|improved|rose|fell|fallen|reached|not reached|comes (?:first|last)|come before|outside|"
    r"no (?:difference|change) was shown|is open|below the threshold|above the threshold|chance can explain|"
    r"no order|uncertain|includes zero|short of",
    "id": r"jelas|lebih (?:tinggi|rendah|baik|buruk|banyak|sedikit)|kurang baik|terbesar|tertinggi|terendah|paling \w+|"
    r"terbanyak|membaik|naik|turun|tercapai|tempat (?:pertama|terakhir)|di depan yang lain|di luar batas|"
    r"belum (?:terbukti|pasti|jelas)|di bawah ambang|di atas ambang|kebetulan|urutan|mencakup nol",
}

# Phrases about records that are no figures: what the catalogue and the follow-up say, and the grade, which programs.json has.
RECORDS = [
    "phrases.actions_closed", "phrases.actions_closed_none_overdue", "phrases.needs_unserved", "phrases.evidence_missing",
    "phrases.comparison_too_few", "phrases.decide_overdue", "phrases.decide_planned", "phrases.decide_planned_undated",
    "phrases.more_on", "privacy.share",
]

_WORDS = Path(__file__).parents[2] / "templates" / "i18n"

# A number that is a figure: a percentage, a number of cases, an interval, points, so many of so many.
FIGURE = {
    "en": r"\d\s?%|\bn\s?=|\d (?:percentage )?points?\b|\b\d+ of \d+\b",
    "id": r"\d\s?%|\bn\s?=|\d poin\b|\b\d+ dari \d+\b",
}

# Numbers that belong to the words and to no figure.
CONSTANT = {
    "en": r"95\s?% (?:interval|limits)|95% interval|on a scale (?:of|from) \S+(?: to \d+)?|grade \d|\d+ learning hours"
    r"|four times in five|fewer than \d+ people|before the training",
    "id": r"(?:selang|batas kebetulan) 95\s?%|pada skala \S+(?: sampai \d+)?|skala [−\d]\S* sampai \d+|tingkat \d|level \d|"
    r"\d+ JP|empat dari lima kali|kurang dari \d+ orang",
}


@cache
def texts_of(language):
    """(path of two parts, text) of all texts of a language."""
    texts, section = [], ""
    for line in (_WORDS / f"{language}.yml").read_text().splitlines():
        if line[:1].isalpha():
            section = line.split(":")[0]
        key = line.strip().split(":")[0]
        texts += [(f"{section}.{key}", _unescaped(text)) for text in re.findall(r'"((?:[^"\\]|\\.)*)"', line)]
    return texts


@cache
def explanations(language):
    """The sentences that the program prints on every site, word by word: no place in them is filled, so they find nothing."""
    fixed = [text for _, text in texts_of(language) if "{" not in text]
    return {part.casefold() for text in fixed for part in [text, *parts(text)]}


def is_fixed(text, language):
    """Whether a text is one of those, or a heading of two of them, such as what is measured, and by what."""
    return text.casefold() in explanations(language) or (
        ": " in text and all(part.casefold() in explanations(language) for part in text.split(": ")))


@cache
def records(language):
    """What sentences about records look like."""
    texts = [text for path, text in texts_of(language) if path in RECORDS]
    return [re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(text))) for text in texts]


def _unescaped(text):
    return " ".join(text.replace('\\"', '"').replace("\\u00a0", " ").split())


def parts(text):
    """The sentences of a text."""
    return re.split(r"(?<=[.!?])\s+(?=[A-Z\d])", text)


class Sentence:
    """Words with their claims."""

    def __init__(self, text, language, claims, page):
        self.text, self.language, self.claims, self.page = text, language, claims, page

    @property
    def numbers(self):
        """(value, decimal places, is a percentage, signed) of each number in the words, those of the words' own left out."""
        words = re.sub(CONSTANT[self.language], " ", self.text, flags=re.IGNORECASE)
        return [number(*match.groups(), self.language) for match in _NUMBER.finditer(words)]

    def has(self, pattern):
        return re.search(rf"(?<!\w)(?:{pattern})(?!\w)", self.text, flags=re.IGNORECASE) is not None


_NUMBER = re.compile(r"(?<![\w.,])(−?)(?:Rp\s?)?(\d[\d.,]*\d|\d)(?:[\s\u00a0]?(%))?(?!\w)")


def number(sign, digits, percent, language):
    group, mark = (",", ".") if language == "en" else (".", ",")
    whole, _, fraction = digits.replace(group, "").partition(mark)
    value = float(f"{whole}.{fraction or 0}")
    return (-value if sign else value, len(fraction), percent == "%")


class Claim:
    def __init__(self, text):
        self.relation, *terms = text.split(" ")
        pairs = [term.split("=", 1) for term in terms]
        self.lists = {name: [unquote(part) for part in value.split(",")] for name, value in pairs}

    def __getitem__(self, name):
        return self.lists[name][0]

    def get(self, name, default=None):
        return self.lists[name][0] if name in self.lists else default

    def list(self, name):
        return self.lists.get(name, [])


def sentences(page):
    """All sentences of a page that carry a claim or need one."""
    root = html.parse(str(page)).getroot()
    language = root.get("lang", "en")
    if language not in VERDICTS:
        return
    for element in root.xpath("//*[@data-claim]"):
        claims = [Claim(text) for text in element.get("data-claim").split("; ")]
        yield Sentence(_text(element), language, claims, page)
    main = root.find(".//main")
    if main is None:
        return
    for element in main.xpath("//*[@data-claim]"):
        tail = element.tail
        element.clear()
        element.tail = tail
    for element in list(main.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None:
            continue
        if element.tag in EXEMPT or any(f".{name}" in EXEMPT for name in element.get("class", "").split()):
            tail = element.tail
            element.clear()
            element.tail = tail
    for element in main.iter(*BLOCKS):
        text = _text(element)
        if element.xpath(".//" + "|.//".join(BLOCKS)):
            text = " ".join((element.text or "").split())
        if any(pattern.fullmatch(text) for pattern in records(language)):
            continue
        for part in parts(text):
            if is_fixed(part, language) or any(pattern.fullmatch(part) for pattern in records(language)):
                continue
            sentence = Sentence(part, language, [], page)
            if sentence.has(VERDICTS[language]) or re.search(FIGURE[language], part):
                yield sentence


def _text(element):
    return " ".join(element.text_content().split())
