/// Takes neighbouring rows of a long file together that are answers of one respondent: a file mostly lists all answers
/// of a respondent one behind the other.
enum RunCollector {
    /// The runs of some rows. A row that names nobody is a run of its own, because nothing says whose other answers it
    /// goes with.
    static func runs(of rows: DecodedRows, points: [Int16]) -> DecodedRows {
        var collected = DecodedRows(rows: rows.rows)
        guard case .codes(let items)? = rows.columns[.item] else { return collected }
        let keys = rows.columns.filter { $0.key != .item }
        let firsts = firsts(keys.values.compactMap(\.codes), rows.persons, count: rows.rows.count)
        collected.columns = keys.mapValues { column in
            guard let codes = column.codes else { return column }
            return .codes(firsts.map { codes[$0] })
        }
        if let persons = rows.persons { collected.persons = firsts.map { persons[$0] } }
        let ends = firsts.dropFirst() + [rows.rows.count]
        collected.runs = DecodedRuns(
            lengths: zip(firsts, ends).map { Int32($1 - $0) }, items: items, points: points)
        return collected
    }

    /// Where each run begins.
    private static func firsts(_ keys: [[Int32]], _ persons: [Int64]?, count: Int) -> [Int] {
        guard let persons else { return Array(0..<count) }
        var firsts: [Int] = []
        firsts.reserveCapacity(count / 4 + 1)
        var previous = PackedColumn.missing
        for place in 0..<count {
            let person = persons[place]
            if person == previous, person != PackedColumn.missing, keys.allSatisfy({ $0[place] == $0[place - 1] }) {
                continue
            }
            firsts.append(place)
            previous = person
        }
        return firsts
    }
}

extension DecodedColumn {
    /// The codes of a column of codes.
    var codes: [Int32]? { if case .codes(let codes) = self { codes } else { nil } }
}
