public import Basics
import Diagnostics

extension YAMLFields {
    /// A whole number within `range`.
    public func integer(_ key: String, in range: ClosedRange<Int> = .min ... .max) -> Int? {
        guard let node = node(key) else { return nil }
        guard let text = node.text, let value = Int(text) else {
            reportType(
                of: node, key, ["en": "a whole number", "id": "bilangan bulat"],
                help: ["en": "write digits only, such as 40", "id": "tulis angka saja, seperti 40"])
            return nil
        }
        guard range.contains(value) else {
            reportRange(of: node, key, value, least: range.lowerBound, most: range.upperBound)
            return nil
        }
        return value
    }

    /// A number within `range`, with a decimal point.
    public func number(
        _ key: String, in range: ClosedRange<Double> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude
    ) -> Double? {
        guard let node = node(key) else { return nil }
        guard let text = node.text, let value = Self.number(text) else {
            let comma = node.text?.replacing(",", with: ".")
            let help: LocalizedText? = comma.flatMap {
                Self.number($0) == nil
                    ? nil : ["en": "write \($0), with a decimal point", "id": "tulis \($0), dengan titik desimal"]
            }
            reportType(of: node, key, ["en": "a number", "id": "bilangan"], help: help ?? .howToWriteNumbers)
            return nil
        }
        guard range.contains(value) else {
            reportRange(of: node, key, value, least: range.lowerBound, most: range.upperBound)
            return nil
        }
        return value
    }

    /// `true`, `yes`, `ya` or `false`, `no`, `tidak`, without regard to case.
    public func boolean(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        switch node.text?.lowercased() {
        case "true", "yes", "ya": return true
        case "false", "no", "tidak": return false
        default:
            reportType(
                of: node, key, ["en": "true or false", "id": "true atau false"],
                help: [
                    "en": "write true, yes or ya; or false, no or tidak",
                    "id": "tulis true, yes, atau ya; atau false, no, atau tidak",
                ])
            return nil
        }
    }

    /// A day in the form of ISO 8601, such as 2025-08-17.
    public func date(_ key: String) -> CalendarDate? {
        guard let node = node(key) else { return nil }
        guard let text = node.text, let date = CalendarDate(iso: text) else {
            reportType(of: node, key, ["en": "a date", "id": "tanggal"], help: .howToWriteDates)
            return nil
        }
        return date
    }

    /// Digits with sign, point and exponent; not "inf", "nan" or hexadecimal, which Swift would read too.
    private static func number(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }) else { return nil }
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    private func reportRange<Value: Comparable>(
        of node: YAMLNode, _ key: String, _ value: Value, least: Value, most: Value
    ) {
        log.log(.outOfRange(described(key), value, least: least, most: most), at: node.span)
    }
}

extension Problem {
    fileprivate static func outOfRange<Value: Comparable>(
        _ what: LocalizedText, _ value: Value, least: Value, most: Value
    ) -> Problem {
        Problem(
            "yaml.out-of-range", ["en": "\(what) cannot be \(value)", "id": "\(what) tidak boleh \(value)"],
            help: value < least
                ? ["en": "it must be at least \(least)", "id": "nilainya harus paling sedikit \(least)"]
                : ["en": "it must be at most \(most)", "id": "nilainya harus paling banyak \(most)"])
    }
}

extension LocalizedText {
    fileprivate static let howToWriteNumbers: LocalizedText = [
        "en": "write digits and a decimal point, such as 0.5", "id": "tulis angka dan titik desimal, seperti 0.5",
    ]

    fileprivate static let howToWriteDates: LocalizedText = [
        "en": "write year-month-day, such as 2025-08-17 for 17 August 2025; the day must exist",
        "id": "tulis tahun-bulan-hari, seperti 2025-08-17 untuk 17 Agustus 2025; tanggalnya harus ada",
    ]
}
