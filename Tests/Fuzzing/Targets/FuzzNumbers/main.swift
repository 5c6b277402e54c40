import Fuzzer

@testable import Evaluation

// The parser of numbers. The first byte of an input says with which scale and extras, the rest is a cell; lines of it
// are the cells of a column.
//
// 1. Each cell is a number or a problem, in every form, and the slow, obvious reader of the tests agrees on which number.
// 2. Blanks around a cell make no difference.
// 3. A number written in any form is read back.
// 4. A column whose form is certain is read by no other form differently.

Fuzzer.run { data, count in
    guard count >= 1 else { return 0 }
    let input = Fuzzer.bytes(data, count)
    let extras: [DecimalReader.Extras] = [[], .percent, .currency, []]
    let manner = (scale: Int(input[0] & 0x3F) % 19, extras: extras[Int(input[0] >> 6)])
    let cell = Array(input.dropFirst())
    let text = String(validating: cell, as: UTF8.self)
    for form in NumberForm.all {
        let reader = DecimalReader(form: form, scale: manner.scale, extras: manner.extras)
        let result = read(cell, reader)
        if case .failure(let problem) = result { expect(!problem.explanation.isEmpty, "a problem without a reason") }
        expect(read([0x20] + cell + [0xC2, 0xA0], reader) == result, "blanks around \(cell) change it")
        if let text {
            let expected = ReferenceNumber(form: form, scale: manner.scale, extras: manner.extras).units(of: text)
            let units = try? result.get().units
            expect(
                units == expected, "\(text.debugDescription) in \(reader) is \(units as Any), not \(expected as Any)")
        }
        if cell.count >= 8 { roundTrip(cell, reader) }
    }
    survey(cell.split(separator: UInt8(ascii: "\n")).map(Array.init), manner.extras)
    return 0
}
