/// A WebP file, chunk by chunk (RFC 9649).
struct WebPPicture {
    private static let shown: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]
    private static let pixels: Set<String> = ["VP8 ", "VP8L", "ANMF"]
    /// Of the flags of the header: that there is Exif, and XMP.
    private static let exifFlag: UInt8 = 0x08
    private static let metadataFlags: UInt8 = 0x0C

    private let bytes: [UInt8]
    private var chunks: [UInt8] = []
    private var size: PictureSize?
    private var orientation = PictureOrientation.upright
    private var hasPixels = false
    /// Where the flags of the header stand among the chunks that are kept.
    private var flags: Int?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The picture without what programs and cameras note in it.
    ///
    /// - Throws: ``PictureFault``, where it is shorter than it says, or holds no pixels.
    func picture() throws(PictureFault) -> Picture {
        var reader = self
        try reader.readChunks()
        guard reader.hasPixels else { throw .another("WebP") }
        if reader.orientation != .upright, let flags = reader.flags {
            let exif = reader.orientation.exif
            reader.chunks[flags] |= Self.exifFlag
            reader.chunks += Array("EXIF".utf8) + [UInt8].littleBytes(exif.count) + exif
        }
        let header = Array("RIFF".utf8) + [UInt8].littleBytes(reader.chunks.count + 4) + Array("WEBP".utf8)
        // Not every browser turns a WebP, so its size is not told then.
        return Picture(size: reader.orientation.isTurned ? nil : reader.size, bytes: header + reader.chunks)
    }

    private mutating func readChunks() throws(PictureFault) {
        var place = 12
        let end = 8 + (bytes.littleNumber(at: 4, bytes: 4) ?? 0)
        guard end <= bytes.count else { throw .truncated }
        while place < end {
            guard let length = bytes.littleNumber(at: place + 4, bytes: 4), place + 8 + length <= end else {
                throw .truncated
            }
            let name = String(decoding: bytes[place..<(place + 4)], as: UTF8.self)
            if size == nil { size = size(of: name, at: place + 8) }
            if name == "EXIF" {
                readExif(Array(bytes[(place + 8)..<(place + 8 + length)]))
            } else if Self.shown.contains(name) {
                keep(name, at: place, length)
            }
            place += 8 + length + length % 2
        }
    }

    private mutating func keep(_ name: String, at place: Int, _ length: Int) {
        if name == "VP8X", length > 0 { flags = chunks.count + 8 }
        chunks += bytes[place..<(place + 8 + length)]
        if length % 2 == 1 { chunks.append(0) }
        if name == "VP8X", let flags { chunks[flags] &= ~Self.metadataFlags }
        if Self.pixels.contains(name) { hasPixels = true }
    }

    private mutating func readExif(_ content: [UInt8]) {
        // Some programs begin it as in a JPEG.
        let start = Array("Exif\0\0".utf8)
        let tiff = content.starts(with: start) ? Array(content.dropFirst(start.count)) : content
        orientation = PictureOrientation(exif: tiff) ?? orientation
    }

    private func size(of name: String, at place: Int) -> PictureSize? {
        switch name {
        case "VP8X":
            PictureSize(
                bytes.littleNumber(at: place + 4, bytes: 3).map { $0 + 1 },
                bytes.littleNumber(at: place + 7, bytes: 3).map { $0 + 1 })
        case "VP8 ":
            PictureSize(
                bytes.littleNumber(at: place + 6, bytes: 2).map { $0 & 0x3FFF },
                bytes.littleNumber(at: place + 8, bytes: 2).map { $0 & 0x3FFF })
        case "VP8L":
            bytes.littleNumber(at: place + 1, bytes: 4).flatMap {
                PictureSize(($0 & 0x3FFF) + 1, ($0 >> 14 & 0x3FFF) + 1)
            }
        default: nil
        }
    }
}
