/// Reads the scores of a long file of reactions, each on the scale of its question.
struct ScoreDecoder: Sendable {
    private let plan: ReadingPlan
    private let planned: PlannedColumn
    private let directory: ProgramDirectory
    private var decoders: [AnswerDecoder] = []
    private var numbers: [AnswerScale: Int] = [:]
    /// By the question's code, in the order of first appearance.
    private var decoderOfItem: [Int] = []

    /// `nil` for a plan that is not of a long file.
    init?(_ plan: ReadingPlan, directory: ProgramDirectory) {
        guard plan.isLong, let planned = plan.columns.first(where: { $0.column == .score }) else { return nil }
        self.plan = plan
        self.planned = planned
        self.directory = directory
    }

    /// The point of each row on the scale of its question; blank where the cell is empty or can't be used.
    mutating func points(
        _ batch: borrowing RecordBatch, _ rows: [Int32], items: [Int32], named names: ByteInterner,
        _ missing: MissingValues, _ problems: inout [CellProblem]
    ) -> [Int16] {
        for number in decoderOfItem.count..<max(decoderOfItem.count, names.count) {
            add(itemNamed: names.string(of: Int32(number)))
        }
        let cells = FieldCells(batch, field: planned.field)
        // One scale for all questions is the rule, and a cell of one byte that is known.
        let hasOneScale = decoders.count == 1 && planned.values == nil
        var known = hasOneScale ? decoders[0].oneByte : []
        return [Int16](unsafeUninitializedCapacity: rows.count) { points, count in
            var place = 0
            cells.forEachRaw(rows) { row, cell in
                var point = AnswerDecoder.faulty
                if hasOneScale, cell.count <= 1 {
                    point = cell.count == 0 ? ReactionTable.Answer.blank : known[Int(cell.start.pointee)]
                }
                if point < ReactionTable.Answer.blank {
                    point = self.point(of: cells.trimmed(row), row, items[place], missing, &problems)
                    if hasOneScale { known = decoders[0].oneByte }
                }
                points[place] = point
                place &+= 1
            }
            count = rows.count
        }
    }

    /// The point of a cell that is not known at once.
    private mutating func point(
        of cell: UnsafeRawBufferPointer, _ row: Int32, _ item: Int32, _ missing: MissingValues,
        _ problems: inout [CellProblem]
    ) -> Int16 {
        let cell = planned.meant(cell)
        guard item != Table.missing, !missing.contains(cell) else { return ReactionTable.Answer.blank }
        let point = decoders[decoderOfItem[Int(item)]].point(cell)
        if point == AnswerDecoder.faulty, let fault = decoders[decoderOfItem[Int(item)]].fault(of: cell) {
            problems.append(
                CellProblem(row: row, header: planned.header, field: planned.field, fault: fault, isFatal: true))
        }
        return max(point, ReactionTable.Answer.blank)
    }

    private mutating func add(itemNamed name: String) {
        let scale = plan.scale(ofItem: name)
        if numbers[scale] == nil {
            numbers[scale] = decoders.count
            decoders.append(AnswerDecoder(planned, directory: directory, scale: scale))
        }
        decoderOfItem.append(numbers[scale] ?? 0)
    }
}

extension ReadingPlan {
    /// The scale of a long file's question.
    func scale(ofItem name: String) -> AnswerScale {
        declaredItems[AnswerKey(name).text]?.scale ?? scale
    }
}
