import Basics
import Diagnostics

/// Tells an author why a file cannot be read, with line and column: reads the file again up to the place, once.
struct FaultReport {
    let source: any ByteSource
    let name: String
    let encoding: TextEncoding
    let contentStart: Int

    func failure(for fault: ScanFault) -> CSVFailure {
        switch fault {
        case .reading(let error, _):
            return .reading(error)
        case .shortened:
            return .input(Diagnostic(.becameShorter, at: SourceLocation(file: name)))
        case .grown:
            return .input(Diagnostic(.becameLonger, at: SourceLocation(file: name)))
        case .undecodable(let offset):
            return .input(undecodable(at: offset))
        case .unclosedQuote(let offset):
            return .input(unclosedQuote(at: offset))
        case .recordTooLong(let offset):
            return .input(Diagnostic(.recordLength, at: location(of: offset)))
        }
    }

    /// A quote in the header or in a record that has no partner up to the end of the file.
    func unclosedQuote(at offset: Int) -> Diagnostic {
        Diagnostic(.unclosedQuote, at: location(of: offset))
    }

    private func undecodable(at offset: Int) -> Diagnostic {
        var byte: UInt8 = 0
        // The byte is only shown: if it cannot be read a second time, the place says enough.
        withUnsafeMutableBytes(of: &byte) { _ = try? source.read(at: offset, into: $0) }
        return Diagnostic(.encoding(byte, encoding, at: offset), at: location(of: offset))
    }

    /// Line and column of the file's byte at `offset`. Bytes that are no text count as one character each.
    private func location(of offset: Int) -> SourceLocation {
        var line = 1
        var lineStart: [UInt8] = []
        var reader = DecodedReader(source: source, encoding: encoding)
        var previous: UInt8 = 0
        do throws(ScanFault) {
            var place = contentStart
            while place < offset {
                let end =
                    try place + ScanPlan.chunkSize >= offset
                    ? offset : reader.cut(near: place + ScanPlan.chunkSize, from: contentStart)
                let output = Storage<UInt8>(capacity: reader.room(for: place..<end))
                let count = try reader.read(place..<end, to: output.base)
                for byte in UnsafeBufferPointer(start: output.base, count: count) {
                    let isSecondHalf = byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r")
                    if RecordGrammar.isLineEnd(byte) {
                        line += isSecondHalf ? 0 : 1
                        lineStart.removeAll(keepingCapacity: true)
                    } else {
                        lineStart.append(byte)
                    }
                    previous = byte
                }
                place = end
            }
        } catch {
            return SourceLocation(file: name)
        }
        return SourceLocation(file: name, line: line, column: String(decoding: lineStart, as: UTF8.self).count + 1)
    }
}

extension Problem {
    fileprivate static let becameShorter = Problem(
        "csv.changed", ["en": "the file became shorter while it was read", "id": "berkas memendek ketika dibaca"],
        help: [
            "en": "close the program that writes it, then build again",
            "id": "tutup program yang menulisnya, lalu jalankan build lagi",
        ])

    fileprivate static let becameLonger = Problem(
        "csv.changed", ["en": "the file became longer while it was read", "id": "berkas memanjang ketika dibaca"],
        help: [
            "en": "close the program that writes it, then build again",
            "id": "tutup program yang menulisnya, lalu jalankan build lagi",
        ])

    fileprivate static let recordLength = Problem(
        "csv.record-length",
        [
            "en": "a record of more than \(ScanPlan.maximumRecordLength >> 20) MB begins here",
            "id": "di sini mulai baris data yang lebih dari \(ScanPlan.maximumRecordLength >> 20) MB",
        ],
        help: [
            "en": "a quote in it was probably opened and never closed",
            "id": "mungkin ada tanda kutip yang dibuka dan tidak pernah ditutup",
        ])

    fileprivate static let unclosedQuote = Problem(
        "csv.unclosed-quote",
        [
            "en": "the quote that opens here is never closed",
            "id": "tanda kutip yang dibuka di sini tidak pernah ditutup",
        ],
        help: [
            "en": "close the quote, or double it if it belongs to the text; what follows it is set aside line by line",
            "id":
                "tutup tanda kutip itu, atau gandakan bila bagian dari teks; isi setelahnya disisihkan baris demi baris",
        ])

    fileprivate static func encoding(_ byte: UInt8, _ encoding: TextEncoding, at offset: Int) -> Problem {
        let digits = String(byte, radix: 16, uppercase: true)
        return Problem(
            "csv.encoding",
            [
                "en": "byte 0x\(digits.count == 1 ? "0" : "")\(digits) is not \(encoding.rawValue) text",
                "id": "byte 0x\(digits.count == 1 ? "0" : "")\(digits) bukan teks \(encoding.rawValue)",
            ],
            notes: [
                ["en": "it is byte \(offset + 1) of the file", "id": "letaknya pada byte ke-\(offset + 1) berkas"]
            ],
            help: encoding == .utf8
                ? [
                    "en": "save the file as UTF-8, or declare its encoding in the sidecar (encoding: windows-1252)",
                    "id":
                        "simpan berkas sebagai UTF-8, atau nyatakan pengodeannya di berkas pendamping (encoding: windows-1252)",
                ]
                : [
                    "en": "save the file as UTF-8, or correct the encoding in the sidecar",
                    "id": "simpan berkas sebagai UTF-8, atau perbaiki pengodeannya di berkas pendamping",
                ])
    }
}
