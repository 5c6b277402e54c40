/// The form of a word that a language has for a number of things, by the rules of Unicode's CLDR.
enum PluralForm: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other

    /// - Parameters:
    ///   - number: How many, as it is written: `1`, `1.5`. A number with decimals is never a single thing in most languages.
    ///   - language: A code such as `en` or `pt-BR`.
    init(_ number: String, in language: String) {
        let parts = number.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first.flatMap({ Int($0) }).map(abs) else {
            self = .other
            return
        }
        let hasDecimals = parts.count > 1
        let code = language.lowercased().prefix { $0 != "-" && $0 != "_" }
        self = Self.form(Count(whole: whole, hasDecimals: hasDecimals), String(code))
    }

    private struct Count {
        /// The whole part.
        var whole: Int
        var hasDecimals: Bool
        var ten: Int { whole % 10 }
        var hundred: Int { whole % 100 }
        var isOne: Bool { whole == 1 && !hasDecimals }
    }

    private static func form(_ count: Count, _ language: String) -> PluralForm {
        switch language {
        case "id", "ms", "jv", "su", "ja", "zh", "ko", "vi", "th", "lo", "my", "km", "yue", "bo", "dz", "ig", "to",
            "wo",
            "yo":
            .other
        case "fr", "hy", "ff", "kab": count.whole <= 1 ? .one : .other
        case "hi", "bn", "gu", "kn", "fa", "am", "as", "zu", "mr":
            count.whole == 0 || count.isOne ? .one : .other
        case "pt": count.whole <= 1 && !count.hasDecimals ? .one : .other
        case "ar", "ars": arabic(count)
        case "he", "iw": count.isOne ? .one : count.whole == 2 && !count.hasDecimals ? .two : .other
        case "ru", "uk", "be": eastSlavic(count)
        case "sr", "hr", "bs", "sh": southSlavic(count)
        case "pl": polish(count)
        case "cs", "sk":
            count.hasDecimals ? .many : count.whole == 1 ? .one : (2...4).contains(count.whole) ? .few : .other
        case "sl": slovene(count)
        case "ro", "mo":
            count.isOne
                ? .one : count.hasDecimals || count.whole == 0 || (1...19).contains(count.hundred) ? .few : .other
        case "lt": lithuanian(count)
        case "lv": count.ten == 0 || (11...19).contains(count.hundred) ? .zero : count.ten == 1 ? .one : .other
        case "ga": irish(count)
        case "cy": welsh(count)
        case "is", "mk": count.ten == 1 && count.hundred != 11 ? .one : .other
        default: count.isOne ? .one : .other
        }
    }

    private static func arabic(_ count: Count) -> PluralForm {
        guard !count.hasDecimals else { return .other }
        switch (count.whole, count.hundred) {
        case (0, _): return .zero
        case (1, _): return .one
        case (2, _): return .two
        case (_, 3...10): return .few
        case (_, 11...99): return .many
        default: return .other
        }
    }

    private static func eastSlavic(_ count: Count) -> PluralForm {
        guard !count.hasDecimals else { return .other }
        if count.ten == 1, count.hundred != 11 { return .one }
        return (2...4).contains(count.ten) && !(12...14).contains(count.hundred) ? .few : .many
    }

    private static func southSlavic(_ count: Count) -> PluralForm {
        guard !count.hasDecimals else { return .other }
        if count.ten == 1, count.hundred != 11 { return .one }
        return (2...4).contains(count.ten) && !(12...14).contains(count.hundred) ? .few : .other
    }

    private static func polish(_ count: Count) -> PluralForm {
        guard !count.hasDecimals else { return .other }
        if count.whole == 1 { return .one }
        return (2...4).contains(count.ten) && !(12...14).contains(count.hundred) ? .few : .many
    }

    private static func slovene(_ count: Count) -> PluralForm {
        guard !count.hasDecimals else { return .few }
        return switch count.hundred {
        case 1: .one
        case 2: .two
        case 3, 4: .few
        default: .other
        }
    }

    private static func lithuanian(_ count: Count) -> PluralForm {
        guard !count.hasDecimals else { return .many }
        if (11...19).contains(count.hundred) || count.ten == 0 { return .other }
        return count.ten == 1 ? .one : .few
    }

    private static func irish(_ count: Count) -> PluralForm {
        guard !count.hasDecimals else { return .other }
        return switch count.whole {
        case 1: .one
        case 2: .two
        case 3...6: .few
        case 7...10: .many
        default: .other
        }
    }

    private static func welsh(_ count: Count) -> PluralForm {
        guard !count.hasDecimals else { return .other }
        return switch count.whole {
        case 0: .zero
        case 1: .one
        case 2: .two
        case 3: .few
        case 6: .many
        default: .other
        }
    }
}
