import Basics
import Diagnostics
import Fuzzer

@testable import Evaluation
@testable import References

// The reader of comma-separated files. The first two bytes of an input say how it is read, the rest is the file.
//
// 1. The reader is total: each file is read, or refused with a diagnostic.
// 2. Chunk size and threads make no difference.
// 3. Behind a header of ours, each row is what the slow, obvious reader of the tests says.

Fuzzer.run { data, count in
    guard count >= 2 else { return 0 }
    let input = Fuzzer.bytes(data, count)
    let manner = Manner(input[0], input[1])
    let content = Array(input.dropFirst(2))
    let plain = Reading(content, manner.declared, chunkSize: ScanPlan.chunkSize, threads: 1)
    let cut = Reading(content, manner.declared, chunkSize: manner.chunkSize, threads: manner.threads)
    expect(plain == cut, "cut into \(manner.chunkSize) by \(manner.threads): \(cut), whole: \(plain)")
    guard manner.declared.encoding == nil, manner.declared.comment == nil,
        let text = String(validating: content, as: UTF8.self)
    else { return 0 }
    let headed = "h,i\n" + text
    let reading = Reading(
        Array(headed.utf8), DeclaredDialect(delimiter: UInt8(ascii: ",")), chunkSize: manner.chunkSize,
        threads: manner.threads)
    // Text that is half NULs is taken for UTF-16, as it should be.
    guard TextEncoding.utf16ByNULs(in: Array(headed.utf8)) == nil else { return 0 }
    let expected = ReferenceReader(headed)
    let rows = Array(expected.rows.dropFirst())
    expect(reading.rows == rows, "read \(reading), not \(rows)")
    expect(reading.recordCount == rows.count, "\(reading.recordCount) records, not \(rows.count)")
    expect(reading.unclosed?.line == expected.unclosed?.line, "an unclosed quote in another line")
    expect(reading.unclosed?.column == expected.unclosed?.column, "an unclosed quote in another column")
    return 0
}
