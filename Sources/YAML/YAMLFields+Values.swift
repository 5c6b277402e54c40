public import Basics
import Diagnostics

extension YAMLFields {
    /// A whole number within `range`.
    public func integer(_ key: String, in range: ClosedRange<Int> = .min ... .max) -> Int? {
        guard let node = node(key) else { return nil }
        guard let text = node.text, let value = Int(text) else {
            reportType(of: node, key, "a whole number", help: "write digits only, such as 40")
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
                Self.number($0) == nil ? nil : "write \($0), with a decimal point"
            }
            reportType(of: node, key, "a number", help: help ?? "write digits and a decimal point, such as 0.5")
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
            reportType(of: node, key, "true or false", help: "write true, yes or ya; or false, no or tidak")
            return nil
        }
    }

    /// A day in the form of ISO 8601, such as 2025-08-17.
    public func date(_ key: String) -> CalendarDate? {
        guard let node = node(key) else { return nil }
        guard let text = node.text, let date = CalendarDate(iso: text) else {
            let help: LocalizedText = "write year-month-day, such as 2025-08-17 for 17 August 2025; the day must exist"
            reportType(of: node, key, "a date", help: help)
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
        log.log(.outOfRange("\"\(key)\" in \(thing)", value, least: least, most: most), at: node.span)
    }
}

extension Problem {
    fileprivate static func outOfRange<Value: Comparable>(
        _ what: String, _ value: Value, least: Value, most: Value
    ) -> Problem {
        Problem(
            "yaml.out-of-range", "\(what) cannot be \(value)",
            help: value < least ? "it must be at least \(least)" : "it must be at most \(most)")
    }
}
