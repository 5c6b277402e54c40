/// An `.ico` file: several sizes of a small picture, each as a PNG or as plain points.
struct IconPicture {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The icon with each of its pictures cleaned.
    ///
    /// - Throws: ``PictureFault``, where a picture lies beyond the end.
    func picture() throws(PictureFault) -> Picture {
        guard bytes.starts(with: [0, 0, 1, 0]) else { throw .another("ICO") }
        // Plain points tell nothing.
        guard bytes.contains(PNGPicture.signature) else { return Picture(size: nil, bytes: bytes) }
        guard let count = bytes.littleNumber(at: 4, bytes: 2), count > 0 else { throw .another("ICO") }
        var directory = Array(bytes.prefix(6))
        var pictures: [UInt8] = []
        for number in 0..<count {
            let entry = 6 + number * 16
            guard let length = bytes.littleNumber(at: entry + 8, bytes: 4),
                let start = bytes.littleNumber(at: entry + 12, bytes: 4), start + length <= bytes.count
            else { throw .truncated }
            var picture = Array(bytes[start..<(start + length)])
            if picture.starts(with: PNGPicture.signature) { picture = try PNGPicture(picture).picture().bytes }
            directory += bytes[entry..<(entry + 8)]
            directory += [UInt8].littleBytes(picture.count) + [UInt8].littleBytes(6 + count * 16 + pictures.count)
            pictures += picture
        }
        return Picture(size: nil, bytes: directory + pictures)
    }
}
