public import Basics
import Diagnostics

/// A name on the command line that nothing bears.
public struct UnknownName: Error, Sendable, CustomStringConvertible {
    /// What kind of thing was named, such as `edition`.
    public let kind: LocalizedText
    /// The name.
    public let name: String
    /// What the user may have meant, in words.
    public let help: LocalizedText

    /// - Parameters:
    ///   - kind: What kind of thing was named.
    ///   - name: The name.
    ///   - known: The names that there are.
    ///   - help: What to do when none of them is near.
    init(_ kind: LocalizedText, _ name: String, among known: [String], help: LocalizedText) {
        self.kind = kind
        self.name = name
        self.help = .didYouMean(name, among: known) ?? help
    }

    /// One line, in lower case, without a full stop.
    public var text: LocalizedText {
        ["en": "there is no \(kind) \"\(name)\"; \(help)", "id": "tidak ada \(kind) \"\(name)\"; \(help)"]
    }

    /// The text in English.
    public var description: String { text.text(in: "en") }
}

extension LocalizedText {
    /// A remedy that lists all names that there are.
    static func thereAre(_ names: [String]) -> LocalizedText {
        let listing = names.joined(separator: ", ")
        return ["en": "there are: \(listing)", "id": "yang ada: \(listing)"]
    }

    /// A remedy that lists the languages of the site.
    static func languagesOfSite(_ codes: [String]) -> LocalizedText {
        let listing = codes.joined(separator: ", ")
        return ["en": "site.yml has: \(listing)", "id": "di site.yml ada: \(listing)"]
    }
}
