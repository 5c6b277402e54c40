/// A text answer in the form in which answers are compared: "Sangat  setuju " and "sangat setuju" are the same.
///
/// Blanks around it are dropped, those inside become one space each, zero-width characters vanish, case is folded.
/// Texts that Unicode holds to be equal are equal. Meant for the distinct values of a column, not for each cell.
struct AnswerKey: Sendable, Hashable {
    /// The folded text.
    let text: String

    init(_ answer: UnsafeRawBufferPointer) {
        self.init(String(decoding: answer, as: UTF8.self))
    }

    init(_ answer: String) {
        var folded = String.UnicodeScalarView()
        var isPending = false
        for scalar in answer.unicodeScalars {
            if Self.isZeroWidth(scalar) { continue }
            if scalar.properties.isWhitespace {
                isPending = !folded.isEmpty
                continue
            }
            if isPending { folded.append(" ") }
            isPending = false
            folded.append(scalar)
        }
        text = String(folded).lowercased()
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
