import Basics

/// The directory of a zip archive. What it says is taken for a claim: nothing is read by it that is not checked.
struct ZipArchive: Sendable {
    /// More files than any workbook holds.
    static let maximumEntries = 20_000
    private static let maximumNameLength = 1024

    let source: any ByteSource
    private let entries: [String: ZipEntry]

    init(_ source: any ByteSource) throws(WorkbookProblem) {
        self.source = source
        let directory = try ZipDirectory(source)
        var entries: [String: ZipEntry] = [:]
        for entry in try Self.list(directory, source) {
            guard entries.updateValue(entry, forKey: ZipEntry.key(entry.name)) == nil else {
                throw .damaged(
                    part: "\(entry.name)",
                    reason: ["en": "the archive holds it twice", "id": "arsip memuatnya dua kali"])
            }
        }
        try Self.checkOverlaps(entries.values)
        self.entries = entries
    }

    /// The entry with this name, however it is capitalised.
    func entry(_ name: String) -> ZipEntry? { entries[ZipEntry.key(name)] }

    /// Whether any entry's name begins like this.
    func hasEntry(startingWith start: String) -> Bool { entries.keys.contains { $0.hasPrefix(start) } }

    private static func list(
        _ directory: ZipDirectory, _ source: any ByteSource
    ) throws(WorkbookProblem) -> [ZipEntry] {
        let bytes = try source.bytes(at: directory.offset, count: directory.size)
        var entries: [ZipEntry] = []
        var place = 0
        while entries.count < directory.count {
            guard place < bytes.count, let (entry, length) = entry(LittleEndian(bytes[place...])) else {
                throw .damaged(
                    part: ["en": "the archive", "id": "arsip"],
                    reason: ["en": "its directory breaks off", "id": "daftar isinya terputus"])
            }
            entries.append(entry)
            place += length
        }
        return entries
    }

    private static func entry(_ record: LittleEndian) -> (ZipEntry, length: Int)? {
        guard record.number(at: 0, width: 4) == 0x0201_4B50, let flags = record.number(at: 8, width: 2),
            let method = record.number(at: 10, width: 2), let checksum = record.number(at: 16, width: 4),
            let packedSize = record.number(at: 20, width: 4), let size = record.number(at: 24, width: 4),
            let nameLength = record.number(at: 28, width: 2), let extraLength = record.number(at: 30, width: 2),
            let commentLength = record.number(at: 32, width: 2), let offset = record.number(at: 42, width: 4),
            nameLength <= maximumNameLength, let name = record.slice(46, nameLength),
            let extra = record.slice(46 + nameLength, extraLength)
        else { return nil }
        var wide = WideSizes(extra)
        let packing: ZipEntry.Packing = method == 0 ? .stored : method == 8 ? .deflated : .other(method)
        guard let realSize = wide.replacing(size), let realPacked = wide.replacing(packedSize),
            let realOffset = wide.replacing(offset), realPacked < 1 << 48, realOffset < 1 << 48
        else { return nil }
        let entry = ZipEntry(
            name: String(decoding: name, as: UTF8.self), packing: packing, isEncrypted: flags & 1 != 0,
            checksum: UInt32(truncatingIfNeeded: checksum), packedSize: realPacked, size: realSize, offset: realOffset)
        return (entry, 46 + nameLength + extraLength + commentLength)
    }

    /// Entries that share bytes let a small archive unpack to any size.
    private static func checkOverlaps(_ entries: some Collection<ZipEntry>) throws(WorkbookProblem) {
        let sorted = entries.sorted { ($0.offset, $0.name) < ($1.offset, $1.name) }
        for (entry, next) in zip(sorted, sorted.dropFirst()) where entry.extent.upperBound > next.offset {
            throw .excessive(
                part: "\(next.name)",
                reason: [
                    "en": "it shares bytes with \(entry.name)", "id": "isinya bertumpang tindih dengan \(entry.name)",
                ])
        }
    }
}

/// Sizes and places of 64 bits, which stand apart where 32 do not hold them.
private struct WideSizes {
    private var numbers: LittleEndian?
    private var place = 0

    init(_ extra: ArraySlice<UInt8>) {
        let fields = LittleEndian(extra)
        var place = 0
        while let id = fields.number(at: place, width: 2), let length = fields.number(at: place + 2, width: 2) {
            if id == 1 { numbers = fields.slice(place + 4, length).map(LittleEndian.init) }
            place += 4 + length
        }
    }

    /// The number, or the one that stands in for it where it says so; `nil` where that is missing.
    mutating func replacing(_ number: Int) -> Int? {
        guard number == 0xFFFF_FFFF else { return number }
        defer { place += 8 }
        return numbers?.number(at: place, width: 8)
    }
}
