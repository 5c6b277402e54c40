import Basics

/// Reads comma-separated values as Tolok writes them (RFC 4180): what is published, not what authors bring along.
struct PlainRecords {
    private let bytes: [UInt8]
    private var position = 0
    private var nextLine = 1
    /// The line on which the record that was read last begins.
    private(set) var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The fields of the next record; `nil` at the end.
    mutating func next() throws(PreviousFigures.Problem) -> [String]? {
        guard position < bytes.count else { return nil }
        line = nextLine
        var fields: [String] = []
        while true {
            fields.append(try field())
            guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
            position += 1
        }
        try endLine()
        return fields
    }

    private mutating func field() throws(PreviousFigures.Problem) -> String {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            let start = position
            while position < bytes.count, !Self.ends.contains(bytes[position]) { position += 1 }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\n") { nextLine += 1 }
            if byte == UInt8(ascii: "\"") {
                guard position < bytes.count, bytes[position] == byte else {
                    return String(decoding: text, as: UTF8.self)
                }
                position += 1
            }
            text.append(byte)
        }
        throw PreviousFigures.Problem(
            line: line,
            message: ["en": "a quote is opened and never closed", "id": "tanda kutip dibuka dan tidak pernah ditutup"])
    }

    private mutating func endLine() throws(PreviousFigures.Problem) {
        guard position < bytes.count else { return }
        if bytes[position] == UInt8(ascii: "\r") { position += 1 }
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\n") else {
            throw PreviousFigures.Problem(
                line: line,
                message: ["en": "there is text behind a closing quote", "id": "ada teks setelah tanda kutip penutup"])
        }
        position += 1
        nextLine += 1
    }

    private static let ends: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
}
