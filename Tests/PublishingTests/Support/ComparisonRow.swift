/// A row of `data/comparisons.csv`, by the names of its columns.
struct ComparisonRow {
    let fields: [String: String]

    subscript(name: String) -> String? { fields[name] }

    static func all(_ text: String?) -> [ComparisonRow] {
        let rows = (text ?? "").split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard let names = rows.first else { return [] }
        return rows.dropFirst().map { ComparisonRow(fields: Dictionary(uniqueKeysWithValues: zip(names, $0))) }
    }
}
