import TestSupport
import Testing

@testable import Publishing

@Suite("Pictures that are published")
struct PictureTests {
    private static let secret = Array(PictureParts.secret.utf8)

    private func cleaned(_ bytes: [UInt8], _ name: String = "a") throws -> Picture {
        try #require(try Picture(bytes, name: name))
    }

    @Test("of a JPEG keep tables, colours and pixels, and nothing that tells where, when or by whom")
    func jpeg() throws {
        let profile = PictureParts.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7])
        let adobe = Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1]
        let header = Array("JFIF\0".utf8) + [1, 1, 1, 0, 72, 0, 72]
        let noted = [
            PictureParts.segment(0xE0, header + [1, 1] + Self.secret), profile,
            PictureParts.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Self.secret),
            PictureParts.segment(0xE2, Array("MPF\0".utf8) + Self.secret),
            PictureParts.segment(0xED, Array("Photoshop 3.0\0".utf8) + Self.secret),
            PictureParts.segment(0xEE, adobe + Self.secret), PictureParts.segment(0xFE, Self.secret),
        ]
        let picture = try cleaned(PictureParts.jpeg(noted) + Self.secret)
        let kept = [
            PictureParts.segment(0xE0, header + [0, 0]), profile, PictureParts.segment(0xEE, adobe),
        ]
        #expect(picture.bytes == PictureParts.jpeg(kept))
        #expect(picture.size == PictureSize(3, 2))
    }

    @Test("are turned as before, and have their size as it is shown", arguments: [1, 3, 6, 8] as [UInt8])
    func orientation(number: UInt8) throws {
        let exif = Array("Exif\0\0".utf8) + PictureParts.exif(orientation: number)
        let picture = try cleaned(PictureParts.jpeg([PictureParts.segment(0xE1, exif)]))
        #expect(!picture.bytes.contains(Self.secret))
        #expect(picture.size == (number > 4 ? PictureSize(2, 3) : PictureSize(3, 2)))
        let own = try cleaned(picture.bytes)
        #expect(own.bytes == picture.bytes)
        #expect(own.size == picture.size)
    }

    @Test("of a PNG keep what is shown, without texts and times")
    func png() throws {
        let shown = [PictureParts.chunk("gAMA", [1]), PictureParts.chunk("acTL", [2])]
        let noted = ["tEXt", "iTXt", "zTXt", "tIME", "eXIf", "prVt"].map { PictureParts.chunk($0, Self.secret) }
        let picture = try cleaned(PictureParts.png(shown + noted) + Self.secret)
        #expect(picture.bytes == PictureParts.png(shown))
        #expect(picture.size == PictureSize(3, 2))
        let turned = try cleaned(PictureParts.png([PictureParts.chunk("eXIf", PictureParts.exif(orientation: 6))]))
        // As zlib computes it: zlib.crc32(b"eXIf" + content).
        let exif: [UInt8] = [
            0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
        ]
        #expect(turned.bytes.contains([0, 0, 0, 26] + Array("eXIf".utf8) + exif + [0xD6, 0x67, 0x4B, 0x69]))
        #expect(turned.size == nil)
    }

    @Test("of a GIF keep their movement, without comments")
    func gif() throws {
        let loop = PictureParts.block(0xFF, Array("NETSCAPE2.0".utf8), [1, 0, 0])
        let pause = PictureParts.block(0xF9, [4, 10, 0, 0])
        let noted = [
            PictureParts.block(0xFE, Self.secret), PictureParts.block(0xFF, Array("XMP DataXMP".utf8), Self.secret),
        ]
        let picture = try cleaned(PictureParts.gif([loop] + noted + [pause]) + Self.secret)
        #expect(picture.bytes == PictureParts.gif([loop, pause]))
        #expect(picture.size == PictureSize(3, 2))
    }

    @Test("of a WebP say no more that there is something beside the picture, unless it is to be turned")
    func webp() throws {
        let xmp = PictureParts.webpChunk("XMP ", Self.secret)
        let picture = try cleaned(PictureParts.webp(flags: 0x14, [xmp]))
        #expect(picture.bytes == PictureParts.webp(flags: 0x10))
        #expect(picture.size == PictureSize(3, 2))
        let exif = PictureParts.webpChunk("EXIF", PictureParts.exif(orientation: 6))
        let turned = try cleaned(PictureParts.webp(flags: 0x0C, [exif, xmp]))
        #expect(!turned.bytes.contains(Self.secret))
        let own = try #require(PictureOrientation(exif: PictureParts.exif(orientation: 6)))
        #expect(turned.bytes == PictureParts.webp(flags: 0x08, [PictureParts.webpChunk("EXIF", own.exif)]))
    }

    @Test("of an icon are cleaned, each at its new place")
    func icon() throws {
        let noted = PictureParts.icon(PictureParts.png([PictureParts.chunk("tEXt", Self.secret)]))
        #expect(try cleaned(noted, "favicon.ico").bytes == PictureParts.icon(PictureParts.png()))
    }

    @Test(
        "are refused where they can't be shown, or tell what can't be taken out",
        arguments: [
            ("a.heic", "", PictureFault.unshown("HEIC")), ("a.TIFF", "II*", .unshown("TIFF")),
            ("a.jpg", "\0\0\0\u{18}ftypheic\0\0\0\0mif1heic", .unshown("HEIC")), ("a.png", "<html>", .another("PNG")),
            ("a.webp", "", .another("WebP")), ("a.ico", "\0\0", .another("ICO")),
            (
                "a.avif", "\0\0\0\u{14}ftypavif\0\0\0\0mif1\0\0\0\u{15}infe\u{2}\0\0\0\0\u{2}\0\0Exif\0",
                .telling("AVIF")
            ),
        ])
    func refused(name: String, text: String, fault: PictureFault) {
        #expect(throws: fault) { try Picture(Array(text.utf8), name: name) }
    }

    @Test("are told from other files", arguments: ["a.pdf", "a", "a.mp4"])
    func others(name: String) throws {
        #expect(try Picture(Array("\0\0\0\u{14}ftypisom\0\0\0\0mp42".utf8), name: name) == nil)
    }

    private static let whole = [
        PictureParts.jpeg([PictureParts.segment(0xE1, Array("Exif\0\0".utf8) + PictureParts.exif(orientation: 6))]),
        PictureParts.png([PictureParts.chunk("eXIf", PictureParts.exif(orientation: 6))]),
        PictureParts.gif([PictureParts.block(0xFE, secret)]),
        PictureParts.webp(flags: 0x08, [PictureParts.webpChunk("EXIF", PictureParts.exif(orientation: 6))]),
        PictureParts.icon(PictureParts.png()),
    ]

    @Test("are refused where they are cut off", arguments: whole)
    func cut(bytes: [UInt8]) {
        // The last byte of a GIF is forgotten by many programs.
        // An icon tells nothing before its first PNG.
        for length in (bytes[0] == 0 ? 30 : 4)..<(bytes.count - 1) {
            #expect(throws: PictureFault.self) { try Picture(Array(bytes.prefix(length)), name: "a.ico") }
        }
    }

    @Test("are read to an end whatever bytes they hold, and what is kept is kept again", arguments: whole)
    func anyBytes(bytes: [UInt8]) throws {
        var random = SeededGenerator(seed: 18)
        for _ in 0..<2_000 {
            var bytes = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 4..<bytes.count, using: &random)] =
                    [0, 1, 0xFF, UInt8.random(in: 0...255, using: &random)]
                    .randomElement(using: &random) ?? 0
            }
            guard let picture = try? Picture(bytes, name: "a.ico") else { continue }
            #expect(try Picture(picture.bytes, name: "a.ico")?.bytes == picture.bytes)
        }
    }
}
