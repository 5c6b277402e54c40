"""The measures in DuckDB: python duckdb_peer.py answers|pairs comma|semicolon INPUT OUTPUT."""
import sys

import duckdb
import numpy

import figures

ITEMS = 10
READ = "read_csv('{path}', header=true, auto_detect=false, columns={columns}, delim='{delimiter}', quote='\"'{more})"
# Many files are read each by its own header: nothing says that a folder's exports have their columns in one order.
READ_MANY = "read_csv('{path}', header=true, union_by_name=true, types={columns}, delim='{delimiter}', quote='\"'{more})"
ANSWERS = "{program: VARCHAR, session: VARCHAR, participant: BIGINT, item: VARCHAR, score: TINYINT, comment: VARCHAR}"
PAIRS = (
    "{program: VARCHAR, session: VARCHAR, participant: BIGINT, unit: VARCHAR, pre: DOUBLE, post: DOUBLE, "
    "maximum: DOUBLE}")


def columns_of(relation):
    """The columns of a result as arrays; a number that is missing is not a number."""
    columns = relation.fetchnumpy()
    for name, column in columns.items():
        if isinstance(column, numpy.ma.MaskedArray) and column.dtype.kind == "f":
            columns[name] = column.filled(numpy.nan)
    return columns


def answers(db, source, out):
    # One table of the rows, without comments; two passes over it are cheaper than two readings of the file.
    db.execute(f"CREATE TEMP TABLE answers AS SELECT program, session, participant, item, score FROM {source}")
    items = columns_of(db.execute("""
        SELECT program, item,
            count(*) FILTER (score = 1) a, count(*) FILTER (score = 2) b, count(*) FILTER (score = 3) c,
            count(*) FILTER (score = 4) d, count(*) FILTER (score = 5) e, count(*) - count(score) blanks
        FROM answers GROUP BY ALL"""))
    keys = figures.keys(items["program"], ["item"] * len(items["item"]), items["item"])
    figures.add_items(
        out, keys, [1, 2, 3, 4, 5], numpy.column_stack([items[point] for point in "abcde"]), items["blanks"])

    names = [row[0] for row in db.execute("SELECT DISTINCT item FROM answers").fetchall()]
    columns = ", ".join(f"sum(score) FILTER (item = '{name}') i{place}" for place, name in enumerate(names))
    db.execute(f"""
        CREATE TEMP TABLE respondents AS
        SELECT program, session, count(score) n, sum(score) s, min(score) low, max(score) high,
            count(*) FILTER (score >= 4) favourable, {columns}
        FROM answers GROUP BY program, session, participant""")
    groups = columns_of(db.execute("""
        SELECT program, session, count(*) n, avg(s / n) mean, stddev_samp(s / n) deviation,
            sum(favourable)::BIGINT favourable, sum(n)::BIGINT answers
        FROM respondents WHERE n > 0 GROUP BY GROUPING SETS ((program), (program, session))"""))
    whole = numpy.ma.getmaskarray(groups["session"])
    keys = figures.keys(
        groups["program"], numpy.where(whole, "all", "session"), numpy.where(whole, "", groups["session"].filled("")))
    figures.add_respondents(out, keys, *(groups[c] for c in ["n", "mean", "deviation", "favourable", "answers"]))

    k = len(names)
    variances = " + ".join(f"var_samp(i{place}) FILTER (n = {k})" for place in range(k))
    programs = columns_of(db.execute(f"""
        SELECT program, count(*) FILTER (n >= 5 AND low = high) uniform, count(*) FILTER (n >= 5) long,
            {variances} item_variances, var_samp(s) FILTER (n = {k}) total_variance,
            count(*) FILTER (n = {k}) complete
        FROM respondents GROUP BY program"""))
    keys = figures.keys(programs["program"], ["all"] * len(programs["program"]), [""] * len(programs["program"]))
    figures.add_questionnaires(
        out, keys, *(programs[c] for c in ["uniform", "long", "item_variances", "total_variance", "complete"]), k)


def pairs(db, source, out):
    db.execute(f"""
        CREATE TEMP TABLE pairs AS
        SELECT program, session, any_value(unit) unit, avg(pre) x, avg(post) y, max(maximum) maximum,
            -- Changes as whole millionths: in floating point, equal changes would not tie.
            round((avg(post) - avg(pre)) * 1e6)::BIGINT d
        FROM {source} WHERE pre IS NOT NULL AND post IS NOT NULL GROUP BY program, session, participant""")
    powers = ", ".join(f"sum({term}) {name}" for name, term in figures.TERMS.items())
    moments = columns_of(db.execute(f"""
        SELECT program, session, unit, grouping(session, unit) kind, count(*) n,
            avg(x) before, avg(y) after, avg(y - x) change, stddev_samp(x) deviation_before,
            stddev_samp(y) deviation_after, stddev_samp(y - x) deviation, {powers},
            count(*) FILTER (d > 0) improved, max(maximum) maximum
        FROM pairs GROUP BY GROUPING SETS ((program), (program, session), (program, unit))
        ORDER BY kind, program, session, unit"""))
    # Ranks of tallied changes: few values, so that no row is sorted.
    ranks = columns_of(db.execute("""
        WITH changes AS (
            SELECT program, session, unit, grouping(session, unit) kind, abs(d) size, count(*) ties,
                count(*) FILTER (d > 0) positive
            FROM pairs WHERE d != 0 GROUP BY GROUPING SETS
                ((program, abs(d)), (program, session, abs(d)), (program, unit, abs(d)))),
        ranked AS (
            SELECT *, sum(ties) OVER (PARTITION BY kind, program, session, unit ORDER BY size) highest FROM changes)
        SELECT program, session, unit, kind, sum(positive * (highest - (ties - 1) / 2)) v, sum(ties)::DOUBLE ranked,
            sum(ties::DOUBLE ** 3 - ties) tie_sum
        FROM ranked GROUP BY ALL ORDER BY kind, program, session, unit"""))
    kind = moments["kind"]
    names = numpy.choose(kind.astype(int), ["both", "session", "unit", "all"])
    members = [
        "" if k == "all" else session if k == "session" else unit
        for k, session, unit in zip(names, moments["session"], moments["unit"])]
    keys = figures.keys(moments["program"], names, members)
    columns = {name: numpy.ma.getdata(moments[name]) for name in moments}
    columns |= {"v": ranks["v"].astype(float), "ranked": ranks["ranked"], "ties": ranks["tie_sum"]}
    figures.add_pairs(out, keys, names == "all", columns)


def main(kind, dialect, path, output):
    db = duckdb.connect(config={"threads": 2, "preserve_insertion_order": False})
    semicolon = dialect == "semicolon"
    source = (READ_MANY if "*" in path else READ).format(
        path=path, columns=ANSWERS if kind == "answers" else PAIRS, delimiter=";" if semicolon else ",",
        more=", decimal_separator=','" if semicolon else "")
    out = figures.Figures()
    {"answers": answers, "pairs": pairs}[kind](db, source, out)
    out.write(output)


main(*sys.argv[1:])
