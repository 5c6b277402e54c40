@testable import Evaluation

/// How an input is to be read, from its first two bytes.
struct Manner {
    /// 1 to 128.
    let chunkSize: Int
    /// 1 or 3.
    let threads: Int
    /// What a sidecar may declare.
    let declared: DeclaredDialect

    init(_ first: UInt8, _ second: UInt8) {
        chunkSize = 1 + Int(first & 0x7F)
        threads = first & 0x80 == 0 ? 1 : 3
        var declared = DeclaredDialect()
        let delimiters: [UInt8?] = [nil, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        declared.delimiter = delimiters[Int(second & 3)]
        let encodings: [TextEncoding?] = [nil, nil, .windows1252, .utf16LittleEndian]
        declared.encoding = encodings[Int(second >> 2 & 3)]
        declared.hasHeader = second & 0x10 == 0
        if second & 0x20 != 0 { declared.comment = UInt8(ascii: "#") }
        if second & 0x40 != 0 { declared.quote = RecordGrammar.never }
        if second & 0x80 != 0 { declared.skippedLines = 1 }
        self.declared = declared
    }
}
