#!/usr/bin/env python3
"""Writes the reference values of the distributions that EvaluationTests holds the code to (Distributions/*.txt).

Needs mpmath (1.3). Run it beside this file: `python3 make_references.py`; it takes some minutes, and the tables are
committed, so that tests need no Python. Arguments are exact doubles; values have 17 digits of a computation with 60 or more.

The incomplete beta and gamma functions are summed here as hypergeometric series of positive terms in integer arithmetic
(DLMF 8.17.8 and 8.11.4), which has nothing in common with the continued fractions of the code; `check` compares them with
mpmath's own betainc and gammainc.
"""
import pathlib
from sys import argv
from fractions import Fraction
from math import log

from mpmath import mp, mpf

mp.dps = 60
FOLDER = pathlib.Path(__file__).resolve().parent / "Distributions"
SMALLEST = mpf("1e-307")


def write(name, columns, rows):
    lines = ["# " + columns]
    for row in rows:
        lines.append(" ".join(cell if isinstance(cell, str) else
                              repr(cell) if isinstance(cell, (int, float)) else mp.nstr(cell, 17, strip_zeros=True)
                              for cell in row))
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="ascii")
    print(name, len(rows))


def series(above, below, step, shrink, bits):
    """1 + r(0) + r(0) r(1) + … with r(n) = (above + n step)/(below + n step) · shrink, all exact."""
    total = term = 1 << bits
    top, low = shrink.numerator, shrink.denominator
    shift = low.bit_length() - 1 if low & (low - 1) == 0 else None
    while term:
        term = term * (above * top) // below
        term = term >> shift if shift is not None else term // low
        total += term
        above += step
        below += step
    return mp.ldexp(mpf(total), -bits)


def length(a, b, x, bits):
    """About how many terms the series needs, in floating point."""
    gained, n, width = 0.0, 0.0, 1.0
    while gained > -bits * 0.7 and n < 1e12:
        middle = n + width / 2
        gained += width * log(x * (a + b + middle) / (a + 1 + middle))
        n, width = n + width, max(1.0, n / 8)
    return n


def as_mpf(value):
    return mpf(value.numerator) / value.denominator if isinstance(value, Fraction) else mpf(value)


def beta_tails(a, b, x):
    """I_x(a, b) and its complement for exact a, b and x. One series gives one of them; whichever is short."""
    a, b, x = Fraction(a), Fraction(b), Fraction(x)
    if x <= 0 or x >= 1:
        return (mpf(0), mpf(1)) if x <= 0 else (mpf(1), mpf(0))
    y = 1 - x
    here, there = (length(float(p), float(q), float(z), 1400) for p, q, z in ((a, b, x), (b, a, y)))
    straight = x * (a + b) <= a if max(here, there) < 20_000 else here < there
    small = beta_series(a, b, x, y) if straight else beta_series(b, a, y, x)
    with mp.workdps(500):
        rest = 1 - small
    return (small, rest) if straight else (rest, small)


def beta_series(a, b, x, y):
    """I_x(a, b) = x^a y^b/(a B(a, b)) Σ (a + b)ₙ/(a + 1)ₙ xⁿ, to enough digits that its complement has them too."""
    near = abs(float(x * (a + b) / a) - 1) < 1e-3 and a > 1000
    bits = 400 if near and length(float(a), float(b), float(x), 400) > 20_000 else 1800
    with mp.workdps(bits * 3 // 10 + 30):
        p, q, mx, my = as_mpf(a), as_mpf(b), as_mpf(x), as_mpf(y)
        weight = mp.exp(p * mp.log(mx) + q * mp.log(my) + mp.loggamma(p + q) - mp.loggamma(p + 1) - mp.loggamma(q))
        common = a.denominator * b.denominator
        rounded = Fraction((x.numerator << bits + 80) // x.denominator, 1 << bits + 80) if x.denominator >> 200 else x
        return weight * series(int((a + b) * common), int((a + 1) * common), common, rounded, bits)


def gamma_tails(a, x):
    """P(a, x) = xᵃ e⁻ˣ/Γ(a + 1) Σ xⁿ/(a + 1)ₙ and Q(a, x), by the one series with many digits."""
    if x == 0:
        return mpf(0), mpf(1)
    exact_a, exact_x = Fraction(a), Fraction(x)
    bits = 1800 + int(3 * x) if x < 2000 else 1800
    with mp.workdps(bits * 3 // 10 + 30):
        p, m = mpf(a), mpf(x)
        weight = mp.exp(p * mp.log(m) - m - mp.loggamma(p + 1))
        total = term = 1 << bits
        d = exact_a.denominator * exact_x.denominator
        top, below = exact_x.numerator * exact_a.denominator, int((exact_a + 1) * d)
        while term:
            term = term * top // below
            total += term
            below += d
        lower = weight * mp.ldexp(mpf(total), -bits)
        return lower, 1 - lower


def t_tail(df, t):
    """P(|T| > t)."""
    n, s = Fraction(df), Fraction(t) ** 2
    return beta_tails(n / 2, Fraction(1, 2), n / (n + s))[0]


def check():
    for a, b, x in [(0.5, 3.25, 0.1), (40.0, 7.5, 0.9), (1000.0, 2000.0, 0.33)]:
        lower, upper = beta_tails(a, b, x)
        assert abs(lower / mp.betainc(a, b, 0, mpf(x), regularized=True) - 1) < mpf(10) ** -40
        assert abs(upper / mp.betainc(a, b, mpf(x), 1, regularized=True) - 1) < mpf(10) ** -30
    for a, x in [(0.5, 0.1), (0.01, 1.0), (40.0, 30.0), (40.0, 80.0), (1000.0, 1100.0), (0.5, 300.0)]:
        lower, upper = gamma_tails(a, x)
        assert abs(lower / mp.gammainc(a, 0, mpf(x), regularized=True) - 1) < mpf(10) ** -25
        assert abs(upper / mp.gammainc(a, mpf(x), mp.inf, regularized=True) - 1) < mpf(10) ** -25


def unique(values):
    return sorted(set(values))


HALF_DOWN, HALF_UP, ONE_DOWN = 0.5 - 2.0 ** -54, 0.5 + 2.0 ** -53, 1 - 2.0 ** -53
PROBABILITIES = [1e-300, 1e-200, 1e-100, 1e-50, 1e-20, 1e-10, 1e-5, 0.001, 0.025, 0.1, 0.3, 0.49, 0.4999999, HALF_DOWN,
                 HALF_UP, 0.5000001, 0.6, 0.9, 0.975, 0.999, 1 - 1e-9, ONE_DOWN]


def normal():
    points = unique([0.0, 1e-300, 1e-20, 1e-8, 1e-3] + [i * 0.37 for i in range(102)] + [8.0, 25.0, 37.5, 38.4])
    write("normal", "z, density, probability above z, probability at or below z", [
        (z, mp.npdf(mpf(z)), mp.erfc(mpf(z) / mp.sqrt(2)) / 2, mp.erfc(-mpf(z) / mp.sqrt(2)) / 2) for z in points])
    rows = []
    for p in unique(PROBABILITIES + [10.0 ** -k for k in range(1, 308, 9)] + [i / 64 for i in range(1, 64)]):
        z = mpf(-mp.sqrt(-2 * mp.log(p)) if p < 0.01 else mp.sqrt(-2 * mp.log(1 - mpf(p))) if p > 0.99 else 0)
        for _ in range(200):
            tail = mp.erfc(-z / mp.sqrt(2)) / 2
            step = (mp.log(tail) - mp.log(mpf(p))) * tail / mp.npdf(z)
            z -= step
            if abs(step) < mpf(10) ** -40 * max(abs(z), mpf(10) ** -20):
                break
        rows.append((p, z if p != 0.5 else 0))
    write("normal-quantile", "p, the z with probability p at or below it", rows)


DEGREES = [0.01, 0.1, 0.5, 1.0, 1.5, 2.0, 3.0, 4.7, 10.0, 29.3, 99.5, 1000.0, 1e5, 1000000.5, 1e8, 1e10, 1e15]


def student():
    points = [0.0, 1e-200, 1e-8, 1e-3, 0.1, 0.5, 0.99999, 1.0, 1.22, 1.25, 1.7, 2.0, 3.0, 5.0, 7.5, 10.0, 20.0, 30.0, 37.0,
              100.0, 1e3, 1e5, 1e8, 1e20, 1e100, 1e150, 1e200, 1e300]
    rows = []
    for df in DEGREES:
        for t in points:
            if df >= 1000 and t > 300:
                continue
            with mp.workdps(60):
                size = Fraction(t)
                if t > 1e40:
                    # The series' own first term is all there is.
                    n = mpf(df)
                    log = (n / 2) * mp.log(n) - n * mp.log(mpf(t)) + mp.loggamma((n + 1) / 2) - mp.loggamma(n / 2 + 1)
                    upper = mp.exp(log - mp.loggamma(mpf(1) / 2))
                elif t < 1e-40:
                    upper = mpf(1)
                else:
                    upper = t_tail(df, size)
            if upper > SMALLEST:
                rows.append((df, t, upper / 2, 1 - upper / 2, upper))
    write("student", "degrees of freedom, t, P(T > t), P(T <= t), P(|T| >= t)", rows)


def solve(function, log_target, start):
    """The w with log function(w) = log_target: secant steps in logarithms."""
    w0, w1 = mpf(start), mpf(start) + mpf("0.0001")
    f0, f1 = (mp.log(function(w)) - log_target for w in (w0, w1))
    for _ in range(30):
        if f1 == f0:
            break
        w2 = w1 - f1 * (w1 - w0) / (f1 - f0)
        w0, f0, w1 = w1, f1, w2
        f1 = mp.log(function(w1)) - log_target
        if abs(w1 - w0) < mpf(10) ** -22 * max(1, abs(w1)):
            break
    return w1


def as_fraction(value):
    """An mpf exactly."""
    sign, mantissa, exponent, _ = value._mpf_
    result = Fraction(int(mantissa)) * (Fraction(2) ** exponent)
    return -result if sign else result


def beta_log_odds(a, b, lower=None, upper=None):
    """ln(x/(1 - x)) for the smaller of the two tails, from scipy's idea of it."""
    from scipy.special import betaincinv as inverse
    def tails(w):
        with mp.workdps(60 + int(abs(w) / 2)):
            x = as_fraction(1 / (1 + mp.exp(-w)))
        return beta_tails(a, b, x)
    if lower is not None:
        guess = float(inverse(float(a), float(b), float(lower)))
        if guess != guess:
            raise LookupError("scipy has no idea of it")
        if guess <= 1e-290:
            return small_log_odds(a, b, lower)
        guess = min(guess, 1 - 1e-16)
        return solve(lambda w: tails(w)[0], mp.log(lower), mp.log(mpf(guess) / (1 - mpf(guess))))
    return -beta_log_odds(b, a, lower=upper)


def small_log_odds(a, b, lower):
    """For x so small that the first term of the series is all: lower = x^a/(a B(a, b))."""
    p, q = as_mpf(Fraction(a)), as_mpf(Fraction(b))
    log_beta = mp.loggamma(p) + mp.loggamma(q) - mp.loggamma(p + q)
    return (mp.log(lower) + mp.log(p) + log_beta) / p


def student_quantile():
    rows = []
    for df in DEGREES:
        if df == 1e15:
            continue
        for p in PROBABILITIES:
            exact = Fraction(p)
            tail = min(exact, 1 - exact)
            n = Fraction(df)
            if df < 1 and float(tail) < 1e-5:
                continue
            if tail < Fraction(1, 4):
                log_odds = beta_log_odds(n / 2, Fraction(1, 2), lower=as_mpf(2 * tail))
                log_t = -log_odds / 2 + mp.log(mpf(df)) / 2
            else:
                log_odds = beta_log_odds(Fraction(1, 2), n / 2, lower=as_mpf(1 - 2 * tail))
                log_t = log_odds / 2 + mp.log(mpf(df)) / 2
            if log_t > 709:
                continue
            rows.append((df, p, (-1 if exact < Fraction(1, 2) else 1) * mp.exp(log_t)))
    write("student-quantile", "degrees of freedom, p, the t with P(T <= t) = p", rows)


PAIRS = [(0.1, 0.1), (0.1, 50.0), (0.5, 3.0), (1.0, 1.0), (1.0, 7.0), (2.0, 10.0), (3.7, 3.7), (9.0, 45.0), (99.0, 891.0),
         (1000.5, 10.0), (1000.0, 1000.0), (1.0, 1e6), (1e5, 3.0), (1e5, 2e5), (1e7, 1e7), (29999999.0, 89999997.0),
         (1e10, 5.0)]


def fisher():
    rows = []
    for m, n in PAIRS:
        if max(m, n) > 1e4 and min(m, n) < 1e7:
            continue  # too slow
        spread = (2 / m + 2 / n) ** 0.5
        steps, values = (-36, -5, 5, 36), [1.0, 1 - 1e-9, 1e-10, 0.5, 2.0, 100.0, 1e10]
        if m > 1e6:
            steps, values = (-36, 5), []
        for f in unique(values + [float(mp.exp(mpf(z) * spread)) for z in steps]):
            if not 1e-150 < f < 1e90:
                continue
            odds = Fraction(f) * Fraction(m) / Fraction(n)
            lower, upper = beta_tails(Fraction(m) / 2, Fraction(n) / 2, odds / (1 + odds))
            if min(lower, upper) > SMALLEST:
                rows.append((m, n, f, lower, upper))
    write("fisher", "m, n, f, P(F <= f), P(F > f)", rows)


def fisher_quantile():
    quantiles = []
    for m, n in PAIRS:
        if max(m, n) > 1e6:
            continue  # too slow
        for p in [1e-300, 1e-20, 1e-5, 0.025, 0.3, 0.5000001, 0.975, 0.999, 1 - 1e-9]:
            exact = Fraction(p)
            a, b = Fraction(m) / 2, Fraction(n) / 2
            try:
                w = beta_log_odds(a, b, lower=as_mpf(exact)) if exact < Fraction(1, 2) else \
                    beta_log_odds(a, b, upper=as_mpf(1 - exact))
            except (LookupError, ValueError):
                continue
            log_f = w + mp.log(mpf(n)) - mp.log(mpf(m))
            if abs(log_f) < 705:
                quantiles.append((m, n, p, mp.exp(log_f)))
    write("fisher-quantile", "m, n, p, the f with P(F <= f) = p", quantiles)


def chi_squared():
    rows = []
    for df in [0.01, 0.1, 0.5, 1.0, 2.0, 3.3, 10.0, 49.0, 1000.0, 99999.5, 1e7]:
        # Wilson and Hilferty's cube root finds points far out on both sides.
        cube = [1 - 2 / (9 * df) + z * (2 / (9 * df)) ** 0.5 for z in (-30, -15, -5, -2, -0.5, 0, 0.5, 2, 5, 15, 30)]
        values = [df * c ** 3 for c in cube if c > 0] + [df, 2 + df]
        if df < 1e4:
            values += [1e-300, 1e-20, 1e-5, 0.1, 1.0, 2.0, 3.84, 30.0, 300.0, 1300.0]
        for x in unique(values):
            lower, upper = gamma_tails(df / 2, x / 2)
            if min(lower, upper) > SMALLEST:
                rows.append((df, x, lower, upper))
    write("chi-squared", "degrees of freedom, x, P(X <= x), P(X > x)", rows)


def binomial():
    rows, quantiles = [], []
    chances = [5e-324, 1e-300, 1e-10, 1e-6, 0.001, 0.05, 0.3, 0.5, 0.7, 0.9, 0.999, 1 - 1e-6, ONE_DOWN]
    for n in [1, 2, 5, 24, 25, 50, 400, 2000, 10_000, 100_000, 1_000_000]:
        for p in chances:
            mean, spread = n * p, (n * p * (1 - p)) ** 0.5
            wanted = {0, 1, n - 1, n, int(mean)} | {int(mean + z * spread) for z in (-36, -12, -4, -1, 1, 4, 12, 36)}
            for k in sorted(k for k in wanted if 0 <= k <= n):
                exact = Fraction(p)
                with mp.workdps(80):
                    log = mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1)
                    log += k * mp.log(as_mpf(exact)) + (n - k) * mp.log(as_mpf(1 - exact))
                    weight = mp.exp(log)
                lower, upper = (mpf(1), mpf(0)) if k == n else \
                    reversed(beta_tails(Fraction(k + 1), Fraction(n - k), exact))
                if min(weight, lower) > SMALLEST and (upper == 0 or upper > SMALLEST):
                    rows.append((n, p, k, weight, lower, upper))
    write("binomial", "n, p, k, P(X = k), P(X <= k), P(X > k)", rows)
    for n in [1, 7, 24, 134, 1000, 100_000, 1_000_000]:
        for p in [1e-6, 0.02, 0.3, 0.5, 0.83, 0.999]:
            for q in [1e-200, 1e-12, 0.001, 0.025, 0.4]:
                quantiles.append((n, p, q, smallest(n, p, lambda t: t[0] >= as_mpf(Fraction(q))),
                                  smallest(n, p, lambda t: t[1] <= as_mpf(Fraction(q)))))
    write("binomial-quantile", "n, p, q, the smallest k with P(X <= k) >= q, and with P(X > k) <= q", quantiles)


def smallest(n, p, holds):
    low, high = 0, n
    while low < high:
        middle = (low + high) // 2
        lower, upper = reversed(beta_tails(Fraction(middle + 1), Fraction(n - middle), Fraction(p)))
        low, high = (low, middle) if holds((lower, upper)) else (middle + 1, high)
    return low


def signed_rank():
    rows = []
    for n in range(1, 50):
        counts = [1]
        for rank in range(1, n + 1):
            grown = counts + [0] * rank
            for total, count in enumerate(counts):
                grown[total + rank] += count
            counts = grown
        most = len(counts) - 1
        for v in sorted({0, 1, 3, most // 8, most // 4, most // 3, (most - 1) // 2, most // 2, 3 * most // 4, most - 1, most}):
            if v <= most:
                below = sum(counts[:v + 1])
                rows.append((n, v, mpf(below) / 2 ** n, mpf(2 ** n - below) / 2 ** n))
    write("signed-rank", "n, v, P(V <= v), P(V > v)", rows)


def log_gamma():
    points = [1e-300, 1e-100, 1e-16, 1e-5, 0.1, 0.4999, 0.5, 0.75, 1 - 1e-9, 1 - 2.0 ** -53, 1 + 2.0 ** -52, 1 + 1e-9, 1.2,
              1.4616321449683622, 1.4999, 1.5, 1.75, 2 - 1e-9, 2 - 2.0 ** -52, 2 + 2.0 ** -51, 2 + 1e-9, 2.3, 2.5, 3.0, 4.5, 9.9,
              10.0, 10.5, 33.3, 1e3, 1e6, 1e10, 1e15, 1e100, 1e300]
    write("log-gamma", "x, ln Gamma(x)", [(x, mp.loggamma(mpf(x))) for x in points])
    degrees = [2.0, 2.5, 3.0, 4.0, 5.7, 10.0, 19.0, 20.0, 21.0, 22.5, 100.0, 1e4, 1e6, 1e9, 1e15]
    with mp.workdps(90):
        write("hedges", "m, Gamma(m/2)/(sqrt(m/2) Gamma((m - 1)/2))", [
            (m, mp.exp(mp.loggamma(mpf(m) / 2) - mp.loggamma((mpf(m) - 1) / 2)) / mp.sqrt(mpf(m) / 2)) for m in degrees])


if __name__ == "__main__":
    check()
    parts = (normal, signed_rank, log_gamma, student, chi_squared, binomial, fisher, student_quantile, fisher_quantile)
    for part in parts if len(argv) == 1 else [part for part in parts if part.__name__ in argv]:
        part()
