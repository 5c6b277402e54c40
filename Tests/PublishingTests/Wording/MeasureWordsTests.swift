import TestSupport
import Diagnostics
import Evaluation
import Testing
import YAML

@testable import Publishing

@Suite("What is said of measures")
struct MeasureWordsTests {
    @Test("Every measure has its texts in every language, and no other measure has any", arguments: ["id", "en"])
    func complete(_ language: String) throws {
        let expected = MeasureRegistry.definitions.flatMap { definition in
            ["label", "formula", "meaning", "limits"].map { "\(definition.id).\($0)" }
                + definition.statistics.map { "\(definition.id).statistics.\($0.name.replacing("*", with: "n"))" }
        }
        let texts = try texts(in: language)
        #expect(texts.map(\.path).sorted() == expected.sorted())
        #expect(texts.filter { $0.text.isEmpty }.map(\.path) == [])
    }

    @Test("No text holds a backtick, which a page would show as it is", arguments: ["id", "en"])
    func marks(_ language: String) throws {
        #expect(try texts(in: language).filter { $0.text.contains("`") }.map(\.path) == [])
        #expect(MeasureRegistry.definitions.filter { $0.source.contains("`") }.map(\.id) == [])
    }

    @Test("A formula of words is translated; one of symbols is the same in all languages")
    func symbols() throws {
        let (indonesian, english) = (try TestWords.of("id"), try TestWords.of("en"))
        for definition in MeasureRegistry.definitions {
            let formulas = [indonesian.formula(of: definition.id), english.formula(of: definition.id)]
            let words = formulas[1].split { !$0.isLetter }.filter { $0.count > 2 }
            #expect((formulas[0] == formulas[1]) == words.isEmpty, "\(definition.id): \(words)")
        }
    }

    private func texts(in language: String) throws -> [(path: String, text: String)] {
        let file = "templates/i18n/\(language).yml"
        let bytes = try Repository.bytes(of: file)
        let root = try #require(YAMLDocument.parse(bytes, file: file, log: DiagnosticLog()))
        var texts: [(path: String, text: String)] = []
        func visit(_ node: YAMLNode, _ path: String) {
            switch node.content {
            case .scalar(let text, _): texts.append((path, text))
            case .sequence: Issue.record("measures\(path) is a list")
            case .mapping(let pairs):
                for pair in pairs { visit(pair.value, path.isEmpty ? pair.key : "\(path).\(pair.key)") }
            }
        }
        guard case .mapping(let sections) = root.content else { return [] }
        for section in sections where section.key == "measures" { visit(section.value, "") }
        return texts
    }
}
