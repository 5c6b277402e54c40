/// How one reading takes its values from the fields of a file's records: everything decided before the first row.
struct ReadingPlan: Sendable {
    /// What a row says something about.
    let level: Level
    /// Whether a row is one answer, not one respondent.
    let isLong: Bool
    /// The programme that the whole file is about; `nil` when each row names its own.
    let fixedProgram: Int32?
    /// Canonical columns that the file has.
    var columns: [PlannedColumn]
    /// Questions that have a column of their own.
    let items: [PlannedItem]
    /// Which rows are read.
    let filters: [PlannedFilter]
    /// The scale of the answers of a long file.
    let scale: AnswerScale
    /// Labels, scales and ideals of a long file's items, by ``AnswerKey`` of their names.
    let declaredItems: [String: Item]
    /// The questions of a long file whose answers say how content participants were, by ``AnswerKey`` of their names; empty
    /// for all.
    var ratedItems: Set<String> = []
    /// Whether participants were assigned to groups by chance.
    let isRandomised: Bool
    /// What columns hold in every row, though the file has no such column.
    var constants: [PlannedConstant] = []
    /// Which of several attempts of one person counts; `nil` where that is not said.
    var attempts: Attempts?
    /// Whether less is better in what is scored or rated.
    var isLessBetter = false
    /// Whether rows that look like totals are read as any other.
    var keepsTotals = false
    /// The headers of all fields.
    var headers: [String] = []
    /// Recognises the header where it stands once more among the rows.
    let header: HeaderRepetition
}

/// A column that is the same in all rows of a reading.
struct PlannedConstant: Sendable {
    let column: Column
    let value: Value

    /// What the column holds.
    enum Value: Sendable {
        /// A number, a day, or one of a few words.
        case cells(DecodedColumn)
        /// A name or a text, which has a code only where all files come together.
        case name(String)
    }
}

/// A canonical column and the field that holds it.
struct PlannedColumn: Sendable {
    let column: Column
    let kind: ColumnKind
    /// Whether a row with an empty cell here is set aside.
    let isRequired: Bool
    let field: Int
    /// The header as the file writes it.
    let header: String
    /// How numbers are written in it.
    var form: NumberForm = .plain {
        didSet { if kind == .number || kind == .money || kind == .indicator { values = values?.written(in: form) } }
    }
    /// What stands behind each of its numbers.
    var unit: CellUnit?
    /// In which order dates are written in it.
    var dateOrder: DateOrder = .dayFirst
    /// What its cells stand for, where the sidecar says so; it comes before the cell is read.
    var values: ValueMap?
    /// Whether ``form`` and ``dateOrder`` are more than what the file's first cells leave open. Where they are not, a
    /// cell that could change them sends the reader back to look at all cells first.
    var isFormProven = true
    /// Whether ``dateOrder`` is what cells, or the file, say.
    var isDateProven = true
    /// How far from UTC the times of the column are said to be.
    var timeOffset: String?
    /// Whether there may be cells that were not looked at when the form was chosen.
    var mayHaveOtherForm = false
    /// Whether nobody said what the column holds, so that its words are never quoted.
    var isUnnamed = false
}

/// A question and the field that holds its answers.
struct PlannedItem: Sendable {
    let item: Item
    let field: Int
    /// What its answers stand for, where the sidecar says so; it comes before an answer is looked up on the scale.
    var values: ValueMap?
    /// Whether nobody named it as a question, so that its cells may be anything, names of people too.
    var isUnnamed = false

    /// The column that its answers are read from.
    var column: PlannedColumn {
        PlannedColumn(
            column: .score, kind: .answer, isRequired: false, field: field, header: item.id, values: values,
            isUnnamed: isUnnamed)
    }
}

/// A field that must hold one of some values.
struct PlannedFilter: Sendable {
    let field: Int
    /// As ``AnswerKey`` folds them.
    let values: Set<String>
}

extension PlannedColumn {
    /// What a trimmed cell stands for: itself, unless the sidecar says otherwise. Valid as long as cell and plan.
    func meant(_ cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer { values?.bytes(for: cell) ?? cell }
}

extension PlannedItem {
    /// What a trimmed answer stands for: itself, unless the sidecar says otherwise. Valid as long as cell and plan.
    func meant(_ cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer { values?.bytes(for: cell) ?? cell }
}

extension NumberForm {
    /// Point for the fraction, nothing between groups: how programs write numbers.
    static let plain = NumberForm(.point)
}

extension ReadingPlan {
    /// Fields that the reading uses.
    var readFields: [Int] { columns.map(\.field) + items.map(\.field) + filters.map(\.field) }

}

extension [ReadingPlan] {
    /// The fields of a file whose cells a message may quote, if they are harmless too. A field that is two things in two
    /// readings is shown only if both allow it.
    var fieldsToQuote: Set<Int> {
        let columns = flatMap(\.columns) + flatMap(\.items).map(\.column)
        let isAllowed = columns.map { ($0.field, CellQuotation.isAllowed($0.kind, header: $0.header)) }
        return Set(isAllowed.filter(\.1).map(\.0)).subtracting(isAllowed.filter { !$0.1 }.map(\.0))
    }
}
