import Basics

extension ForeignFile {
    /// How much of a file's beginning is looked at.
    private static let beginning = 1 << 20

    /// What a file is that can be no workbook, by its first bytes; `nil` for an archive, which may be one.
    init?(_ source: any ByteSource) throws(WorkbookProblem) {
        let bytes = try source.bytes(at: 0, count: min(source.size, Self.beginning))
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return nil }
        if bytes.isEmpty {
            self = .empty
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = Self.holds(Self.encryptedPackage, bytes) ? .encrypted : .oldExcel
        } else if bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .otherArchive
        } else if Self.firstCharacter(bytes) == UInt8(ascii: "<") {
            self = .webPage
        } else {
            self = Self.isText(bytes) ? .text : .unknown
        }
    }

    /// The name of the stream that an encrypted workbook lies in, as such files write names.
    private static let encryptedPackage = "EncryptedPackage".utf8.map { [$0, 0] }.reduce([], +)

    private static func holds(_ wanted: [UInt8], _ bytes: [UInt8]) -> Bool {
        guard bytes.count >= wanted.count else { return false }
        return (0...bytes.count - wanted.count).contains { place in
            bytes[place] == wanted[0] && bytes[place..<place + wanted.count].elementsEqual(wanted)
        }
    }

    private static func firstCharacter(_ bytes: [UInt8]) -> UInt8? {
        bytes.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }.first
    }

    private static func isText(_ bytes: [UInt8]) -> Bool {
        !bytes.contains { $0 < 0x09 || (0x0E...0x1F).contains($0) }
    }
}
