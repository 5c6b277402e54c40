import Evaluation

/// The ids that pages may have of their own: authors' headings get others, and their links may lead there.
///
/// Those that stand in templates are read from them, a site's own among them. Those that are put together begin with a word
/// that tells what they are of.
struct PageIDs: Sendable {
    private var fixed: Set<String> = Set(MeasureRegistry.definitions.map { PageIDs.anchor($0.id.name) })

    private static let beginnings = [
        "absence-", "brief-", "by-", "chart-", "compare-", "course-", "dictionary-", "funnel-", "level-", "measures-",
        "problems-", "trend-", "fn",
    ]
    private static let endings = ["-title", "-description", "-caption"]

    /// Whether a page may have this id.
    func contains(_ id: String) -> Bool {
        fixed.contains(id) || Self.endings.contains(where: id.hasSuffix)
            || Self.beginnings.contains { beginning in
                guard id.hasPrefix(beginning) else { return false }
                // Of footnotes only the numbers differ: "fn1", "fnref1-2".
                return beginning != "fn" || id.dropFirst(2).contains { $0.isNumber }
            }
    }

    /// Takes the ids of a template in.
    mutating func add(template bytes: [UInt8]) {
        var rest = bytes[...]
        while let found = rest.firstRange(of: " id=\"".utf8) {
            rest = rest[found.upperBound...]
            let id = rest.prefix { $0 != UInt8(ascii: "\"") }
            if !id.contains(UInt8(ascii: "{")) { fixed.insert(String(decoding: id, as: UTF8.self)) }
        }
    }

    private static func anchor(_ name: String) -> String {
        String(name.map { $0 == "." || $0 == "_" ? "-" : $0 })
    }
}
