import TestSupport
import Testing

@testable import Evaluation

@Suite("Texts and people as numbers")
struct InternerTests {
    private func intern(_ text: String, in interner: inout ByteInterner) -> Int32 {
        Array(text.utf8).withUnsafeBytes { interner.intern($0) }
    }

    @Test("Equal texts have one number, others have others, whatever their length and number")
    func numbers() {
        var interner = ByteInterner()
        var known: [String: Int32] = [:]
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<30_000 {
            let text = generator.text(of: ["a", "b", "ab", "\0", "é", "0123456789"], limit: 6)
            let number = intern(text, in: &interner)
            #expect(known[text, default: number] == number)
            known[text] = number
        }
        #expect(interner.count == known.count)
        #expect(Set(known.values).count == known.count)
        for (text, number) in known {
            #expect(interner.string(of: number) == text)
            #expect(Array(text.utf8).withUnsafeBytes { interner.number(of: $0) } == number)
        }
        #expect(Array("unknown".utf8).withUnsafeBytes { interner.number(of: $0) } == nil)
    }

    @Test("Numbers follow first appearance, and the empty text is a text")
    func order() {
        var interner = ByteInterner()
        #expect(["b", "", "a", "b", ""].map { intern($0, in: &interner) } == [0, 1, 2, 0, 1])
    }

    @Test("Hashes of texts of any length differ where the texts do")
    func hashes() {
        var seen = Set<UInt64>()
        var texts = Set<[UInt8]>()
        for length in 0...40 {
            for place in 0...length {
                for byte in [UInt8(0), 0x30, 0x31, 0xFF] {
                    var text = [UInt8](repeating: 0x30, count: length)
                    if place < length { text[place] = byte }
                    if texts.insert(text).inserted { seen.insert(text.withUnsafeBytes { ByteHash.hash($0) }) }
                    let twin = text.map { $0 }
                    #expect(text.withUnsafeBytes { left in twin.withUnsafeBytes { ByteHash.areEqual(left, $0) } })
                    for other in twin.indices {
                        var changed = twin
                        changed[other] ^= 1
                        #expect(
                            !text.withUnsafeBytes { left in changed.withUnsafeBytes { ByteHash.areEqual(left, $0) } })
                    }
                }
            }
        }
        #expect(seen.count == texts.count)
    }

    @Test("Digits are hashed as any other text, and nothing else is taken for digits")
    func digits() {
        var generator = SeededGenerator(seed: 12)
        let characters = Array("01234567890123456789012345678901234567890123456789/:a-\0é")
        for length in 0...30 {
            for _ in 0..<2000 {
                let text = (0..<length).map { _ in characters.randomElement(using: &generator) ?? "0" }
                let areDigits = text.allSatisfy { $0.isASCII && $0.isNumber } && (9...24).contains(length)
                Array(String(text).utf8).withUnsafeBytes { bytes in
                    #expect(ByteHash.hash(digits: bytes) == (areDigits ? ByteHash.hash(bytes) : nil))
                }
            }
        }
    }

    @Test("A person is the same with blanks around the name, and nobody without a name")
    func people() {
        let person = { (text: String) in Array(text.utf8).withUnsafeBytes { OpaqueIdentifier($0) } }
        #expect(person("198609242010011002") == person("\u{A0}198609242010011002 \u{FEFF}"))
        #expect(person("198609242010011002") != person("198609242010011003"))
        #expect(person(" \u{202F}\t") == nil)
        #expect(Set((0..<100_000).map { person("\($0)")?.bits }).count == 100_000)
        // Service numbers: the date of birth, the month of appointment, the sex and a running number.
        let numbers = (0..<100_000).map { "1986\(10 + $0 % 3)24201\($0 % 7)011\(100_000 + $0)" }
        #expect(Set(numbers.map { person($0)?.bits }).count == 100_000)
    }

    @Test("Answers are compared without regard to case, blanks and composition")
    func answers() {
        #expect(AnswerKey(" Sangat\u{A0} \tSetuju\u{200B}\n") == AnswerKey("sangat setuju"))
        #expect(AnswerKey("É") == AnswerKey("e\u{301}"))
        #expect(AnswerKey("\u{FEFF}\u{202F}").text.isEmpty)
        #expect(AnswerKey("setuju") != AnswerKey("tidak setuju"))
    }
}
