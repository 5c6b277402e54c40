"""The figures of a peer as rows of Tolok's metrics.csv, from columns that the peer has aggregated.

Both peers end here, so that they differ only in the work of their engines.
"""
import numpy

import inference

NOTHING = None
# Near the scores, so that the powers of their distances stay small.
PIVOT = 60
BEFORE = f"(x - {PIVOT})"
# The terms whose sums the interval of a standardised change is made of, of the scores x before and y after.
TERMS = {f"x{power}": " * ".join([BEFORE] * power) for power in range(1, 5)} | {
    f"d{power}": " * ".join(["(y - x)"] + [BEFORE] * power) for power in range(3)}


class Figures:
    """Collects figures and writes them, a row each."""

    def __init__(self):
        self.lines = []

    def add(self, keys, measure, statistic, value, low=NOTHING, high=NOTHING, n=NOTHING):
        """One figure for each key; a key is the text `program,group,member`."""
        value = numpy.asarray(value, dtype=float).tolist()
        empty = [""] * len(keys)
        low = empty if low is NOTHING else map(repr, numpy.asarray(low, dtype=float).tolist())
        high = empty if high is NOTHING else map(repr, numpy.asarray(high, dtype=float).tolist())
        n = empty if n is NOTHING else numpy.asarray(n).tolist()
        name = f"{measure},{statistic}"
        self.lines += [
            f"{key},{name},{v!r},{l},{h},{count}" for key, v, l, h, count in zip(keys, value, low, high, n)]

    def estimates(self, keys, measure, statistic, estimate, n):
        """Values with their intervals."""
        self.add(keys, measure, statistic, *estimate, n=n)

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.write("program,group,member,measure,statistic,value,low,high,n\n")
            file.write("\n".join(self.lines) + "\n")


def keys(programs, groups, members):
    """The keys of rows; a member is empty where the group is the whole."""
    return [f"{p},{g},{m}" for p, g, m in zip(programs, groups, members)]


def add_items(figures, keys, scores, counts, blanks):
    """Means and distributions of items.

    scores: the points of the scale. counts: a row for each key and a column for each point. blanks: one for each key.
    """
    counts = numpy.asarray(counts, dtype=float)
    scores = numpy.asarray(scores, dtype=float)
    n = counts.sum(axis=1)
    mean = counts @ scores / n
    variance = (counts @ (scores * scores) - n * mean * mean) / (n - 1)
    deviation = numpy.sqrt(variance)
    figures.estimates(keys, "reaction.item_mean", "mean", inference.mean(mean, deviation, n), n.astype(int))
    figures.add(keys, "reaction.item_mean", "standard_deviation", deviation)
    for column, score in enumerate(scores):
        figures.add(keys, "reaction.item_distribution", f"share_{int(score)}", counts[:, column] / n)
    blanks = numpy.asarray(blanks, dtype=float)
    figures.estimates(
        keys, "reaction.item_distribution", "blank", inference.share(blanks, n + blanks), (n + blanks).astype(int))


def add_respondents(figures, keys, n, mean, deviation, favourable, answers):
    """Satisfaction and favourable answers of groups of respondents."""
    figures.estimates(keys, "reaction.satisfaction", "value", inference.mean(mean, deviation, n), n)
    figures.add(keys, "reaction.satisfaction", "standard_deviation", deviation)
    figures.estimates(keys, "reaction.top_two", "value", inference.share(favourable, answers), answers)


def add_questionnaires(figures, keys, uniform, long, item_variances, total_variance, complete, k):
    """Straight-lining and Cronbach's alpha of programmes."""
    figures.estimates(keys, "reaction.straight_lining", "value", inference.share(uniform, long), long)
    value = k / (k - 1) * (1 - item_variances / total_variance)
    figures.estimates(keys, "reaction.alpha", "value", inference.alpha(value, complete, k), complete)


def add_pairs(figures, keys, whole, c):
    """What test pairs show. `c` has a column by name for each aggregate; `whole` says which keys are whole programmes."""
    n, change, deviation = c["n"], c["change"], c["deviation"]
    for measure, mean, spread in [
        ("learning.pre", c["before"], c["deviation_before"]), ("learning.post", c["after"], c["deviation_after"]),
        ("learning.gain", change, deviation),
    ]:
        figures.estimates(keys, measure, "value", inference.mean(mean, spread, n), n)
        figures.add(keys, measure, "standard_deviation", spread)
    t, p = inference.paired_test(change, deviation, n)
    figures.add(keys, "learning.gain", "t", t)
    figures.add(keys, "learning.gain", "p", p)
    figures.add(keys, "learning.gain_normalised", "value", change / (c["maximum"] - c["before"]))
    figures.estimates(
        keys, "learning.effect_size", "value",
        inference.effect_size(change, c["deviation_before"], deviation, c["before"] - PIVOT, c, n), n)
    average = numpy.sqrt((c["deviation_before"] ** 2 + c["deviation_after"] ** 2) / 2)
    programs = [key for key, is_whole in zip(keys, whole) if is_whole]
    figures.add(programs, "learning.d_z", "value", (change / deviation)[whole])
    figures.add(programs, "learning.d_av", "value", (change / average)[whole])
    figures.estimates(keys, "learning.improved", "value", inference.share(c["improved"], n), n)
    figures.add(keys, "learning.wilcoxon", "value", c["v"])
    figures.add(keys, "learning.wilcoxon", "p", inference.signed_rank_p(c["v"], c["ranked"], c["ties"], n))
