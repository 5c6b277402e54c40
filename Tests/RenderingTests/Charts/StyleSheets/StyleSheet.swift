import TestSupport
import Foundation

/// A style sheet's rules, as far as colours need: comments are dropped, blocks nest, declarations are plain.
struct StyleSheet {
    struct Rule {
        /// The `@media` and `@container` conditions around it, outermost first.
        let conditions: [String]
        let selectors: [String]
        let declarations: [String: String]
    }

    private(set) var rules: [Rule] = []

    /// Where a page may be shown.
    enum Place: Sendable, CaseIterable {
        case lightScreen, darkScreen, lightPrint, darkPrint

        func applies(_ condition: String) -> Bool {
            switch condition {
            case "@media screen and (prefers-color-scheme: dark)": self == .darkScreen
            case "@media (prefers-color-scheme: dark)": self == .darkScreen || self == .darkPrint
            case "@media print": self == .lightPrint || self == .darkPrint
            default: false
            }
        }
    }

    /// The sheet of that name that every site gets.
    static func named(_ name: String) throws -> StyleSheet {
        StyleSheet(try Repository.text(of: "templates/assets/\(name)"))
    }

    init(_ text: String) {
        let pieces = text.split(separator: "/*", omittingEmptySubsequences: false)
        let plain =
            String(pieces.first ?? "")
            + pieces.dropFirst().map { $0.split(separator: "*/", maxSplits: 1).dropFirst().joined() }.joined()
        read(plain[...], within: [])
    }

    private mutating func read(_ text: Substring, within conditions: [String]) {
        var rest = text
        while let open = rest.firstIndex(of: "{") {
            let head = Self.trimmed(rest[..<open].split(separator: ";").last ?? "")
            var depth = 0
            let close = rest[open...].firstIndex { character in
                depth += character == "{" ? 1 : character == "}" ? -1 : 0
                return depth == 0
            }
            guard let close else { return }
            let body = rest[rest.index(after: open)..<close]
            if head.hasPrefix("@media") || head.hasPrefix("@container") {
                read(body, within: conditions + [head])
            } else if !head.hasPrefix("@") {
                let selectors = head.split(separator: ",").map { selector in
                    // A page that is light everywhere says so, and is no place of its own here.
                    Self.trimmed(selector).replacing(":root:not([data-scheme=\"light\"])", with: ":root")
                }
                rules.append(
                    Rule(conditions: conditions, selectors: selectors, declarations: Self.declarations(body)))
            }
            rest = rest[rest.index(after: close)...]
        }
    }

    private static func declarations(_ body: Substring) -> [String: String] {
        var declarations: [String: String] = [:]
        for line in body.split(separator: ";") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { declarations[trimmed(parts[0])] = trimmed(parts[1]) }
        }
        return declarations
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The colours among the custom properties of `:root`, as they are in the given place: later rules win.
    func colours(in place: Place) -> [String: Colour] {
        var colours: [String: Colour] = [:]
        for rule in rules where rule.selectors == [":root"] && rule.conditions.allSatisfy(place.applies) {
            for (name, value) in rule.declarations where name.hasPrefix("--") {
                if let colour = Colour(value) { colours[name] = colour }
            }
        }
        return colours
    }

    /// The custom properties that a property is given somewhere outside of forced colours, as `var(--name)`, by the
    /// selectors that the filter lets through.
    func uses(of properties: Set<String>, where isMeant: (String) -> Bool = { _ in true }) -> Set<String> {
        var names: Set<String> = []
        for rule in rules where rule.selectors.contains(where: isMeant) {
            for (property, value) in rule.declarations where properties.contains(property) {
                for part in value.split(separator: "var(", omittingEmptySubsequences: false).dropFirst() {
                    names.insert(String(part.prefix { $0 != ")" && $0 != "," }))
                }
            }
        }
        return names
    }
}
