import Foundation
import TestSupport

@testable import Evaluation
@testable import Publishing

/// A list that documentation makes out of the program's own registries.
enum ReferenceList: String, CaseIterable {
    case sections, columns, measures, diagnostics
    case answerWords = "answer-words"

    static let folder = URL(filePath: Repository.root).appending(path: "Documentation/Reference")

    /// The name of its file.
    var file: String { "\(rawValue).md" }

    /// What the file has to say.
    func text() throws -> String {
        let page =
            switch self {
            case .sections: Self.sectionPage
            case .columns: Self.columnPage
            case .measures: try MeasureList(words: TestWords.of("en")).page
            case .diagnostics: try DiagnosticList().page()
            case .answerWords: Self.answerWordPage
            }
        return page.text
    }

    // MARK: - Sections

    private static var sectionPage: ListPage {
        var page = ListPage(
            title: "Sections of an edition",
            lead: "What `sections` of an edition may list in `site.yml`: see [content.md](../content.md#settings).")
        page.table(
            ["section", "what it is", "in an edition that lists none"],
            Section.allCases.map { section in
                let isUsual = Edition.everythingPublic.sections.contains(section)
                return ["`\(section.rawValue)`", meaning(of: section), isUsual ? "yes" : "no"]
            })
        page.paragraph("`privacy` is part of every edition.")
        return page
    }

    private static func meaning(of section: Section) -> String {
        switch section {
        case .catalogue: "the list of all programmes, with search and facets"
        case .programs: "a page for each programme"
        case .summary: "all programmes together, and a page for each year"
        case .needs: "which competencies are missing where, and which programmes answer"
        case .followUp: "what was noticed and decided, what people said, and whether training is used at work"
        case .methodology: "how each figure is computed, and what it does not show"
        case .dataQuality: "which files were read, and what became of their rows"
        case .changes: "how new the data are, and which addresses have moved"
        case .data: "the figures as files to download, with what each column means"
        case .finance: "costs, budgets and benefits, on pages and in data files"
        case .brief: "leadership briefs, two sheets of A4 each, for all programmes and for each city and provider"
        case .privacy: "what is withheld and why, in plain words"
        }
    }

    // MARK: - Columns

    private static var columnPage: ListPage {
        var page = ListPage(
            title: "Columns of evaluation data",
            lead: """
                Which headers are understood without a sidecar: see [data.md](../data.md). Case, blanks, hyphens and underscores \
                do not matter.
                """)
        for level in Level.allCases {
            page.heading("`\(level.rawValue)`")
            if level == .reaction { page.paragraph("One respondent a row, with a column for each question:") }
            page.table(columnTitles, level.columns.map(row))
            if level == .reaction {
                page.paragraph("One answer a row:")
                page.table(columnTitles, Level.longReactionColumns.map(row))
            }
        }
        return page
    }

    private static let columnTitles = ["column", "holds", "required", "other headers"]

    private static func row(_ schema: ColumnSchema) -> [String] {
        [
            "`\(schema.column.rawValue)`", meaning(of: schema.kind),
            !schema.isRequired ? "" : schema.mayBeEmpty ? "yes, though cells may be empty" : "yes",
            schema.column.synonyms.map { "`\($0)`" }.joined(separator: ", "),
        ]
    }

    private static func meaning(of kind: ColumnKind) -> String {
        switch kind {
        case .name: "a name"
        case .program: "a programme: its file's name, its title or an alias"
        case .person: "an identifier, which only joins rows"
        case .number: "a number"
        case .money: "an amount of money, with two decimals"
        case .indicator: "a number of any size"
        case .answer: "an answer on the item's scale"
        case .date: "a day"
        case .text: "words for people to read"
        case .presence: "words that are counted and never shown"
        case .choice(let choice):
            choice.words.map { words in
                let others = words.dropFirst().map { "`\($0)`" }.joined(separator: ", ")
                return "`\(words[0])`" + (others.isEmpty ? "" : " (\(others))")
            }.joined(separator: "; ")
        }
    }

    // MARK: - Answer words

    private static var answerWordPage: ListPage {
        var page = ListPage(
            title: "Answer words",
            lead: """
                Words that are understood as answers of questionnaires, each family from the least to the most favourable. A scale \
                is some of a family's degrees, in this order; `scale:` in a [sidecar](../sidecars.md) sets any other.
                """)
        for family in AnswerVocabulary.families {
            page.heading(family.name.prefix(1).uppercased() + family.name.dropFirst())
            page.table(
                ["degree", "Indonesian", "English"],
                family.degrees.enumerated().map { place, degree in
                    [
                        "\(place + 1)" + (place == family.ideal ? " (the best)" : ""),
                        degree.indonesian.joined(separator: ", "), degree.english.joined(separator: ", "),
                    ]
                })
            let scales = family.scales.map { $0.map { String($0 + 1) }.joined(separator: " ") }
            page.paragraph("Scales in use: " + scales.joined(separator: ", ") + ".")
        }
        return page
    }
}
