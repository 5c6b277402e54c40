"""Published figures as a reader has them, from data/metrics.csv, and the statistics that claims are recomputed with.

Nothing here is taken from the renderer: distributions are scipy's, procedures are written from the papers.
"""

import csv
import math

from scipy import optimize, stats

ALPHA = 0.05


class Figures:
    """The figures of an edition by program, group, member, measure and statistic."""

    def __init__(self, path):
        self.rows = {}
        self.members = {}
        with open(path, newline="", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                whole = (row["measure"], row["program"], row["group"])
                self.rows[(*whole, row["member"], row["statistic"])] = row
                if row["member"] not in self.members.setdefault(whole, []):
                    self.members[whole].append(row["member"])

    def row(self, measure, program, group="all", member="", statistic="value"):
        return self.rows.get((measure, program, group, member, statistic))

    def shown(self, *key, **more):
        row = self.row(*key, **more)
        return row if row is not None and row["status"] == "shown" else None

    def statistics(self, measure, program, group, member):
        """All values of one figure, such as its before and after."""
        return [row for key, row in self.rows.items() if key[:4] == (measure, program, group, member)]


def number(row, name):
    return float(row[name]) if row is not None and row[name] != "" else None


def interval(row):
    """The 95 % interval: from the standard error where it is published, else as it is published."""
    value, error, degrees = (number(row, name) for name in ("value", "standard_error", "degrees_of_freedom"))
    if error is not None and degrees is not None:
        reach = stats.t.isf(ALPHA / 2, degrees) * error
        return value - reach, value + reach
    low, high = number(row, "low"), number(row, "high")
    return None if low is None or high is None else (low, high)


def direction(row):
    """1 where the whole interval lies above zero, -1 below, 0 where it holds zero; None without an interval."""
    ends = interval(row)
    if ends is None:
        return None
    return 1 if ends[0] > 0 else -1 if ends[1] < 0 else 0


def detectable(row):
    """The change that would have been shown with a power of 80 % (noncentral t)."""
    error, degrees = number(row, "standard_error"), number(row, "degrees_of_freedom")
    if error is None or degrees is None:
        return None
    critical = stats.t.isf(ALPHA / 2, degrees)

    def lacking(shift):
        return stats.nct.sf(critical, degrees, shift) + stats.nct.cdf(-critical, degrees, shift) - 0.8

    return optimize.brentq(lacking, 1, 2 * critical + 2) * error


# What is compared


class Mean:
    """A mean of people."""

    def __init__(self, row):
        self.value, self.n = number(row, "value"), int(row["n"])
        self.variance = number(row, "standard_error") ** 2 * self.n

    def minus(self, other):
        n, m = self.n, other.n
        a, b = self.variance / n, other.variance / m
        pooled = (self.variance * (n - 1) + other.variance * (m - 1)) / (n + m - 2) * (1 / n + 1 / m)
        welch = (a + b) ** 2 / (a * a / (n - 1) + b * b / (m - 1))
        return Student(self.value - other.value, math.sqrt(max(a + b, pooled)), min(welch, n + m - 2))

    def p_above(self, other):
        return self.minus(other).p_above()


class Effect:
    """A standardised effect, taken for normal."""

    def __init__(self, row):
        self.value, self.error = number(row, "value"), number(row, "standard_error")

    def minus(self, other):
        return Student(self.value - other.value, math.hypot(self.error, other.error), 1e9)

    def p_above(self, other):
        return self.minus(other).p_above()


class Share:
    """A share of people: so many of n, or between two numbers of them."""

    def __init__(self, row):
        self.n = int(row["n"])
        if row["status"] == "shown":
            self.value = number(row, "value")
            self.least = self.most = round(self.value * self.n)
            return
        low, high = number(row, "low"), number(row, "high")
        few = min(2, self.n)
        if row["status"] == "range" or (low > 0 and high < 1):
            self.least, self.most = math.ceil(low * self.n - 1e-9), math.floor(high * self.n + 1e-9)
        elif high == 1:
            self.least, self.most = self.n - few, self.n
        else:
            self.least, self.most = 0, few
        self.value = (self.least + self.most) / 2 / self.n

    def minus(self, other):
        return Score([(self.least, self.n, 1), (other.least, other.n, -1)])

    def p_above(self, other):
        law = stats.hypergeom(self.n + other.n, self.least + other.most, self.n)
        return law.sf(self.least) + law.pmf(self.least) / 2


class Student:
    def __init__(self, difference, error, degrees):
        self.difference, self.error, self.degrees = difference, error, degrees

    def p(self):
        return 2 * stats.t.sf(abs(self.difference) / self.error, self.degrees)

    def p_above(self):
        return stats.t.sf(self.difference / self.error, self.degrees)

    def interval(self, level):
        reach = stats.t.isf((1 - level) / 2, self.degrees) * self.error
        return self.difference - reach, self.difference + reach


class Score:
    """A weighted sum of shares, its interval by square and add over Wilson limits."""

    def __init__(self, terms):
        self.terms = terms
        self.difference = sum(weight * x / n for x, n, weight in terms)

    def limits(self, z):
        below = above = 0
        for x, n, weight in self.terms:
            p = x / n
            middle = (p + z * z / (2 * n)) / (1 + z * z / n)
            reach = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
            down, up = weight * (p - (middle - reach)), weight * (middle + reach - p)
            if weight < 0:
                down, up = weight * (p - (middle + reach)), weight * (middle - reach - p)
            below, above = below + down**2, above + up**2
        return self.difference - math.sqrt(below), self.difference + math.sqrt(above)

    def p(self):
        if self.difference == 0:
            return 1
        side = 0 if self.difference > 0 else 1
        z = optimize.brentq(lambda z: self.limits(z)[side], 0, 38) if self.limits(38)[side] * self.difference < 0 else 38
        return 2 * stats.norm.sf(z)

    def interval(self, level):
        return self.limits(stats.norm.isf((1 - level) / 2))


def compared(row):
    """A figure as it is compared; None where it can't be."""
    if row is None or row["status"] not in ("shown", "band", "range"):
        return None
    if row["standard_error"] == "":
        is_share = row["status"] != "shown" or (0 <= float(row["value"]) <= 1 and row["low"] != "")
        return Share(row) if is_share and row["n"] else None
    standardised = ("effect_size", "effect_standardised")
    return Effect(row) if row["measure"].endswith(standardised) else Mean(row)


# Several tests at once


def holm(values):
    """Adjusted p-values, and at which level each interval excludes zero exactly where its p is below 5 %."""
    order = sorted(range(len(values)), key=lambda index: (values[index], index))
    adjusted, largest = [0.0] * len(values), 0.0
    for step, index in enumerate(order):
        largest = max(largest, min(1, (len(values) - step) * values[index]))
        adjusted[index] = largest
    clear = sum(value <= ALPHA for value in adjusted)
    levels = [0.0] * len(values)
    for step, index in enumerate(order):
        levels[index] = 1 - ALPHA / (len(values) - min(step, clear))
    return adjusted, levels


def pairs(values):
    """All differences of named values: (higher, lower, contrast, adjusted p, level), the contrast turned to be positive."""
    names = list(values)
    tests = []
    for place, first in enumerate(names):
        for second in names[place + 1 :]:
            contrast = values[first].minus(values[second])
            higher, lower = (first, second) if contrast.difference >= 0 else (second, first)
            tests.append((higher, lower, values[higher].minus(values[lower])))
    adjusted, levels = holm([test[2].p() for test in tests])
    return [(*test, p, level) for test, p, level in zip(tests, adjusted, levels)]


def ranks(values):
    """The best and the worst rank that each may have, together with 95 %; None for fewer than three."""
    names = list(values)
    if not 3 <= len(names) <= 200:
        return None
    ordered = [(first, second) for first in names for second in names if first != second]
    adjusted, _ = holm([values[first].p_above(values[second]) for first, second in ordered])
    better, worse = dict.fromkeys(names, 0), dict.fromkeys(names, 0)
    for (first, second), p in zip(ordered, adjusted):
        if p <= ALPHA:
            worse[first] += 1
            better[second] += 1
    return {name: (1 + better[name], len(names) - worse[name]) for name in names}


def against_others(values):
    """Which are clearly above (1) and below (-1) the mean of the others, by Benjamini and Hochberg; None for fewer than five."""
    names = list(values)
    if len(names) < 5:
        return None
    contrasts = [_against(name, values) for name in names]
    p_values = [contrast.p() if contrast is not None else 1 for contrast in contrasts]
    adjusted = stats.false_discovery_control(p_values)
    return {
        name: (1 if contrast.difference > 0 else -1) if p <= ALPHA else 0
        for name, contrast, p in zip(names, contrasts, adjusted)
    }


def _against(name, values):
    own, rest = values[name], [value for other, value in values.items() if other != name]
    k = len(rest)
    if isinstance(own, Share):
        lowest = Score([(own.least, own.n, 1)] + [(other.most, other.n, -1 / k) for other in rest])
        highest = Score([(own.most, own.n, 1)] + [(other.least, other.n, -1 / k) for other in rest])
        return lowest if lowest.difference >= 0 else highest if highest.difference <= 0 else None
    difference = own.value - sum(other.value for other in rest) / k
    if isinstance(own, Effect):
        return Student(difference, math.sqrt(own.error**2 + sum(o.error**2 for o in rest) / k**2), 1e9)
    errors = [other.variance / other.n for other in rest]
    variance = own.variance / own.n + sum(errors) / k**2
    fourth = (own.variance / own.n) ** 2 / (own.n - 1)
    fourth += sum(error**2 / (other.n - 1) for error, other in zip(errors, rest)) / k**4
    everybody = [own, *rest]
    people = sum(one.n for one in everybody) - len(everybody)
    pooled = sum(one.variance * (one.n - 1) for one in everybody) / people
    guarded = pooled * (1 / own.n + sum(1 / other.n for other in rest) / k**2)
    return Student(difference, math.sqrt(max(variance, guarded)), min(variance**2 / fourth, people))


def outside(values):
    """How many shares lie outside the 95 % limits of chance, widened where all vary more than by chance (Spiegelhalter 2005)."""
    known = [value for value in values if value.least == value.most]
    target = sum(value.least for value in known) / sum(value.n for value in known)
    scores = sorted(
        (value.least - value.n * target) / math.sqrt(value.n * target * (1 - target)) for value in known)
    ends = [_quantile(scores, tenths) for tenths in (1, 9)]
    spread = sum(min(max(score, ends[0]), ends[1]) ** 2 for score in scores) / len(scores)
    widened = math.sqrt(spread) if spread > 1 + 2 * math.sqrt(2 / len(scores)) else 1
    return sum(not _within(value, target, widened) for value in known)


def _within(value, target, widened):
    law = stats.binom(value.n, target)
    low, high = law.ppf(ALPHA / 2), law.isf(ALPHA / 2)
    low_end = (low - (law.cdf(low) - ALPHA / 2) / law.pmf(low)) / value.n
    high_end = (high - (ALPHA / 2 - law.sf(high)) / law.pmf(high)) / value.n
    low_end, high_end = (target + widened * (end - target) for end in (low_end, high_end))
    return min(low_end, target) <= value.least / value.n <= max(high_end, target)


def _quantile(ordered, tenths):
    place = (len(ordered) - 1) * tenths / 10
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
