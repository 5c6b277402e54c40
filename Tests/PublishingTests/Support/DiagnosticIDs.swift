import TestSupport

@testable import Evaluation

/// The ids of diagnostics, as a reader of the sources finds them: by searching for literals of the form `area.problem`.
enum DiagnosticIDs {
    /// Every literal of a diagnostic's area, whether it stands in a call or in an expression that chooses between two.
    static func inSources() throws -> Set<String> {
        var literals: Set<String> = []
        var areas: Set<Substring> = []
        for file in Repository.files(below: "Sources", ending: ".swift") {
            for (call, literal) in Self.literals(in: try Repository.text(of: file)) {
                literals.insert(literal)
                if calls.contains(call) { areas.insert(area(literal)) }
            }
        }
        let measures = Set(MeasureRegistry.definitions.map { "\($0.id)" })
        return literals.filter { literal in
            areas.contains(area(literal)) && !measures.contains(literal)
                && !["css", "js", "yml", "html", "svg", "xml"].contains(literal.split(separator: ".")[1])
        }
    }

    /// What makes a diagnostic from an id that it is given first.
    private static let calls: Set<String> = [
        "Diagnostic", "Problem", "CellFault", "TemplateProblem", "diagnostic", "problem", "report", "warn",
    ]

    private static func area(_ id: String) -> Substring { id.prefix { $0 != "." } }

    /// Each literal of two parts, with the name before the bracket that it follows, if it follows one.
    private static func literals(in text: String) -> [(call: String, literal: String)] {
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        return zip(parts, parts.dropFirst()).compactMap { before, literal in
            let words = literal.split(separator: ".", omittingEmptySubsequences: false)
            guard words.count == 2, words.allSatisfy(isWord) else { return nil }
            let code = before.reversed().drop { $0.isWhitespace }
            guard code.first == "(" else { return ("", String(literal)) }
            return (String(code.dropFirst().prefix { $0.isLetter }.reversed()), String(literal))
        }
    }

    /// Small letters, digits and hyphens, beginning with a letter.
    private static func isWord(_ word: Substring) -> Bool {
        word.first?.isLetter == true
            && word.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }
}
