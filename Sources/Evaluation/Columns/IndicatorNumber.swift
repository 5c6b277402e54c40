/// Numbers of an organisation's indicators, from a share of 0.0125 to a city's budget in trillions of rupiah: too wide
/// a range for whole multiples of one unit.
///
/// They are looked at one by one and never added up row by row, so a `Double` does: 15 digits, whatever their size. A
/// table holds its bits.
enum IndicatorNumber {
    /// What a cell holds: up to 8 decimals below 92 thousand million, up to 2 below 92 thousand million million.
    static func read(_ cell: UnsafeRawBufferPointer, form: NumberForm) -> Result<Int64, NumberProblem> {
        switch DecimalReader(form: form, scale: Scale.decimals, extras: .currency).read(cell) {
        case .success(let number): return .success(code(of: Scale.value(number.units)))
        case .failure(.outOfRange):
            return DecimalReader(form: form, scale: Scale.moneyDecimals, extras: .currency).read(cell)
                .map { code(of: Scale.money(Int128($0.units))) }
        case .failure(let problem): return .failure(problem)
        }
    }

    /// A number as a table holds it; never ``Table/missingWide``, whose bits are those of the zero below zero.
    static func code(of value: Double) -> Int64 { value == 0 ? 0 : Int64(bitPattern: value.bitPattern) }

    /// The number that a table holds.
    static func value(_ code: Int64) -> Double { Double(bitPattern: UInt64(bitPattern: code)) }
}
