"""Intervals and tests on aggregated rows: what is left to do when an engine has summed up the data.

Only scipy.special is imported, because scipy.stats costs the peers half a second of processor time at each start.
"""
import numpy
from scipy.special import fdtri, gammaln, ndtr, ndtri, stdtr, stdtrit

Z = ndtri(0.975)


def mean(values, deviations, n):
    """Means with their 95 % t intervals."""
    half = stdtrit(n - 1, 0.975) * deviations / numpy.sqrt(n)
    return values, values - half, values + half


def share(successes, n):
    """Shares with Wilson's interval, which ends at the share where that is 0 or 1."""
    n = numpy.asarray(n, dtype=float)  # the square of a count may not fit in 32 bits
    p = successes / n
    centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z * numpy.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
    low = numpy.where(successes == 0, 0, centre - half)
    high = numpy.where(successes == n, 1, centre + half)
    return p, low, high


def paired_test(change, deviations, n):
    """Student's t for paired values and its two-sided p."""
    t = change / (deviations / numpy.sqrt(n))
    return t, 2 * stdtr(n - 1, -numpy.abs(t))


def effect_size(change, deviation_before, deviation, before, sums, n):
    """Hedges' g of the standardised mean change in raw scores with t(n - 1) and the larger of two variances.

    One takes any spread after (Bonett 2008), the other any shape. `before` and `sums` are around the pivot of the sums.
    """
    m = n - 1.0
    correction = numpy.exp(gammaln(m / 2) - gammaln((m - 1) / 2)) / numpy.sqrt(m / 2)
    variance = deviation_before ** 2
    g = correction * change / deviation_before
    of_normal = correction ** 2 * deviation ** 2 / (n * variance) + g ** 2 / (2 * m)
    centred = sums["d2"] - 2 * before * sums["d1"] + before ** 2 * sums["d0"]
    change_by_square = centred - change * (sums["x2"] - 2 * before * sums["x1"] + n * before ** 2)
    fourth = (
        sums["x4"] - 4 * before * sums["x3"] + 6 * before ** 2 * sums["x2"] - 4 * before ** 3 * sums["x1"]
        + n * before ** 4)
    q = variance * m / n
    shape = (
        deviation ** 2 * m / variance - change / variance ** 2 * change_by_square
        + change ** 2 / (4 * variance ** 3) * (fourth - n * q ** 2))
    half = stdtrit(m, 0.975) * numpy.sqrt(numpy.maximum(of_normal, correction ** 2 / (n * m) * shape))
    return g, g - half, g + half


def signed_rank_p(v, ranked, ties, n):
    """Two-sided p of Wilcoxon's V, normal with tie and continuity corrections; not a number where it would be exact."""
    excess = v - ranked * (ranked + 1) / 4
    variance = ranked * (ranked + 1) * (2 * ranked + 1) / 24 - ties / 48
    z = (excess - numpy.sign(excess) * 0.5) / numpy.sqrt(variance)
    p = numpy.minimum(1, 2 * ndtr(-numpy.abs(z)))
    return numpy.where((n < 50) & (ties == 0) & (ranked == n), numpy.nan, p)


def alpha(value, n, k):
    """Cronbach's alpha with Feldt's interval."""
    m = n - 1.0
    upper, lower = fdtri(m, m * (k - 1), 0.975), fdtri(m, m * (k - 1), 0.025)
    return value, 1 - (1 - value) * upper, 1 - (1 - value) * lower
