"""The measures in Polars: POLARS_MAX_THREADS=2 python polars_peer.py answers|pairs comma|semicolon INPUT OUTPUT."""
import glob
import sys

import numpy
import polars as pl

import figures

ANSWERS = {
    "program": pl.Categorical, "session": pl.Categorical, "participant": pl.Int64, "item": pl.Categorical, "score": pl.Int8,
    "comment": pl.String,
}
PAIRS = {
    "program": pl.Categorical, "session": pl.Categorical, "participant": pl.Int64, "unit": pl.Categorical, "pre": pl.Float64,
    "post": pl.Float64, "maximum": pl.Float64,
}


def answers(rows, out):
    score = pl.col("score")
    # The file is read twice, which is cheaper here than to keep its rows.
    items = rows.group_by("program", "item").agg(
        *((score == point).sum().alias(f"p{point}") for point in range(1, 6)), score.null_count().alias("blanks"),
    ).collect(engine="streaming")
    keys = figures.keys(items["program"], ["item"] * len(items), items["item"])
    figures.add_items(
        out, keys, [1, 2, 3, 4, 5], items.select(f"p{point}" for point in range(1, 6)).to_numpy(), items["blanks"])

    names = items["item"].unique().to_list()
    respondents = rows.group_by("program", "session", "participant").agg(
        score.count().alias("n"), score.cast(pl.Int64).sum().alias("s"), score.min().alias("low"),
        score.max().alias("high"), (score >= 4).sum().alias("favourable"),
        *(pl.when(pl.col("item") == name).then(score.cast(pl.Int64)).sum().alias(name) for name in names),
    ).collect(engine="streaming").lazy()
    mean = pl.col("s") / pl.col("n")
    columns = [
        pl.len().alias("n"), mean.mean().alias("mean"), mean.std().alias("deviation"),
        pl.col("favourable").sum(), pl.col("n").sum().alias("answers")]
    k = len(names)
    complete = pl.col("n") == k
    long = pl.col("n") >= 5
    by_program, by_session, programs = pl.collect_all([
        respondents.filter(pl.col("n") > 0).group_by("program").agg(columns),
        respondents.filter(pl.col("n") > 0).group_by("program", "session").agg(columns),
        respondents.group_by("program").agg(
            (long & (pl.col("low") == pl.col("high"))).sum().alias("uniform"), long.sum().alias("long"),
            sum(pl.when(complete).then(pl.col(name)).var() for name in names).alias("item_variances"),
            pl.when(complete).then(pl.col("s")).var().alias("total_variance"), complete.sum().alias("complete")),
    ], engine="streaming")
    for group, frame in [("all", by_program), ("session", by_session)]:
        keys = figures.keys(
            frame["program"], [group] * len(frame), frame["session"] if group == "session" else [""] * len(frame))
        arrays = (frame[c].to_numpy() for c in ["n", "mean", "deviation", "favourable", "answers"])
        figures.add_respondents(out, keys, *arrays)
    keys = figures.keys(programs["program"], ["all"] * len(programs), [""] * len(programs))
    arrays = (
        programs[c].to_numpy() for c in ["uniform", "long", "item_variances", "total_variance", "complete"])
    figures.add_questionnaires(out, keys, *arrays, k)


def pairs(rows, out):
    x, y, d = pl.col("x"), pl.col("y"), pl.col("d")
    table = rows.filter(pl.col("pre").is_not_null() & pl.col("post").is_not_null()).group_by(
        "program", "session", "participant"
    ).agg(
        pl.col("unit").first(), pl.col("pre").mean().alias("x"), pl.col("post").mean().alias("y"),
        pl.col("maximum").max(),
    ).select(
        "program", "session", "unit", "x", "y", "maximum",
        # Changes as whole millionths: in floating point, equal changes would not tie.
        ((y - x) * 1e6).round().cast(pl.Int64).alias("d"),
    ).collect(engine="streaming").lazy()
    groups = {"all": ["program"], "session": ["program", "session"], "unit": ["program", "unit"]}
    queries = []
    for columns in groups.values():
        queries.append(table.group_by(columns).agg(
            pl.len().alias("n"), x.mean().alias("before"), y.mean().alias("after"), (y - x).mean().alias("change"),
            x.std().alias("deviation_before"), y.std().alias("deviation_after"), (y - x).std().alias("deviation"),
            *(pl.sql_expr(term).sum().alias(name) for name, term in figures.TERMS.items()),
            (d > 0).sum().alias("improved"), pl.col("maximum").max()))
        # Ranks of tallied changes: few values, so that no row is sorted.
        ties = pl.col("ties")
        highest = ties.cum_sum().over(columns)
        queries.append(
            table.filter(d != 0).group_by(*columns, d.abs().alias("size")).agg(
                pl.len().cast(pl.Float64).alias("ties"), (d > 0).sum().alias("positive"))
            .sort("size").with_columns(highest.alias("highest")).group_by(columns).agg(
                (pl.col("positive") * (pl.col("highest") - (ties - 1) / 2)).sum().alias("v"),
                ties.sum().alias("ranked"), (ties ** 3 - ties).sum().alias("tie_sum")))
    frames = pl.collect_all(queries, engine="streaming")
    for place, (group, columns) in enumerate(groups.items()):
        frame = frames[2 * place].join(frames[2 * place + 1], on=columns, how="left")
        keys = figures.keys(
            frame["program"], [group] * len(frame), [""] * len(frame) if group == "all" else frame[group])
        arrays = {name: frame[name].to_numpy() for name in frame.columns if name not in columns}
        arrays["ties"] = arrays["tie_sum"]
        figures.add_pairs(out, keys, numpy.full(len(frame), group == "all"), arrays)


def main(kind, dialect, path, output):
    semicolon = dialect == "semicolon"
    form = {"separator": ";" if semicolon else ",", "decimal_comma": semicolon}
    schema = ANSWERS if kind == "answers" else PAIRS
    if "*" in path:
        # Each file by its own header: nothing says that a folder's exports have their columns in one order.
        files = (pl.scan_csv(file, schema_overrides=schema, **form) for file in sorted(glob.glob(path)))
        rows = pl.concat([file.select(*schema) for file in files])
    else:
        rows = pl.scan_csv(path, schema=schema, **form)
    out = figures.Figures()
    {"answers": answers, "pairs": pairs}[kind](rows, out)
    out.write(output)


main(*sys.argv[1:])
