/// What a file of the family of HEIC and AVIF says that it is (ISO/IEC 14496-12, `ftyp`).
///
/// What such files tell beside the picture lies among its pixels, at places that a table far from it names. They are not
/// taken apart: of these only an AVIF that tells nothing is published.
struct HEIFBrands {
    private let isAVIF: Bool

    /// - Returns: `nil` for other files, films among them.
    init?(_ file: [UInt8]) {
        guard file.count >= 16, file[4..<8].elementsEqual("ftyp".utf8), let length = file.number(at: 0, bytes: 4) else {
            return nil
        }
        let end = max(12, min(length, file.count))
        let brands = stride(from: 8, to: end - 3, by: 4).map { String(decoding: file[$0..<($0 + 4)], as: UTF8.self) }
        isAVIF = brands.contains { $0 == "avif" || $0 == "avis" }
        guard isAVIF || brands.contains(where: { ["heic", "heix", "hevc", "heim", "heis", "mif1"].contains($0) }) else {
            return nil
        }
    }

    /// The picture as it is.
    ///
    /// - Throws: ``PictureFault`` unless it is an AVIF that tells nothing.
    func picture(_ file: [UInt8]) throws(PictureFault) -> Picture {
        guard isAVIF else { throw .unshown("HEIC") }
        // An entry for an item (`infe`) names its kind behind a version, flags, a number of two or four bytes and an index.
        for place in file.places(of: "infe") {
            for kind in [place + 12, place + 14] where kind + 4 <= file.count {
                let name = String(decoding: file[kind..<(kind + 4)], as: UTF8.self)
                if name == "Exif" || name == "mime" { throw .telling("AVIF") }
            }
        }
        return Picture(size: nil, bytes: file)
    }
}

extension [UInt8] {
    /// Where a word of four letters begins.
    fileprivate func places(of word: StaticString) -> [Int] {
        let letters = word.withUTF8Buffer { Array($0) }
        guard count >= 4, letters.count == 4 else { return [] }
        return (0...(count - 4)).filter { place in
            self[place] == letters[0] && self[place + 1] == letters[1] && self[place + 2] == letters[2]
                && self[place + 3] == letters[3]
        }
    }
}
