import TestSupport
import Basics
import Diagnostics
import FileSystem
import Testing
import YAML

@testable import Publishing

@Suite("Words of the templates")
struct WordsTests {
    private func words(_ text: String, log: DiagnosticLog = DiagnosticLog()) throws -> Words {
        try #require(Words(Array(text.utf8), language: "en", file: "i18n/en.yml", log: log))
    }

    @Test("A word is found by its path, in lists by its number")
    func paths() throws {
        let words = try words("words: {total: Total}\nevidence:\n  grades:\n    - {name: none}\n    - {name: some}")
        #expect(words("words.total") == "Total")
        #expect(words("evidence.grades.1.name") == "some")
        #expect(words.optional("words.other") == nil)
    }

    @Test("Placeholders are filled; one without a value stays to be seen")
    func placeholders() throws {
        let words = try words("phrases: {a: \"{n} of {total}, {n}\", b: \"open {\"}")
        #expect(words("phrases.a", ["n": "3", "total": "{n}"]) == "3 of {n}, 3")
        #expect(words("phrases.a", ["n": "3"]) == "3 of {total}, 3")
        #expect(words("phrases.b", ["n": "3"]) == "open {")
    }

    @Test("A missing word is reported and printed as its path")
    func missing() throws {
        let log = DiagnosticLog()
        let words = try words("words: {}", log: log)
        #expect(words("words.total") == "words.total")
        #expect(words.list("format.months").isEmpty)
        #expect(log.diagnostics.map(\.id) == ["i18n.missing-word", "i18n.missing-word"])
    }

    @Test("Both languages have the same words with the same placeholders")
    func sameKeys() throws {
        let (indonesian, english) = (try outline("id"), try outline("en"))
        #expect(Set(indonesian.keys).symmetricDifference(english.keys).sorted() == [])
        for (path, placeholders) in indonesian { #expect(english[path] == placeholders, "\(path)") }
    }

    @Test("Every word is printed somewhere")
    func printed() throws {
        let used = try UsedWords()
        let paths = try outline("en").keys.map { path in
            let path = path.drop { $0 == "." }
            // The items of a list are asked for together.
            let last = path.lastIndex(of: ".").map { path[path.index(after: $0)...] } ?? ""
            return String(!last.isEmpty && last.allSatisfy(\.isNumber) ? path.dropLast(last.count + 1) : path)
        }
        #expect(paths.count > 500)
        // The texts of measures are held to the registry by `MeasureWordsTests`.
        #expect(paths.filter { !$0.hasPrefix("measures.") && !used.contains($0) }.sorted() == [])
        // The rule can tell: these stand nowhere.
        for path in ["words.no_such_word", "phrases.learning_gain_sideways", "levels.reaction.nickname"] {
            #expect(!used.contains(path), "\(path)")
        }
    }

    /// Each path with the placeholders of its text.
    private func outline(_ language: String) throws -> [String: Set<String>] {
        let file = "templates/i18n/\(language).yml"
        let bytes = try Repository.bytes(of: file)
        let root = try #require(YAMLDocument.parse(bytes, file: file, log: DiagnosticLog()))
        var paths: [String: Set<String>] = [:]
        func visit(_ node: YAMLNode, _ path: String) {
            switch node.content {
            case .scalar(let text, _):
                paths[path] = Set(
                    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
                        $0.split(separator: "}").first.map(String.init)
                    })
            case .sequence(let items): for (index, item) in items.enumerated() { visit(item, "\(path).\(index)") }
            case .mapping(let pairs): for pair in pairs { visit(pair.value, "\(path).\(pair.key)") }
            }
        }
        visit(root, "")
        return paths
    }
}
