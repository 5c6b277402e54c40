import TestSupport
import Testing

@testable import Publishing

@Suite("Pictures of a site")
struct PicturePublishingTests {
    private static let noted = PictureParts.jpeg([
        PictureParts.segment(
            0xE1, Array("Exif\0\0".utf8) + PictureParts.exif(orientation: 6)),
        PictureParts.segment(0xFE, Array(PictureParts.secret.utf8)),
    ])

    @Test("leave what they tell behind, wherever they come from, and have their size in the page")
    func everywhere() throws {
        let site = try SiteCase([
            "site.yml": "title: T\nlanguages: [en]\nlogo: logo.png\n",
            "programs/a/index.md": "---\ntitle: A\nsummary: S.\n---\n\n![The class](class.jpg)\n",
        ])
        for file in ["programs/a/class.jpg", "static/card.jpg", "theme/assets/back.jpg"] {
            site.write(Self.noted, to: file)
        }
        site.write(
            PictureParts.png([PictureParts.chunk("tEXt", Array(PictureParts.secret.utf8))]), to: "logo.png")
        let files = try site.build()
        #expect(files.values.allSatisfy { !$0.contains(PictureParts.secret) })
        #expect(
            ["public/programs/a/class.jpg", "public/card.jpg", "public/assets/back.jpg"].allSatisfy { files[$0] != nil }
        )
        let page = try #require(files["public/programs/a/index.html"])
        #expect(page.contains("<img src=\"class.jpg\" alt=\"The class\" width=\"2\" height=\"3\""))
    }

    @Test("that are heavy are named with the command that shrinks them")
    func heavy() throws {
        let site = try SiteCase([
            "site.yml": "title: T\nlanguages: [en]\n",
            "programs/a/index.md": "---\ntitle: A\nsummary: S.\n---\n",
        ])
        let pixels = PictureParts.chunk("IDAT", [])
        let heavy = PictureParts.png(Array(repeating: pixels, count: 90_000))
        site.write(heavy, to: "programs/a/it's.png")
        // What is not published weighs nothing.
        site.write(
            PictureParts.jpeg(
                Array(repeating: PictureParts.segment(0xFE, Array(repeating: 1, count: 60_000)), count: 20)),
            to: "programs/a/light.jpg")
        let complaints = try site.checked()
        #expect(complaints.count == 1)
        let command = "mogrify -resize '1600x1600>' -quality 80 '"
        #expect(
            complaints.first?.hasPrefix("programs/a/it's.png content.heavy-picture — shrink it with: \(command)")
                == true)
        #expect(complaints.first?.hasSuffix("it'\\''s.png'") == true)
    }
}
