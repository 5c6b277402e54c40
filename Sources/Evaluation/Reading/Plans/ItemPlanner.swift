import Diagnostics
import Basics

/// Decides what a reading of reactions takes for questions.
///
/// Diagnostics: `csv.no-items`, `sidecar.unknown-column`.
struct ItemPlanner {
    let finder: FieldFinder
    let reading: ReadingDeclaration
    let log: DiagnosticLog

    /// Whether each row is one answer: there are columns for the question and the score, and no declared question has
    /// a column of its own.
    var isLong: Bool {
        let hasBoth = [Column.item, .score].allSatisfy { reading.header(of: $0) != nil || finder.hasField(for: $0) }
        return hasBoth && !reading.items.contains { finder.field(named: $0.header.name) != nil }
    }

    /// The scale of questions that declare none of their own.
    var scale: AnswerScale { reading.scale ?? .oneToFive }

    /// All scales of the reading, that of questions without one first.
    var scales: [AnswerScale] { [scale] + reading.items.compactMap(\.scale) }

    /// The questions that have a column of their own: the declared ones, or every column that has no other meaning.
    ///
    /// - Parameters:
    ///   - taken: The fields that hold canonical columns or are filtered by.
    ///   - canAskNothing: Whether the file is worth reading without questions.
    /// - Returns: `nil` when a declared one is not there, or there is nothing to read.
    /// - Throws: When the cells that decide can't be read.
    func wideItems(without taken: Set<Int>, canAskNothing: Bool) throws(CSVFailure) -> [PlannedItem]? {
        guard reading.items.isEmpty else {
            let items = reading.items.compactMap { declared in
                finder.field(declared.header).map { PlannedItem(item: item(declared), field: $0) }
            }
            return items.count == reading.items.count && haveRated(items) ? items : nil
        }
        let free = finder.file.header.indices.filter { field in
            let name = finder.file.header[field].name
            let isConstant = reading.constants.contains { $0.column.isMeant(by: name) }
            return !taken.contains(field) && !name.isEmpty && !isConstant && !Column.position.isMeant(by: name)
        }
        let items = try QuestionPlanner(finder: finder, reading: reading, log: log).items(among: free)
        guard let items else { return nil }
        guard !items.isEmpty || canAskNothing else {
            log.log(.noItems(finder.file.name), at: finder.headerPlace)
            return nil
        }
        return haveRated(items) ? items : nil
    }

    /// Whether all questions that satisfaction is to be told by are among those that are read; logs those that aren't.
    private func haveRated(_ items: [PlannedItem]) -> Bool {
        let known = items.map(\.item.id)
        let unknown = reading.ratedItems.filter { rated in
            !known.contains { AnswerKey($0) == AnswerKey(rated.name) }
        }
        for rated in unknown { log.log(.unknownRated(rated.name, known), at: rated.span) }
        return unknown.isEmpty
    }

    /// What is declared of the questions of a long file, by ``AnswerKey`` of their names.
    var longItems: [String: Item] {
        Dictionary(
            reading.items.map { (AnswerKey($0.header.name).text, item($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private func item(_ declared: ItemDeclaration) -> Item {
        Item(
            id: declared.header.name, label: declared.label ?? LocalizedText(everywhere: declared.header.name),
            scale: declared.scale ?? scale, ideal: declared.ideal, isReversed: declared.isReversed,
            isRated: reading.isRated(declared.header.name))
    }
}

extension ReadingDeclaration {
    /// Whether the answers to a question say how content participants were.
    func isRated(_ item: String) -> Bool {
        ratedItems.isEmpty || ratedItems.contains { AnswerKey($0.name) == AnswerKey(item) }
    }
}

extension Problem {
    fileprivate static func unknownRated(_ name: String, _ known: [String]) -> Problem {
        let listing = known.joined(separator: ", ")
        return Problem(
            "sidecar.unknown-column",
            [
                "en": "satisfaction names \"\(name)\", which is none of the questions",
                "id": "satisfaction menyebut \"\(name)\", yang bukan salah satu pertanyaan",
            ],
            help: .didYouMean(name, among: known)
                ?? ["en": "the questions are \(listing)", "id": "pertanyaannya: \(listing)"])
    }

    fileprivate static func noItems(_ file: String) -> Problem {
        Problem(
            "csv.no-items",
            [
                "en": "a file of reactions needs columns with answers",
                "id": "berkas reaksi memerlukan kolom berisi jawaban",
            ],
            help: [
                "en": """
                add a column for each question, or columns "item" and "score"; "tolok import \(file)" drafts how to \
                read the file
                """,
                "id": """
                tambahkan satu kolom untuk setiap pertanyaan, atau kolom "item" dan "score"; "tolok import \(file)" \
                membuat konsep cara membacanya
                """,
            ])
    }
}
