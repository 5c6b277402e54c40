import Diagnostics

/// Reads the numbers of one column of a batch, exactly.
///
/// Scores mostly have two decimals or fewer, so numbers are held in hundredths until one needs more; then all of the
/// batch move to the finest unit.
struct NumberDecoder {
    /// What a 1 stands for, in units of ``Scale``.
    private(set) var unit: Int64
    /// Whether a cell could be a number in another form than the one that the column's first cells are in.
    private(set) var contradictsForm = false
    private let planned: PlannedColumn
    private let coarse: DecimalReader
    private let exact: DecimalReader
    private let range: ClosedRange<Int64>?
    private let isFormProven: Bool

    init(_ planned: PlannedColumn) {
        self.planned = planned
        let decimals = planned.kind == .money ? Scale.moneyDecimals : Scale.decimals
        exact = DecimalReader(form: planned.form, scale: decimals, extras: .of(planned.kind))
        coarse = DecimalReader(form: planned.form, scale: Scale.moneyDecimals, extras: [])
        unit = planned.kind == .number ? Self.hundredth : 1
        range = planned.column.range
        isFormProven = planned.isFormProven
    }

    private static let hundredth = Scale.unitsPerOne / 100
    /// The largest number of hundredths that still fits in units of ``Scale``.
    private static let largest = Int64.max / hundredth

    /// The number of a plain cell in multiples of ``unit``; `nil` for a cell that takes a closer look.
    @inline(__always)
    mutating func hundredths(_ cell: UnsafeRawBufferPointer) -> Int64? {
        guard planned.kind != .indicator, let number = coarse.readPlain(cell), number <= Self.largest else {
            return nil
        }
        let units = planned.kind == .money ? number : number &* Self.hundredth
        if let range, !range.contains(units) { return nil }
        if !isFormProven, cell.contains(planned.form.decimal.byte) { contradictsForm = true }
        return unit == 1 ? units : number
    }

    /// The number of any cell that is not empty, in multiples of ``unit``, which may become finer: `numbers`, the
    /// batch's numbers so far, are brought to it.
    mutating func number(
        _ cell: UnsafeRawBufferPointer, refining numbers: UnsafeMutableBufferPointer<Int64>
    ) -> Result<Int64, CellFault> {
        let number =
            planned.kind == .indicator
            ? IndicatorNumber.read(cell, form: planned.form) : exact.read(cell).map(\.units)
        switch number {
        case .success(let units):
            if let range, !range.contains(units) { return .failure(outOfRange(range, cell)) }
            if !planned.isFormProven, !cell.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { contradictsForm = true }
            if units % unit != 0 { refine(numbers) }
            return .success(units / unit)
        case .failure(let problem):
            if planned.mayHaveOtherForm, isNumberInAnotherForm(cell) { contradictsForm = true }
            return .failure(notANumber(problem, cell))
        }
    }

    private mutating func refine(_ numbers: UnsafeMutableBufferPointer<Int64>) {
        for place in numbers.indices where numbers[place] != PackedColumn.missing { numbers[place] *= unit }
        unit = 1
    }

    private func isNumberInAnotherForm(_ cell: UnsafeRawBufferPointer) -> Bool {
        NumberForm.all.contains { form in
            let reader = DecimalReader(form: form, scale: exact.scale, extras: exact.extras)
            return if case .success = reader.read(cell) { true } else { false }
        }
    }

    private func outOfRange(_ range: ClosedRange<Int64>, _ cell: UnsafeRawBufferPointer) -> CellFault {
        let (low, high) = (Scale.value(range.lowerBound), Scale.value(range.upperBound))
        return CellFault(
            "csv.out-of-range",
            "\(planned.column.rawValue) \(Self.shown(cell)) is not between \(Int(low)) and \(Int(high))",
            help: "correct the cell, or leave it empty if nothing was measured")
    }

    private func notANumber(_ problem: NumberProblem, _ cell: UnsafeRawBufferPointer) -> CellFault {
        CellFault(
            "csv.not-a-number",
            "\(planned.column.rawValue) \(Self.shown(cell)) is not a number: \(problem.explanation)",
            severity: .error,
            help: "correct the cell, leave it empty, or say in the file's sidecar what the word stands for: under "
                + "missingValues if nothing, else values: {\(planned.column.rawValue): {\(Self.shown(cell)): …}}")
    }

    private static func shown(_ cell: UnsafeRawBufferPointer) -> String {
        CellFault.shown(String(decoding: cell, as: UTF8.self))
    }
}

extension Column {
    /// The numbers that make sense in the column, in units of ``Scale``; `nil` for any.
    var range: ClosedRange<Int64>? {
        switch self {
        case .recommend: 0...10 * Scale.unitsPerOne
        case .hours: 0...10_000 * Scale.unitsPerOne
        case .people: 0...1_000_000 * Scale.unitsPerOne
        case .wave: 0...600 * Scale.unitsPerOne
        case .pre, .post, .before, .after, .required, .current, .maximum, .passMark:
            -Scale.limit...Scale.limit
        default: nil
        }
    }
}
