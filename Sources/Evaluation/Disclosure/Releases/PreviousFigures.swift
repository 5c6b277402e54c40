public import Basics

/// The figures of an edition as they were published last, read from its `data/metrics.csv`.
public struct PreviousFigures: Sendable {
    /// The day that the site spoke of; `nil` where it bore no date.
    let day: CalendarDate?
    private var byKey: [FigureKey: [Figure]] = [:]
    /// The members of each table, such as the units of a programme; the keys have no member.
    private(set) var members: [FigureKey: Set<String>] = [:]
    /// The numbers of measures' definitions, as far as the release tells them.
    private let definitions: [MeasureID: Int]

    /// What is wrong with a file of figures.
    public struct Problem: Error, Sendable {
        /// Counted from 1.
        public let line: Int
        /// In lower case, without a full stop.
        public let message: LocalizedText
    }

    /// - Parameters:
    ///   - bytes: The file's.
    ///   - day: The day that the site spoke of.
    ///   - definitions: By which definition each measure was computed, as `build.json` has it.
    /// - Throws: Where the file is none that Tolok has written.
    public init(metrics bytes: [UInt8], day: CalendarDate?, definitions: [MeasureID: Int] = [:]) throws(Problem) {
        self.day = day
        self.definitions = definitions
        var records = PlainRecords(bytes)
        let header = try records.next() ?? []
        let columns = try Columns(header)
        while let record = try records.next() {
            guard record.count == header.count else {
                throw Problem(
                    line: records.line,
                    message: [
                        "en": "the row has \(record.count) fields, not \(header.count)",
                        "id": "baris berisi \(record.count) kolom, bukan \(header.count)",
                    ])
            }
            guard let figure = columns.figure(record) else {
                throw Problem(
                    line: records.line,
                    message: [
                        "en": "the row is no figure as Tolok writes them",
                        "id": "baris itu bukan angka seperti yang ditulis Tolok",
                    ])
            }
            enter(figure)
        }
    }

    /// All figures, in the order of their keys.
    public var all: [Figure] {
        byKey.keys.sorted { left, right in
            (left.program, left.measure.name, left.group, left.member)
                < (right.program, right.measure.name, right.group, right.member)
        }.flatMap(figures)
    }

    /// The figures of a key, in the order in which they were published.
    func figures(_ key: FigureKey) -> [Figure] { byKey[key] ?? [] }

    /// The number of the definition by which a measure was computed; 1 for releases that do not tell it.
    public func definition(of measure: MeasureID) -> Int { definitions[measure] ?? 1 }

    /// The slugs of all programmes of which there are figures.
    public var programs: Set<String> {
        Set(byKey.keys.map(\.program)).subtracting([FigureKey.everyProgram])
    }

    private mutating func enter(_ figure: Figure) {
        byKey[figure.key, default: []].append(figure)
        var table = figure.key
        table.member = ""
        if figure.key.group != FigureKey.whole { members[table, default: []].insert(figure.key.member) }
    }

    /// Where the columns stand.
    private struct Columns {
        private var places: [String: Int] = [:]

        init(_ header: [String]) throws(Problem) {
            for (place, name) in header.enumerated() { places[name] = place }
            let wanted = ["program", "group", "member", "measure", "statistic", "value", "low", "high", "n", "status"]
            if let missing = wanted.first(where: { places[$0] == nil }) {
                throw Problem(
                    line: 1,
                    message: ["en": "there is no column \"\(missing)\"", "id": "tidak ada kolom \"\(missing)\""])
            }
        }

        /// The figure of a row; `nil` where it is none.
        func figure(_ record: [String]) -> Figure? {
            func text(_ name: String) -> String { places[name].map { record[$0] } ?? "" }
            func number(_ name: String) -> Double? { Double(text(name)) }
            let key = FigureKey(
                MeasureID(text("measure")), program: Self.plain(text("program")), group: Self.plain(text("group")),
                member: Self.plain(text("member")))
            let since = text("since")
            let held = since.isEmpty ? nil : Figure.Held(since: CalendarDate(iso: since))
            let interval: ClosedRange<Double>? =
                if let low = number("low"), let high = number("high"), low <= high { low...high } else { nil }
            let outcome: Figure.Outcome
            switch text("status") {
            case "shown":
                guard let value = number("value"), let n = Int(text("n")) else { return nil }
                let spread = number("standard_error").map {
                    Figure.Spread(standardError: $0, degreesOfFreedom: number("degrees_of_freedom"))
                }
                outcome = .shown(Figure.Shown(value: value, interval: interval, n: n, spread: spread, held: held))
            case Figure.Band.boundStatus:
                guard let interval, let n = Int(text("n")) else { return nil }
                let side: Figure.Band.Side = interval.upperBound == 1 && interval.lowerBound > 0 ? .atLeast : .atMost
                outcome = .band(Figure.Band(side: side, range: interval, n: n, held: held))
            case Figure.Band.rangeStatus:
                guard let interval, let n = Int(text("n")) else { return nil }
                outcome = .band(Figure.Band(side: .between, range: interval, n: n, held: held))
            case let status:
                guard let absence = Absence(rawValue: status) else { return nil }
                outcome = .absent(absence)
            }
            return Figure(key: key, statistic: text("statistic"), outcome: outcome)
        }

        /// A text without the apostrophes that keep spreadsheets from running it, which stand before what begins a formula.
        private static func plain(_ text: String) -> String {
            guard text.utf8.contains(UInt8(ascii: "'")) else { return text }
            var plain = String.UnicodeScalarView()
            var beginsCell = true
            let scalars = Array(text.unicodeScalars)
            for (place, scalar) in scalars.enumerated() {
                let next = place + 1 < scalars.count ? scalars[place + 1] : scalar
                if beginsCell, scalar == "'", Self.formulaStarts.contains(next) {
                    beginsCell = false
                    continue
                }
                plain.append(scalar)
                beginsCell = ";\t\r\n".unicodeScalars.contains(scalar)
            }
            return String(plain)
        }

        private static let formulaStarts = "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars
    }
}

extension Figure {
    /// The figure as one that is kept; it keeps the day on which it was new.
    func kept(since day: CalendarDate?) -> Figure {
        let held = self.held ?? Held(since: day)
        switch outcome {
        case .shown(var shown):
            shown.held = held
            return Figure(key: key, statistic: statistic, outcome: .shown(shown))
        case .band(var band):
            band.held = held
            return Figure(key: key, statistic: statistic, outcome: .band(band))
        case .absent: return self
        }
    }
}
