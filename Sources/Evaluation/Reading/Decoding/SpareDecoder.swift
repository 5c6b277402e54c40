/// Keeps the decoder of a small file for the next one that is read alike: folders hold many exports of one form, in which
/// the same names stand again and again.
struct SpareDecoder: Sendable {
    /// What two files must have in common for one decoder to read both.
    struct Kind: Sendable, Hashable {
        private struct Form: Sendable, Hashable {
            var number: NumberForm
            var date: DateOrder
            var unit: CellUnit?
        }

        /// A question, which is told by the file's cells where no sidecar lists any.
        private struct Asked: Sendable, Hashable {
            var field: Int
            var item: Item
        }

        private let headers: [String]
        private let forms: [Form]
        private let questions: [Asked]

        /// - Parameters:
        ///   - header: The file's columns, which decide the plans where there is no sidecar.
        ///   - plans: With the forms of numbers and dates that all cells of the file have proven.
        init(_ header: [HeaderCell], _ plans: [ReadingPlan]) {
            headers = header.map(\.name)
            forms = plans.flatMap(\.columns).map { Form(number: $0.form, date: $0.dateOrder, unit: $0.unit) }
            questions = plans.flatMap(\.items).map { Asked(field: $0.field, item: $0.item) }
        }
    }

    private var kind: Kind?
    private var decoder: BatchDecoder?

    /// Forgets the decoder unless it can read a file of this kind; `nil` is a kind of its own.
    mutating func prepare(for wanted: Kind?) {
        if wanted == nil || wanted != kind { decoder = nil }
        kind = wanted
    }

    /// The decoder, once.
    mutating func take() -> BatchDecoder? { decoder.take() }

    /// Keeps the decoder that has read a file alone.
    mutating func keep(_ workers: [BatchDecoder]) {
        decoder = kind != nil && workers.count == 1 ? workers[0] : nil
    }
}

/// What reading a file leaves for the next one.
struct FileMemo: Sendable {
    var plans = PlanMemo()
    var decoder = SpareDecoder()
}
