/// A JPEG file, segment by segment (ITU-T T.81, annex B).
struct JPEGPicture {
    private let bytes: [UInt8]
    private var place = 2
    private var kept: [UInt8] = [0xFF, 0xD8]
    private var size: PictureSize?
    private var orientation = PictureOrientation.upright
    private var hasPixels = false

    private static let exifStart = Array("Exif\0\0".utf8)

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The picture without what programs and cameras note in it.
    ///
    /// - Throws: ``PictureFault/truncated`` where its end mark is missing.
    func picture() throws(PictureFault) -> Picture {
        var reader = self
        while let marker = reader.nextMarker() {
            switch marker {
            case 0xD9:
                guard reader.hasPixels else { throw .another("JPEG") }
                reader.kept += [0xFF, 0xD9]
                return Picture(
                    size: reader.orientation.isTurned ? reader.size?.turned : reader.size, bytes: reader.kept)
            // Marks without a segment: between segments they mean nothing.
            case 0x01, 0xD0...0xD8: continue
            default: try reader.readSegment(marker)
            }
        }
        throw .truncated
    }

    /// The next mark, behind which the place stands then. What stands between segments is passed over, as browsers do.
    private mutating func nextMarker() -> UInt8? {
        while place + 1 < bytes.count {
            let (first, second) = (bytes[place], bytes[place + 1])
            place += 1
            guard first == 0xFF, second != 0xFF, second != 0 else { continue }
            place += 1
            return second
        }
        return nil
    }

    private mutating func readSegment(_ marker: UInt8) throws(PictureFault) {
        guard let length = bytes.number(at: place, bytes: 2), place + length <= bytes.count else { throw .truncated }
        guard length >= 2 else { throw .another("JPEG") }
        let content = Array(bytes[(place + 2)..<(place + length)])
        if marker == 0xE1, content.starts(with: Self.exifStart) {
            keepOrientation(Array(content.dropFirst(Self.exifStart.count)))
        } else if let content = Self.shown(marker, content) {
            keep(marker, content)
        }
        if Self.isFrame(marker) {
            size = PictureSize(content.number(at: 3, bytes: 2), content.number(at: 1, bytes: 2))
        }
        place += length
        if marker == 0xDA { keepPixels() }
    }

    private mutating func keep(_ marker: UInt8, _ content: [UInt8]) {
        let length = content.count + 2
        kept += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
        kept += content
    }

    /// Of the first block of a camera only how the picture is to be turned.
    private mutating func keepOrientation(_ exif: [UInt8]) {
        guard orientation == .upright, let own = PictureOrientation(exif: exif), own != .upright else { return }
        orientation = own
        keep(0xE1, Self.exifStart + own.exif)
    }

    /// Coded pixels, up to the next mark that is none of theirs.
    private mutating func keepPixels() {
        let start = place
        bytes.withUnsafeBufferPointer { bytes in
            while place < bytes.count {
                if bytes[place] == 0xFF, place + 1 < bytes.count {
                    let next = bytes[place + 1]
                    if next != 0, !(0xD0...0xD7).contains(next), next != 0xFF { break }
                }
                place += 1
            }
        }
        kept += bytes[start..<place]
        hasPixels = place > start
    }

    /// What of a segment is needed to show the picture; `nil` where nothing is. Of the segments of programs that is only
    /// what colours depend on: a small copy of the picture, which may show what was cut off, is not.
    private static func shown(_ marker: UInt8, _ content: [UInt8]) -> [UInt8]? {
        switch marker {
        case 0xE0:
            content.starts(with: "JFIF\0".utf8) && content.count >= 14 ? Array(content.prefix(12)) + [0, 0] : nil
        case 0xE2: content.starts(with: "ICC_PROFILE\0".utf8) ? content : nil
        case 0xEE: content.starts(with: "Adobe".utf8) && content.count >= 12 ? Array(content.prefix(12)) : nil
        case 0xE1, 0xE3...0xED, 0xEF, 0xF0...0xFE: nil
        default: content
        }
    }

    private static func isFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }
}
