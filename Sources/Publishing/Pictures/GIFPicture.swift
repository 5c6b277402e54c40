/// A GIF file, block by block (GIF89a).
struct GIFPicture {
    private let bytes: [UInt8]
    private var place = 0
    private var kept: [UInt8] = []
    private var hasPixels = false

    /// How the blocks begin that say how often a film is shown: of all that programs add, browsers know only these.
    private static let loops = ["NETSCAPE2.0", "ANIMEXTS1.0"].map { [11] + Array($0.utf8) }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The picture without comments and what programs note in it.
    ///
    /// - Throws: ``PictureFault/truncated`` where it ends within a block.
    func picture() throws(PictureFault) -> Picture {
        var reader = self
        guard bytes.count >= 13 else { throw .truncated }
        try reader.keep(13 + Self.colours(bytes[10]))
        while reader.place < bytes.count, bytes[reader.place] != 0x3B { try reader.readBlock() }
        // Browsers don't ask for the last byte, and many programs forget it.
        guard reader.hasPixels else { throw .truncated }
        return Picture(
            size: PictureSize(bytes.littleNumber(at: 6, bytes: 2), bytes.littleNumber(at: 8, bytes: 2)),
            bytes: reader.kept + [0x3B])
    }

    private mutating func readBlock() throws(PictureFault) {
        switch bytes[place] {
        case 0x21:
            let content = place + 2
            let end = try endOfBlocks(from: content)
            let isLoop = bytes[place + 1] == 0xFF && Self.loops.contains { bytes[content..<end].starts(with: $0) }
            // 0xF9 says how long a picture of a film stands.
            if isLoop || bytes[place + 1] == 0xF9 { kept += bytes[place..<end] }
            place = end
        case 0x2C:
            guard place + 10 < bytes.count else { throw .truncated }
            let end = try endOfBlocks(from: place + 11 + Self.colours(bytes[place + 9]))
            try keep(end - place)
            hasPixels = true
        default: throw .another("GIF")
        }
    }

    private mutating func keep(_ length: Int) throws(PictureFault) {
        guard place + length <= bytes.count else { throw .truncated }
        kept += bytes[place..<(place + length)]
        place += length
    }

    /// The bytes of a table of colours.
    private static func colours(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

    /// Behind the empty block that ends a row of blocks.
    private func endOfBlocks(from start: Int) throws(PictureFault) -> Int {
        var place = start
        while place < bytes.count {
            if bytes[place] == 0 { return place + 1 }
            place += Int(bytes[place]) + 1
        }
        throw .truncated
    }
}
