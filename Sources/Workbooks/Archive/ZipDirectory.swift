import Basics

/// Where an archive's directory lies.
struct ZipDirectory {
    /// The most bytes of a directory that are read.
    static let maximumSize = 8 << 20

    let offset: Int
    let size: Int
    let count: Int

    /// How long the fixed part of the archive's last record is, and the longest remark behind it.
    private static let recordSize = 22
    private static let maximumRemark = 0xFFFF

    init(_ source: any ByteSource) throws(WorkbookProblem) {
        let length = min(source.size, Self.recordSize + Self.maximumRemark)
        let start = source.size - length
        let tail = try source.bytes(at: start, count: length)
        guard let place = Self.lastRecord(in: tail) else {
            throw .damaged(
                part: ["en": "the archive", "id": "arsip"],
                reason: [
                    "en": "its end is missing; the file was not copied or downloaded whole",
                    "id": "bagian akhirnya tidak ada; berkas tidak tersalin atau terunduh seluruhnya",
                ])
        }
        let record = LittleEndian(tail[place...])
        guard var count = record.number(at: 10, width: 2), var size = record.number(at: 12, width: 4),
            var offset = record.number(at: 16, width: 4)
        else {
            throw .damaged(
                part: ["en": "the archive", "id": "arsip"],
                reason: ["en": "its end is not whole", "id": "bagian akhirnya tidak utuh"])
        }
        if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
            (offset, size, count) = try Self.wide(source, before: start + place)
        }
        guard offset <= start + place, size <= start + place - offset else {
            throw .damaged(
                part: ["en": "the archive", "id": "arsip"],
                reason: [
                    "en": "its directory does not lie where its end says",
                    "id": "daftar isinya tidak berada di tempat yang disebut bagian akhirnya",
                ])
        }
        guard size <= Self.maximumSize, count <= ZipArchive.maximumEntries else {
            throw .excessive(
                part: ["en": "the archive", "id": "arsip"],
                reason: ["en": "it claims to hold \(count) files", "id": "disebutkan memuat \(count) berkas"])
        }
        self.offset = offset
        self.size = size
        self.count = count
    }

    private static func lastRecord(in tail: [UInt8]) -> Int? {
        guard tail.count >= recordSize else { return nil }
        for place in (0...tail.count - recordSize).reversed() where tail[place] == 0x50 {
            let record = LittleEndian(tail[place...])
            if record.number(at: 0, width: 4) == 0x0605_4B50, let remark = record.number(at: 20, width: 2),
                place + recordSize + remark <= tail.count
            {
                return place
            }
        }
        return nil
    }

    /// The directory of an archive whose numbers need 64 bits, which another record in front of the last one tells.
    private static func wide(
        _ source: any ByteSource, before end: Int
    ) throws(WorkbookProblem) -> (offset: Int, size: Int, count: Int) {
        let broken = WorkbookProblem.damaged(
            part: ["en": "the archive", "id": "arsip"],
            reason: ["en": "the record of its directory is missing", "id": "catatan daftar isinya tidak ada"])
        guard end >= 20 else { throw broken }
        let locator = LittleEndian(try source.bytes(at: end - 20, count: 20))
        guard locator.number(at: 0, width: 4) == 0x0706_4B50, let place = locator.number(at: 8, width: 8),
            place <= end - 56
        else { throw broken }
        let record = LittleEndian(try source.bytes(at: place, count: 56))
        guard record.number(at: 0, width: 4) == 0x0606_4B50, let count = record.number(at: 32, width: 8),
            let size = record.number(at: 40, width: 8), let offset = record.number(at: 48, width: 8)
        else { throw broken }
        return (offset, size, count)
    }
}
