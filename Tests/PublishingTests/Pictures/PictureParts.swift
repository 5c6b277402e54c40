/// Pictures put together part by part, small enough to know each byte of.
enum PictureParts {
    /// What no picture may carry out of the content folder.
    static let secret = "Siti Aminah, 7.8 S 110.4 E"

    /// A GIF of one pixel, all of whose bytes are letters that texts may hold.
    static let dot = "GIF89a\u{1}\0\u{1}\0\0\0\0,\0\0\0\0\u{1}\0\u{1}\0\0\u{2}\u{1}\0\0;"

    /// A JPEG of 3 × 2 pixels whose segments are those given, before its tables and pixels.
    static func jpeg(_ segments: [[UInt8]] = []) -> [UInt8] {
        [0xFF, 0xD8] + segments.joined() + segment(0xC0, [8, 0, 2, 0, 3, 1, 1, 0x11, 0])
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9]
    }

    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
    }

    /// What a camera notes, the lowest byte first: how the picture is to be turned, and who took it.
    static func exif(orientation: UInt8) -> [UInt8] {
        let maker = Array(secret.utf8)
        return Array("II".utf8) + [42, 0, 8, 0, 0, 0, 2, 0]
            + [0x3B, 0x01, 2, 0, UInt8(maker.count), 0, 0, 0, 38, 0, 0, 0]
            + [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0] + [0, 0, 0, 0] + maker
    }

    /// A PNG of 3 × 2 pixels with these chunks behind its header. Nobody looks at the sums of the chunks.
    static func png(_ chunks: [[UInt8]] = []) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 2, 8, 0, 0, 0, 0])
            + chunks.joined() + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
    }

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [9, 9, 9, 9]
    }

    /// A GIF of 3 × 2 pixels with these blocks before its picture.
    static func gif(_ blocks: [[UInt8]] = []) -> [UInt8] {
        Array("GIF89a".utf8) + [3, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255] + blocks.joined()
            + [0x2C, 0, 0, 0, 0, 3, 0, 2, 0, 0, 2, 2, 0x44, 0x01, 0, 0x3B]
    }

    /// A block of a GIF that only some programs know.
    static func block(_ label: UInt8, _ contents: [UInt8]...) -> [UInt8] {
        [0x21, label] + contents.flatMap { [UInt8($0.count)] + $0 } + [0]
    }

    /// A WebP of 3 × 2 pixels with these chunks behind its pixels, and flags that say what is in it.
    static func webp(flags: UInt8, _ chunks: [[UInt8]] = []) -> [UInt8] {
        let content =
            Array("WEBP".utf8) + webpChunk("VP8X", [flags, 0, 0, 0, 2, 0, 0, 1, 0, 0])
            + webpChunk("VP8L", [0x2F, 2, 0x40, 0, 0]) + chunks.joined()
        return Array("RIFF".utf8) + [UInt8(content.count & 0xFF), UInt8(content.count >> 8), 0, 0] + content
    }

    static func webpChunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content + (content.count % 2 == 1 ? [0] : [])
    }

    /// An icon that holds a PNG.
    static func icon(_ png: [UInt8]) -> [UInt8] {
        [0, 0, 1, 0, 1, 0] + [16, 16, 0, 0, 1, 0, 32, 0, UInt8(png.count), 0, 0, 0, 22, 0, 0, 0] + png
    }
}
