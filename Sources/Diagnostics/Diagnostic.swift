public import Basics

/// One thing that Tolok tells the author of a site: a problem and its place.
///
///     content/evaluations/leadership.csv:14:7: error: score "enam" is not on the scale 1–5 [csv.off-scale]
///     14 │ A-113,enam,4
///        │       ^^^^
///        = help: use 1 to 5, leave the cell empty for "no answer", or map the word in leadership.yml
public struct Diagnostic: Sendable, Hashable {
    /// What is wrong, and how to mend it.
    public var problem: Problem
    /// Where; `nil` only when no file is concerned.
    public var location: SourceLocation?
    /// The line concerned, if it can be shown. Never given for a line that holds a person's identifier.
    public var excerpt: Excerpt?
    /// How many others of this kind in the same file are counted and not listed.
    public internal(set) var others = 0

    /// A problem at a place, as far as it is known.
    public init(_ problem: Problem, at location: SourceLocation? = nil, excerpt: Excerpt? = nil) {
        self.problem = problem
        self.location = location
        self.excerpt = excerpt
    }

    /// The problem's id.
    public var id: String { problem.id }
    /// How much the problem weighs.
    public var severity: Severity { problem.severity }
    /// What is wrong, in English: what sorts diagnostics and makes them known again does not depend on who reads them.
    public var message: String { message(in: .english) }
    /// Facts that help to understand, in English.
    public var notes: [String] { notes(in: .english) }
    /// How to mend it, in English.
    public var help: String? { help(in: .english) }

    /// What is wrong.
    public func message(in language: MessageLanguage) -> String { problem.message.text(in: language.code) }

    /// Facts that help to understand, and how many others were not listed.
    public func notes(in language: MessageLanguage) -> [String] {
        let more: [LocalizedText] = others > 0 ? [.more(others)] : []
        return (problem.notes + more).map { $0.text(in: language.code) }
    }

    /// How to mend it.
    public func help(in language: MessageLanguage) -> String? { problem.help?.text(in: language.code) }
}

extension Diagnostic {
    /// Message, notes and help in one text, for forms that have one place for all of them and know lines of text files
    /// only: so a cell that is meant stands before the message.
    func wholeText(in language: MessageLanguage) -> String {
        let notes = notes(in: language).map { "\(LocalizedText.note.text(in: language.code)): \($0)" }
        let help = help(in: language).map { ["\(LocalizedText.help.text(in: language.code)): \($0)"] } ?? []
        let message = (location?.cell.map { "\($0): " } ?? "") + message(in: language)
        return ([message] + notes + help).joined(separator: "\n")
    }
}

extension LocalizedText {
    /// What a further fact is introduced by.
    static let note: LocalizedText = ["en": "note", "id": "keterangan"]
    /// What a remedy is introduced by.
    static let help: LocalizedText = ["en": "help", "id": "saran"]

    fileprivate static func more(_ others: Int) -> LocalizedText {
        [
            "en": "\(others) more of this kind in this file are counted but not listed",
            "id": "\(others) lagi yang sejenis di berkas ini dihitung tetapi tidak dicantumkan",
        ]
    }
}
