import Basics
import Diagnostics
import YAML

extension SidecarReader {
    /// Keys that may stand in a reading, or beside the readings, where they hold for all of them.
    static let commonKeys = ["constants", "fill", "ignore", "attempts", "totals"]

    private enum Totals: String, CaseIterable {
        case keep
        case drop = "set aside"
    }

    /// The reading with what it, or the sidecar for all readings, says about rows and columns.
    func common(
        _ fields: YAMLFields, in sidecar: YAMLFields?, _ reading: ReadingDeclaration
    ) -> ReadingDeclaration {
        var reading = reading
        let places = [fields] + (sidecar.map { [$0] } ?? [])
        reading.constants = places.reduce([]) { known, place in
            known + constants(place).filter { added in !known.contains { $0.column == added.column } }
        }
        reading.filled = places.flatMap { headers("fill", $0) }
        reading.ignored = places.flatMap { headers("ignore", $0) }
        reading.attempts = places.lazy.compactMap { $0.choice("attempts", of: Attempts.self) }.first
        reading.keepsTotals = places.lazy.compactMap { $0.choice("totals", of: Totals.self) }.first == .keep
        return reading
    }

    private func constants(_ fields: YAMLFields) -> [ConstantDeclaration] {
        let known = Column.allCases.map(\.rawValue)
        guard
            let pairs = fields.fields(
                "constants", of: ["en": "the constants of a reading", "id": "tetapan pembacaan"], known: known)
        else { return [] }
        return pairs.pairs.compactMap { pair in
            guard let column = Column(rawValue: pair.key), let text = pairs.string(pair.key) else { return nil }
            return ConstantDeclaration(column: column, text: text, span: pair.value.span)
        }
    }

    private func headers(_ key: String, _ fields: YAMLFields) -> [DeclaredHeader] {
        fields.items(key).compactMap { node in
            if let text = node.text { return DeclaredHeader(name: text, span: node.span) }
            fields.report(key, .notColumns(key))
            return nil
        }
    }

    /// The rows that hold column names, from 1; empty where the first row does.
    func headerRows(_ dialect: YAMLFields) -> [Int] {
        let texts = dialect.strings("headerRows")
        let rows = texts.compactMap { Int($0) }
        let isRising = zip(rows, rows.dropFirst()).allSatisfy { $0 < $1 }
        guard rows.count == texts.count, isRising, rows.allSatisfy({ (1...1000).contains($0) }), rows.count <= 5 else {
            dialect.report("headerRows", .headerRows)
            return []
        }
        return rows
    }
}

extension Problem {
    fileprivate static func notColumns(_ key: String) -> Problem {
        Problem(
            "sidecar.wrong-type",
            ["en": "\"\(key)\" must be a list of columns", "id": "\"\(key)\" harus berupa daftar kolom"],
            help: ["en": "write the headers: \(key): [Column]", "id": "tulis judul kolomnya: \(key): [Kolom]"])
    }

    fileprivate static let headerRows = Problem(
        "sidecar.unknown-value",
        [
            "en": "\"headerRows\" must be up to five rows from 1 to 1000, in their order",
            "id": "\"headerRows\" harus paling banyak lima baris dari 1 sampai 1000, menurut urutannya",
        ],
        help: [
            "en": "count rows from the top of the file, such as headerRows: [1, 2]",
            "id": "hitung baris dari atas berkas, seperti headerRows: [1, 2]",
        ])
}
