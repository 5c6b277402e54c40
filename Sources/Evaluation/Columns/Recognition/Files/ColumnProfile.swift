/// What the cells of one column look like. No cell of a column with many different ones is kept.
package struct ColumnProfile: Sendable {
    /// With more different cells than these a column is no list of choices.
    static let mostValues = 300

    /// The column's number in the file, from 0.
    let field: Int
    /// The name that a sidecar calls it by.
    let name: String
    /// What it is called for people: the name, or the text above a column that is called by its number.
    let title: String
    /// Cells that are not empty.
    private(set) var filled = 0
    /// Different cells and how often each occurs; empty when they are too many.
    package private(set) var values: [String: Int] = [:]
    /// Whether there are more different cells than a list of choices has.
    private(set) var hasMany = false
    private(set) var numbers = 0
    private(set) var dates = 0
    private(set) var addresses = 0
    private(set) var longNumbers = 0
    /// Numbers that a spreadsheet has rounded: `1,98609E+17`.
    private(set) var rounded = 0
    /// Cells that say that there is nothing to say, and the ways in which they do.
    private(set) var missing = 0
    package private(set) var missingWords: Set<String> = []
    private(set) var longest = 0
    /// Cells that are a number with a unit behind it, and how often each unit occurs.
    private(set) var counted = 0
    private(set) var units: [CellUnit: Int] = [:]
    /// Whether the first row has a cell in it.
    var startsFilled = false
    /// The different cells, as hashes: how many there are, not what they are.
    private var seen: Set<Int> = []
    /// In which form its numbers are written.
    private(set) var numberSurvey = NumberSurvey(extras: .of(.number))
    /// In which form its numbers are written if they are amounts of money.
    private(set) var moneySurvey = NumberSurvey(extras: .of(.money))

    init(field: Int, name: String, title: String) {
        self.field = field
        self.name = name
        self.title = title
    }

    /// Takes cells in that are all the same; not empty, and without blanks around them.
    mutating func add(_ cell: String, times: Int) {
        filled += times
        seen.insert(cell.hashValue)
        if MissingWords.contain(cell) {
            missing += times
            missingWords.insert(cell)
        }
        Array(cell.utf8).withUnsafeBytes { bytes in
            if Self.isNumber(bytes) {
                numbers += times
            } else if let unit = CellUnit.split(bytes)?.unit {
                counted += times
                if units.count < 10 || units[unit] != nil { units[unit, default: 0] += times }
            }
            if ScientificNotation.isWritten(in: bytes) { rounded += times }
            numberSurvey.add(bytes)
            moneySurvey.add(bytes)
        }
        if DateOrder.allCases.contains(where: { CellDate.date(cell, $0) != nil }) { dates += times }
        if cell.contains("@"), !cell.contains(where: \.isWhitespace) { addresses += times }
        if cell.utf8.count >= 15, cell.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x20 || $0 == 0x27 }) {
            longNumbers += times
        }
        guard !hasMany else { return }
        values[cell, default: 0] += times
        if values.count > Self.mostValues {
            hasMany = true
            values = [:]
        }
    }

    private static func isNumber(_ cell: UnsafeRawBufferPointer) -> Bool {
        NumberForm.all.contains { form in
            if case .success = DecimalReader(form: form, scale: 6, extras: .of(.money)).read(cell) {
                true
            } else {
                false
            }
        }
    }
}

extension ColumnProfile {
    /// The column as the file calls it.
    package var header: RecognisedReading.Header { RecognisedReading.Header(name: name, title: title) }

    /// How many cells say what another one says already.
    var repeated: Int { filled - seen.count }

    /// Cells that say something.
    var telling: Int { filled - missing }

    var words: HeaderWords { HeaderWords(title) }

    /// Whether nearly all cells that say something are numbers.
    var isNumeric: Bool { telling > 0 && numbers * 10 >= telling * 9 }

    /// The unit that stands behind the numbers of all cells; `nil` where they are plain, or differ.
    var unit: CellUnit? {
        let units = units
        return units.count == 1 && counted * 10 >= telling * 9 ? units.keys.first : nil
    }

    /// Whether nearly all cells that say something are numbers, with or without a unit.
    var isMeasured: Bool { telling > 0 && (numbers + counted) * 10 >= telling * 9 }

    /// Whether nearly all cells that say something are dates.
    var isDates: Bool { telling > 0 && dates * 10 >= telling * 9 }

    /// Whether the cells name people: addresses, or numbers as long as those of staff.
    var namesPeople: Bool { filled > 0 && (addresses * 2 > filled || longNumbers * 2 > filled) }

    /// How often each whole number occurs; `nil` when a cell that says something is none, or they are too many.
    func wholeNumbers(without codes: Set<String> = []) -> [Int: Int]? {
        guard !hasMany, telling > 0 else { return nil }
        var counts: [Int: Int] = [:]
        for (cell, count) in values where !MissingWords.contain(cell) && !codes.contains(cell) {
            guard let number = Self.wholeNumber(cell) else { return nil }
            counts[number, default: 0] += count
        }
        return counts
    }

    /// Cells such as 99 that lie far from all others, which are ratings: they mean that there is no answer.
    var missingCodes: Set<String> {
        let found = MissingWords.codes.intersection(values.keys)
        guard !found.isEmpty, let rest = wholeNumbers(without: found), let high = rest.keys.max(),
            let low = rest.keys.min(),
            low >= 0, high <= 10, rest.values.reduce(0, +) * 2 > telling
        else { return [] }
        return found
    }

    /// The number of `4`, `4.0` or `4,00`.
    static func wholeNumber(_ cell: String) -> Int? {
        let parts = cell.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count == 1 || parts.count == 2 && !parts[1].isEmpty && parts[1].allSatisfy({ $0 == "0" }),
            parts[0].utf8.count <= 9
        else { return nil }
        return Int(parts[0])
    }
}
