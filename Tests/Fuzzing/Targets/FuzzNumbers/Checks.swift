import Fuzzer

@testable import Evaluation

func read(_ cell: [UInt8], _ reader: DecimalReader) -> Result<FixedDecimal, NumberProblem> {
    cell.withUnsafeBytes { reader.read($0) }
}

/// The number in the first eight bytes, written in the reader's form, is read as itself.
func roundTrip(_ bytes: [UInt8], _ reader: DecimalReader) {
    let pattern = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let units = Int64(bitPattern: pattern) >> Int64(bytes.count % 64)
    guard units != .min else { return }
    var digits = String(units.magnitude)
    digits = String(repeating: "0", count: max(0, reader.scale + 1 - digits.count)) + digits
    let fraction = digits.suffix(reader.scale)
    var text = grouped(String(digits.dropLast(reader.scale)), by: reader.form.group.rawValue)
    if !fraction.isEmpty { text += reader.form.decimal.rawValue + fraction }
    if units < 0 { text = "-" + text }
    let result = read(Array(text.utf8), reader)
    expect(result == .success(FixedDecimal(units: units)), "\(units) is written \(text) and read \(result)")
}

private func grouped(_ digits: String, by mark: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
        groups.append(rest.suffix(3))
        rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: mark)
}

/// What a survey of a column says must hold for its cells.
func survey(_ cells: [[UInt8]], _ extras: DecimalReader.Extras) {
    var survey = NumberSurvey(extras: extras)
    for cell in cells { cell.withUnsafeBytes { survey.add($0) } }
    guard case .certain(let form) = survey.verdict(preferring: .fractions) else { return }
    for cell in cells {
        let all = NumberForm.all.compactMap { try? read(cell, DecimalReader(form: $0, scale: 6, extras: extras)).get() }
        let own = try? read(cell, DecimalReader(form: form, scale: 6, extras: extras)).get()
        expect(all.isEmpty || own != nil, "the certain form does not read \(cell)")
    }
}
