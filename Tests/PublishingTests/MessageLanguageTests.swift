import TestSupport
import Testing

/// What the command says is said in both languages of messages: the sources are read, so that nothing is forgotten.
@Suite("The languages of messages")
struct MessageLanguageTests {
    /// The sources of the command, file by file; the maker of sample data speaks to us only.
    private static func texts() throws -> [(file: String, texts: [SourceTexts.Text])] {
        try Repository.files(below: "Sources", ending: ".swift").filter { !$0.hasPrefix("Sources/SampleData/") }
            .map { ($0, SourceTexts(try Repository.text(of: $0)).all) }
    }

    @Test("A text in English has its Indonesian beside it, with the same values in it")
    func pairs() throws {
        var count = 0
        for (file, texts) in try Self.texts() {
            for (index, english) in texts.enumerated() where english.key == "en" {
                let place = "\(file):\(english.line)"
                guard index + 2 < texts.count, texts[index + 2].key == "id" else {
                    Issue.record("\(place): \"\(english.text)\" is given in English only")
                    continue
                }
                count += 1
                let indonesian = texts[index + 2]
                // What makes an English noun a plural has no place in Indonesian.
                #expect(indonesian.values.sorted() == english.values.filter { $0 != "plural" }.sorted(), "\(place)")
                #expect(indonesian.text.isEmpty == english.text.isEmpty, "\(place)")
                #expect(indonesian.text.hasSuffix(".") == english.text.hasSuffix("."), "\(place)")
            }
        }
        #expect(count > 200)
    }

    /// How many texts of a file read like messages and are given in one language, because nobody is told them, or not yet
    /// in two. The numbers may only shrink.
    private static let inOneLanguage = [
        // libyaml's words, by which its problems are known.
        "Sources/YAML/YAMLSyntaxProblem+Diagnostic.swift": 23, "Sources/YAML/YAMLEventReader.swift": 1,
        // What stands in files: words of authors, of drawings, of our own.
        "Sources/Publishing/Content/FrontMatterForms.swift": 4, "Sources/Publishing/Project/SVGVocabulary.swift": 2,
        "Sources/Publishing/Site/Accent.swift": 1, "Sources/FileSystem/Staging/SiteMarker.swift": 1,
        "Sources/Evaluation/Columns/Recognition/LevelGuess.swift": 6,
        "Sources/Evaluation/Columns/Recognition/QuestionFinder.swift": 2,
        "Sources/Evaluation/Columns/Recognition/ReadingFinder.swift": 1,
        "Sources/Evaluation/Reading/Sidecars/SidecarReader+Common.swift": 1, "Sources/Drafting/DraftWriter.swift": 1,
        // Why a rate is open, which readers of the source are told.
        "Sources/Evaluation/Measures/Participation/CompletionRate.swift": 2,
        "Sources/Evaluation/Measures/Reaction/ResponseRate.swift": 1,
    ]

    /// Files that hold nothing but words of data, by which columns, answers and rows are known.
    private static let vocabularies = [
        "Answers/AnswerVocabulary", "Answers/MissingWords", "Answers/ScaleLegend", "CellQuotation",
        "Headers/ColumnClues", "Headers/ExportProduct+Known", "Headers/PersonalColumn+Phrases",
        "Headers/QuestionHeaders", "Headers/TestSubject", "Headers/TestWords", "Headers/TickBoxes",
        "Headers/TrainingMoment",
        "MoneyColumns", "../ColumnKind", "../RowsOfNobody",
    ]

    private static func isVocabulary(_ file: String) -> Bool {
        let name = file.hasPrefix(words) ? String(file.dropFirst(words.count)) : file.replacing(columns, with: "../")
        return vocabularies.contains { name == $0 + ".swift" }
    }

    private static let columns = "Sources/Evaluation/Columns/"
    private static let words = columns + "Recognition/"

    @Test("Nothing that reads like a message is given in one language only")
    func prose() throws {
        for (file, texts) in try Self.texts() where !Self.isVocabulary(file) {
            let prose = texts.filter { Self.isMessage($0) && $0.key != "en" && $0.key != "id" }
            let lines = prose.map { "\(file):\($0.line): \($0.text)" }.joined(separator: "\n")
            #expect(prose.count == Self.inOneLanguage[file, default: 0], "\(file): \(prose.count)\n\(lines)")
        }
    }

    /// Whether a text is of several words as messages are: beginning small, and without the signs of code.
    private static func isMessage(_ text: SourceTexts.Text) -> Bool {
        let isForUs = text.calls.contains {
            ["precondition", "preconditionFailure", "fatalError", "@available"].contains($0)
        }
        let first = text.text.first { !$0.isWhitespace }
        guard !isForUs, first?.isUppercase == false, !text.text.contains("<") else { return false }
        return text.text.contains(/(^|[^\w-])[a-z']{2,}[,:;]? [a-z']{2,}($|[^\w-])/)
    }

    @Test("The sources are read as they are written")
    func reading() {
        let texts = SourceTexts(
            #"""
            // "no text"
            let a: LocalizedText = ["en": "is \(b.map { "x \($0)" } ?? "") here", "id": """
                ada \(c)
                """]
            fatalError("for us" ) ; let d = e ? "f" : "g"
            """#
        ).all
        #expect(texts.map(\.text) == ["en", "is \u{FFFC} here", "id", "\n    ada \u{FFFC}\n    ", "for us", "f", "g"])
        #expect(texts.map(\.key) == [nil, "en", nil, "id", nil, nil, "f"])
        #expect(texts[1].values == [#"b.map { "x \($0)" } ?? """#] && texts[3].values == ["c"])
        #expect(texts[4].calls == ["fatalError"] && texts[4].line == 5)
    }
}
