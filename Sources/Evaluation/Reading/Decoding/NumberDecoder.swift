import Basics
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
    /// The least and the greatest of the numbers so far, in multiples of ``unit``.
    var extent = NumberExtent()
    private let exact: DecimalReader
    private let range: ClosedRange<Int64>?
    private let mark: UInt8
    /// Whether a cell of a few digits is that number, whatever the sidecar says of other cells.
    let isDirect: Bool
    /// The hundredths that ``plainNumbers`` may give; none where every cell takes a closer look.
    private let plainRange: ClosedRange<Int64>?
    /// What a hundredth is in multiples of ``unit``.
    private var hundredth: Int64
    private let isFormProven: Bool

    init(_ planned: PlannedColumn, _ missing: MissingValues) {
        self.planned = planned
        let decimals = planned.kind == .money ? Scale.moneyDecimals : Scale.decimals
        exact = DecimalReader(form: planned.form, scale: decimals, extras: .of(planned.kind))
        unit = planned.kind == .number ? Self.hundredth : 1
        hundredth = 1
        isFormProven = planned.isFormProven
        range = planned.column.range
        mark = planned.form.decimal.byte
        isDirect = planned.values == nil && planned.unit == nil && !missing.areListed
        let highest = planned.column.range.map { $0.upperBound / Self.hundredth } ?? .max
        let lowest = planned.column.range.map { max(0, $0.lowerBound) / Self.hundredth } ?? 0
        plainRange = planned.kind != .indicator && lowest <= highest ? lowest...highest : nil
    }

    private static let hundredth = Scale.unitsPerOne / 100

    /// What reads cells of a few digits; to be handed back to ``take(_:)``.
    var plainNumbers: PlainNumbers { PlainNumbers(mark: mark, range: plainRange, hundredth: hundredth) }

    /// Takes in what was read by ``plainNumbers``.
    mutating func take(_ plain: PlainNumbers) {
        extent.add(plain.extent)
        if !isFormProven, plain.haveDecimals { contradictsForm = true }
    }

    /// The number of a cell of a few digits in multiples of ``unit``; `nil` for a cell that takes a closer look.
    mutating func plain(_ cell: UnsafeRawBufferPointer) -> Int64? {
        var plain = plainNumbers
        defer { take(plain) }
        return plain.number(ShortDecimal(cell, mark: mark))
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
            extent.add(units / unit)
            return .success(units / unit)
        case .failure(let problem):
            if planned.mayHaveOtherForm, isNumberInAnotherForm(cell) || CellUnit.split(cell) != nil {
                contradictsForm = true
            }
            if planned.unit == nil, let unit = CellUnit.split(cell)?.unit, unit.fits(planned.column) {
                return .failure(CellFault(.mixedWithBare(planned.header, unit)))
            }
            return .failure(notANumber(problem, cell))
        }
    }

    private mutating func refine(_ numbers: UnsafeMutableBufferPointer<Int64>) {
        for place in numbers.indices where numbers[place] != PackedColumn.missing { numbers[place] *= unit }
        extent = extent.times(unit)
        (hundredth, unit) = (unit, 1)
    }

    /// Why a number without the unit of all others can't be read.
    mutating func withoutUnit(_ cell: UnsafeRawBufferPointer) -> CellFault {
        if planned.mayHaveOtherForm { contradictsForm = true }
        return notANumber(.notANumber, cell)
    }

    private func isNumberInAnotherForm(_ cell: UnsafeRawBufferPointer) -> Bool {
        NumberForm.all.contains { form in
            let reader = DecimalReader(form: form, scale: exact.scale, extras: exact.extras)
            return if case .success = reader.read(cell) { true } else { false }
        }
    }

    private func outOfRange(_ range: ClosedRange<Int64>, _ cell: UnsafeRawBufferPointer) -> CellFault {
        CellFault(of: String(decoding: cell, as: UTF8.self)) { .outOfRange($0, planned.column, range) }
    }

    private func notANumber(_ problem: NumberProblem, _ cell: UnsafeRawBufferPointer) -> CellFault {
        CellFault(of: String(decoding: cell, as: UTF8.self)) { .notANumber($0, planned.column, problem) }
    }
}

extension Problem {
    fileprivate static func mixedWithBare(_ header: String, _ unit: CellUnit) -> Problem {
        Problem(
            "csv.mixed-with-bare",
            [
                "en": "column \"\(header)\" holds numbers with \"\(unit.text)\" behind them, and numbers without",
                "id": "kolom \"\(header)\" memuat angka dengan \"\(unit.text)\" di belakangnya, dan angka tanpa itu",
            ],
            help: [
                "en": "write all of them in one unit, or none",
                "id": "tulis semuanya dengan satu satuan, atau tanpa satuan",
            ])
    }

    fileprivate static func outOfRange(_ cell: ShownCell, _ column: Column, _ range: ClosedRange<Int64>) -> Problem {
        let (low, high) = (Int(Scale.value(range.lowerBound)), Int(Scale.value(range.upperBound)))
        return Problem(
            "csv.out-of-range",
            [
                "en": "\(cell.of(column)) is not between \(low) and \(high)",
                "id": "\(cell.of(column)) tidak di antara \(low) dan \(high)",
            ], severity: .warning,
            help: [
                "en": "correct the cell, or leave it empty if nothing was measured",
                "id": "perbaiki selnya, atau kosongkan bila tidak diukur",
            ])
    }

    fileprivate static func notANumber(_ cell: ShownCell, _ column: Column, _ problem: NumberProblem) -> Problem {
        Problem(
            "csv.not-a-number",
            [
                "en": "\(cell.of(column)) is not a number: \(problem.explanation)",
                "id": "\(cell.of(column)) bukan bilangan: \(problem.explanation)",
            ],
            help: [
                "en": """
                correct the cell, leave it empty, or say in the file's sidecar what the word stands for: under \
                missingValues if nothing, else values: {\(column.rawValue): {\(cell.quoted): …}}
                """,
                "id": """
                perbaiki selnya, kosongkan, atau tulis arti katanya di berkas pendamping: di missingValues bila kosong, \
                selain itu values: {\(column.rawValue): {\(cell.quoted): …}}
                """,
            ])
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
