"""Computes claims again: each function says what is wrong with a sentence, or nothing."""

import figures as published
from figures import compared, direction, number

UP = {"en": r"rose|higher|improved", "id": r"naik|lebih tinggi|membaik"}
DOWN = {"en": r"fell|lower", "id": r"turun|lebih rendah"}
UNCLEAR = {"en": r"open|includes zero", "id": r"belum pasti|belum jelas|mencakup nol"}
MORE = {"en": r"points more", "id": r"lebih banyak"}
LESS = {"en": r"points less", "id": r"lebih sedikit"}
COMPARED = {"en": r"compared with", "id": r"dibandingkan dengan"}
DETECTABLE = {"en": r"would have been shown", "id": r"akan terlihat"}
NOT_REACHED = {"en": r"not reached", "id": r"belum tercapai"}
SAYS = {
    "en": {
        "first": "comes first", "leading": "come before", "last": "comes last", "groups": "clearly better",
        "partly": "clearly differ", "open": "no order", "untested": "side by side",
    },
    "id": {
        "first": "tempat pertama", "leading": "di depan yang lain", "last": "tempat terakhir",
        "groups": "jelas lebih baik", "partly": "jelas berbeda", "open": "urutan", "untested": "berdampingan",
    },
}
VERDICT = {
    "en": {
        "improved": "improved", "unclear": "no change was shown", "worse": "worse than before",
        "faded": "improved at first, and clearly fallen since", "not_published": "measured, and withheld",
    },
    "id": {
        "improved": "membaik", "unclear": "perubahan belum terbukti", "worse": "lebih buruk daripada sebelumnya",
        "faded": "membaik pada awalnya, lalu jelas turun lagi", "not_published": "diukur, tetapi dirahasiakan",
    },
}


class Checker:
    """Checks sentences against the figures of an edition."""

    def __init__(self, figures, programs):
        self.figures = figures
        self.programs = {program["slug"]: program for program in programs}
        self.orders = {}

    def faults(self, sentence):
        """What is wrong; a sentence with several claims needs all of them to hold."""
        if not sentence.claims:
            return ["no claim"]
        known = []
        faults = []
        for claim in sentence.claims:
            check = getattr(self, f"check_{claim.relation}", None)
            if check is None:
                return [f"unknown relation {claim.relation}"]
            fault, values = check(sentence, claim)
            faults += [fault] if fault else []
            known += values
        if not faults:
            faults += unexplained(sentence, known)
        return faults

    # Parts

    def row(self, claim, program=None):
        return self.figures.shown(
            claim["measure"], program or claim["program"], claim.get("group", "all"), claim.get("member", ""),
            statistic=claim.get("statistic", "value"))

    def waves(self, program):
        members = self.figures.members.get(("behaviour.change", program, "wave"), [])
        return sorted((member for member in members if not member.startswith("*")), key=int)

    def last_wave(self, program):
        """The change at the last follow-up that is published."""
        shown = [self.figures.shown("behaviour.change", program, "wave", wave) for wave in self.waves(program)]
        known = [row for row in shown if row is not None]
        return known[-1] if known else self.figures.shown("behaviour.change", program)

    def of_members(self, claim):
        rows = {
            member: self.figures.shown(
                claim["measure"], claim["program"], claim["group"], member, statistic=claim.get("statistic", "value"))
            for member in claim.list("members")
        }
        values = {member: compared(row) for member, row in rows.items()}
        return {member: value for member, value in values.items() if value is not None}

    # Relations

    def check_value(self, sentence, claim):
        row = self.row(claim)
        if row is None:
            return "no such figure is published", []
        if not any(agrees(number(row, "value"), token) for token in sentence.numbers):
            return f"does not print its value {row['value']}", []
        return None, self.explained(row)

    def explained(self, row):
        key = row["measure"], row["program"], row["group"], row["member"]
        known = [number(row, name) for name in ("value", "low", "high", "n") if row[name] != ""]
        known += [number(other, "value") for other in self.figures.statistics(*key) if other["value"] != ""]
        known += [float(part) for part in [row["member"]] if part.isdigit()]
        if row["measure"].endswith(".effect"):
            trained = self.figures.shown(row["measure"].replace("effect", "change").replace(
                "learning.change", "learning.gain"), row["program"])
            if trained is not None:
                known += [number(trained, "n"), number(row, "n") - number(trained, "n")]
        return known

    def check_change(self, sentence, claim):
        row = self.row(claim)
        if row is None:
            return "no such figure is published", []
        if sentence.has(DETECTABLE[sentence.language]):
            return None, [published.detectable(row), number(row, "n")]
        side = direction(row)
        known = self.explained(row)
        known += [-value for value in known]
        if side == 0:
            if not sentence.has(UNCLEAR[sentence.language]):
                return "names a direction, and the interval includes zero", known
            if sentence.has(UP[sentence.language]) or sentence.has(DOWN[sentence.language]):
                return "names a direction, and the interval includes zero", known
            return None, known
        if claim.get("better") == "less":
            side = -side
        if sentence.has(COMPARED[sentence.language]):
            says_more = sentence.has(MORE[sentence.language])
            turned = side if claim.get("better") != "less" else -side
            return (None if says_more == (turned > 0) else "says more where it is less, or less where more"), known
        wanted, other = (UP, DOWN) if side > 0 else (DOWN, UP)
        if not sentence.has(wanted[sentence.language]) or sentence.has(other[sentence.language]):
            return "says another direction than the interval", known
        return None, known

    def verdict(self, level, program):
        if level == "learning":
            return _verdict(self.figures.row("learning.gain", program))
        rows = {wave: self.figures.row("behaviour.change", program, "wave", wave) for wave in self.waves(program)}
        due = {wave: row for wave, row in rows.items() if row["status"] != "not_yet_due"}
        if not due:
            return _verdict(self.figures.row("behaviour.change", program))
        *earlier, last = due
        verdict = _verdict(due[last])
        return "faded" if verdict == "unclear" and self.has_fallen(program, due, earlier, last) else verdict

    def has_fallen(self, program, due, earlier, last):
        falls = []
        for wave in earlier:
            if _verdict(due[wave]) != "improved":
                continue
            for member in self.figures.members.get(("behaviour.between_waves", program, "waves"), []):
                if member.startswith(wave) and member.endswith(last) and len(member) == len(wave) + len(last) + 1:
                    row = self.figures.shown("behaviour.between_waves", program, "waves", member)
                    if row is not None and row["standard_error"] and row["degrees_of_freedom"]:
                        falls.append(published.Student(*(
                            number(row, name) for name in ("value", "standard_error", "degrees_of_freedom"))))
        adjusted, _ = published.holm([fall.p() for fall in falls])
        return any(p <= published.ALPHA and fall.difference < 0 for fall, p in zip(falls, adjusted))

    def check_direction(self, sentence, claim):
        words = VERDICT[sentence.language].get(self.verdict(claim["level"], claim["program"]))
        said = sentence.text.rpartition(": ")[2]
        return (None if said == words else f"says “{said}” where the figures say “{words}”"), [2, 3]

    def check_faded(self, sentence, claim):
        wrong = [slug for slug in claim.list("programs") if self.verdict("behaviour", slug) != "faded"]
        return (f"has not faded: {wrong}" if wrong else self.unnamed(sentence, claim.list("programs"))), []

    def check_open(self, sentence, claim):
        rows = {slug: self.row(claim, slug) for slug in claim.list("programs")}
        wrong = [slug for slug, row in rows.items() if row is None or direction(row) != 0]
        return (f"is clear: {wrong}" if wrong else self.unnamed(sentence, claim.list("programs"))), []

    def unnamed(self, sentence, slugs):
        """Programmes of a claim that the words do not name; of very many the words name only the first."""
        if len(slugs) > 24:
            return None
        names = [self.programs[slug]["title"].get(sentence.language) for slug in slugs if slug in self.programs]
        missing = [name for name in names if name and " ".join(name.split()) not in sentence.text]
        return f"does not name {missing}" if missing else None

    def check_target(self, sentence, claim):
        row = self.row(claim)
        if row is None:
            return "no such figure is published", []
        is_reached = number(row, "value") >= 1
        known = self.explained(row)
        if is_reached == sentence.has(NOT_REACHED[sentence.language]):
            return "says reached where it is not, or not where it is", known
        return None, known + [float(token) for token in numbers_of(claim["member"], sentence.language)]

    def check_reached(self, sentence, claim):
        measure, least = claim["measure"], float(claim.get("at_least", 1))
        slugs = claim.list("programs") or [claim["program"]]
        if claim.get("each") or claim.get("group") == "indicator":
            rows = [
                self.figures.shown(measure, slug, "indicator", member) for slug in slugs
                for member in self.figures.members.get((measure, slug, "indicator"), [])
            ]
        else:
            rows = [self.figures.shown(measure, slug) for slug in slugs]
        values = [number(row, "value") for row in rows if row is not None]
        return counts(sentence, sum(value >= least for value in values), len(values), [least])

    def check_improved(self, sentence, claim):
        of_last = claim.get("wave") == "last"
        rows = [self.last_wave(slug) if of_last else self.row(claim, slug) for slug in claim.list("programs")]
        sides = [direction(row) for row in rows if row is not None]
        return counts(sentence, sum(side == 1 for side in sides if side is not None), len(claim.list("programs")))

    def check_graded(self, sentence, claim):
        grades = [self.programs[slug]["evidence_grade"] for slug in claim.list("programs")]
        grades = [grade or 0 for grade in grades]
        if claim.get("at_least"):
            least = int(claim["at_least"])
            return counts(sentence, sum(grade >= least for grade in grades), len(grades), [least])
        most = max(set(grades), key=lambda grade: (grades.count(grade), grade))
        return counts(sentence, most, grades.count(most))

    def check_missed(self, sentence, claim):
        row = self.row(claim)
        if row is None:
            return "no such figure is published", []
        value = number(row, "value")
        is_missed = value < float(claim["at_least"]) if claim.get("at_least") else value > float(claim["at_most"])
        bound = float(claim.get("at_least") or claim["at_most"])
        programs = {other["program"] for other in sentence.claims if other.relation == "missed"}
        known = self.explained(row) + [bound, len(programs)]
        if sentence.has({"en": "short of a threshold", "id": "belum mencapai ambang"}[sentence.language]):
            return (None if is_missed else "is not missed"), known
        low = {"en": "below the threshold", "id": "di bawah ambang"}[sentence.language]
        if not is_missed or sentence.has(low) != bool(claim.get("at_least")):
            return "is not missed, or on the other side", known
        if not any(agrees(bound, token) for token in sentence.numbers):
            return "does not print its threshold", known
        return None, known

    def check_differ(self, sentence, claim):
        tested = published.pairs(self.of_members(claim))
        for higher, lower, contrast, p, level in tested:
            if {higher, lower} != {claim["higher"], claim["lower"]}:
                continue
            ends = contrast.interval(level)
            known = [contrast.difference, *ends]
            known += [float(token) for name in (higher, lower) for token in numbers_of(name, sentence.language)]
            if p > published.ALPHA:
                return f"is not clear: adjusted p = {p:.3f}", known
            if higher != claim["higher"]:
                return "is the other way round", known
            if not any(agrees(contrast.difference, token) for token in sentence.numbers):
                return f"does not print its difference {contrast.difference}", known
            alike = {"en": "no difference|no question", "id": "belum terbukti|tidak ada butir"}[sentence.language]
            return ("says alike" if sentence.has(alike) else None), known + self.member_numbers(claim, sentence)
        return "compares what is not published", []

    def member_numbers(self, claim, sentence):
        return [float(token) for name in claim.list("members") for token in numbers_of(name, sentence.language)]

    def check_alike(self, sentence, claim):
        clear = [test[:2] for test in published.pairs(self.of_members(claim)) if test[3] <= published.ALPHA]
        alike = {"en": "no difference was shown|no question is clearly", "id": "belum terbukti|tidak ada butir"}
        if not sentence.has(alike[sentence.language]):
            return "does not say alike", []
        return (f"can be told apart: {clear[0]}" if clear else None), []

    def contenders(self, claim):
        rows = {
            slug: self.figures.row(claim["measure"], slug, claim.get("group", "all"), claim.get("member", ""))
            for slug in claim.list("programs")
        }
        values = {slug: compared(row) for slug, row in rows.items()}
        return rows, {slug: value for slug, value in values.items() if value is not None}

    def judged(self, rows, values):
        """The ranges of ranks, and on which side of the others each lies: computed once for all sentences about them."""
        key = tuple((slug, *row.values()) for slug, row in rows.items())
        if key not in self.orders:
            sides = published.against_others(values)
            self.orders[key] = published.ranks(values), list(sides.values()) if sides else []
        return self.orders[key]

    def check_order(self, sentence, claim):
        rows, values = self.contenders(claim)
        says, named, k = claim["says"], claim.list("named"), len(claim.list("programs"))
        if len(values) != k:
            return "compares what is not published", []
        if not sentence.has(SAYS[sentence.language][says]):
            return f"does not say “{says}”", []
        known = [k, len(named), 95]
        for slug in named:
            row = rows[slug]
            known += [number(row, name) for name in ("value", "low", "high", "n") if row[name] != ""]
        ranks, sides = self.judged(rows, values)
        fault = None
        if says in ("first", "leading") and not all(ranks[slug][1] <= len(named) for slug in named):
            fault = "is not certain to come first"
        elif says == "last" and ranks[named[0]][0] != k:
            fault = "is not certain to come last"
        elif says == "open" and any(span != (1, k) for span in ranks.values()):
            fault = "has a clear order"
        elif says == "partly" and all(span == (1, k) for span in ranks.values()):
            fault = "has no clear order"
        elif says == "untested" and ranks is not None:
            fault = "was tested"
        elif says == "groups":
            wanted = [sides.count(1), sides.count(-1)]
            known += wanted
            printed = [token[0] for token in sentence.numbers]
            if sorted(printed) != sorted([k, *wanted]):
                fault = f"counts {printed} where {wanted[0]} are above and {wanted[1]} below of {k}"
        if fault is None and (says in ("first", "last") or len(sentence.text) > 0 and ":" in sentence.text and named):
            is_title = says == "leading" and str(len(named)) in sentence.text
            fault = None if is_title else self.unnamed(sentence, named)
        names = [self.programs[slug]["title"].get(sentence.language, "") for slug in named]
        return fault, known + [float(token) for name in names for token in numbers_of(name, sentence.language)]

    def check_outside(self, sentence, claim):
        _, values = self.contenders(claim)
        count = published.outside(list(values.values()))
        printed = [token[0] for token in sentence.numbers]
        inside = sentence.has({"en": "chance can explain", "id": "kebetulan"}[sentence.language]) and not printed
        if (count == 0) != inside or count and count not in printed:
            return f"says {printed} outside where it is {count}", [count]
        return None, [count]

    def check_middle(self, sentence, claim):
        rows, _ = self.contenders(claim)
        values = sorted(number(row, "value") for row in rows.values() if row["status"] == "shown")
        return None, [len(values), *(quartile(values, share) for share in (0.25, 0.75))]

    def check_extreme(self, sentence, claim):
        measure, statistic = claim["measure"], claim.get("statistic", "value")
        totals = {}
        if claim.get("member") == "*":
            for slug in claim.list("programs"):
                for member in self.figures.members.get((measure, slug, claim["group"]), []):
                    row = self.figures.shown(measure, slug, claim["group"], member)
                    part = self.figures.shown(measure, slug, claim["group"], member, statistic=statistic)
                    if row is not None:
                        totals[member] = totals.get(member, 0) + (number(part, "value") or 0)
        elif claim.list("programs"):
            totals = {slug: number(self.row(claim, slug), "value") for slug in claim.list("programs")}
        else:
            group = "competency × unit" if claim.get("pairs") else claim["group"]
            names = claim.list("members") or self.figures.members.get((measure, claim["program"], group), [])
            rows = {name: self.figures.shown(measure, claim["program"], group, name) for name in names}
            totals = {name: number(row, "value") for name, row in rows.items() if row is not None}
        ordered = sorted(totals.values())
        if len(ordered) < 2:
            return "has nothing to compare", []
        printed = [round(value, 3 if max(ordered) <= 1 else 2) for value in ordered]
        if printed[-1] == printed[-2]:
            return "names one as the highest of several that are printed alike", []
        rows = [
            self.figures.shown(measure, claim["program"], claim["group"], name) for name, value in totals.items()
            if claim.get("program") and claim.get("group") and value in (ordered[0], ordered[-1])
        ]
        known = [ordered[0], ordered[-1]] + [number(row, "n") for row in rows if row is not None]
        names = [*totals, *(self.programs[name]["title"].get(sentence.language, "") for name in totals if name in self.programs)]
        known += [float(token) for name in names for token in numbers_of(name, sentence.language)]
        tokens = sentence.numbers
        if tokens and not any(agrees(ordered[-1], token) for token in tokens):
            return f"does not print the highest value {ordered[-1]}", known
        return None, known


def _verdict(row):
    if row is None or row["status"] in ("not_measured", "not_yet_due", "not_applicable"):
        return "not_measured"
    if row["status"] in ("withheld", "band", "range"):
        return "not_published"
    side = direction(row) if row["status"] == "shown" else 0
    return {1: "improved", -1: "worse"}.get(side, "unclear")


def agrees(value, token):
    """Whether a number is printed as rounded to the places that are printed."""
    if value is None:
        return False
    printed, places, is_percent = token
    scales = (100,) if is_percent else (1, 100)
    reach = 0.5 * 10**-places * (1 + 1e-6)
    return any(abs(printed - value * scale) <= reach + abs(value) * 1e-12 for scale in scales)


def unexplained(sentence, known):
    """Numbers in the words that no figure of the claims explains."""
    rest = [
        token for token in sentence.numbers
        if not any(agrees(value, token) or agrees(-value, token) for value in known if value is not None)
    ]
    return [f"prints {token[0]}, which is no figure of its claim" for token in rest]


def numbers_of(text, language):
    from printed import Sentence

    return [str(abs(token[0])) for token in Sentence(text, language, [], None).numbers]


def counts(sentence, count, total, known=()):
    printed = [token[0] for token in sentence.numbers]
    if (count, total) not in zip(printed, printed[1:]):
        return f"counts {printed} where it is {count} of {total}", []
    return None, [count, total, *known]


def quartile(ordered, share):
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])
