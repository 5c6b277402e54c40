/// A PNG file, chunk by chunk (ISO/IEC 15948).
struct PNGPicture {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// What there is no picture without, and what colours, their measure and movement depend on.
    private static let shown: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "hIST",
        "acTL", "fcTL", "fdAT",
    ]

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The picture without texts, times and what programs note in it.
    ///
    /// - Throws: ``PictureFault``, where its last chunk is missing or one is not of a PNG that browsers show.
    func picture() throws(PictureFault) -> Picture {
        var kept = Self.signature
        var size: PictureSize?
        var orientation = PictureOrientation.upright
        var place = Self.signature.count
        while let length = bytes.number(at: place, bytes: 4), let name = name(at: place + 4) {
            let end = place + 12 + length
            guard end <= bytes.count else { throw .truncated }
            if name == "IHDR" {
                size = PictureSize(bytes.number(at: place + 8, bytes: 4), bytes.number(at: place + 12, bytes: 4))
            }
            if Self.shown.contains(name) {
                kept += bytes[place..<end]
            } else if name == "eXIf" {
                orientation = PictureOrientation(exif: Array(bytes[(place + 8)..<(end - 4)])) ?? .upright
                if orientation != .upright { kept += Self.chunk("eXIf", orientation.exif) }
            } else if bytes[place + 4] & 0x20 == 0 {
                // A capital at the beginning: nobody shows the picture without knowing the chunk.
                throw .another("PNG")
            }
            place = end
            // Not every browser turns a PNG, so its size is not told then.
            if name == "IEND" { return Picture(size: orientation.isTurned ? nil : size, bytes: kept) }
        }
        throw .truncated
    }

    private func name(at place: Int) -> String? {
        place + 4 <= bytes.count ? String(decoding: bytes[place..<(place + 4)], as: UTF8.self) : nil
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let checked = Array(name.utf8) + content
        return [UInt8].bigBytes(content.count) + checked + [UInt8].bigBytes(Int(checksum(checked)))
    }

    /// CRC-32, bit by bit: what is checked is short.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
