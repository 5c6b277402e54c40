import Testing

@testable import Rendering

@Suite("Folded texts")
struct FoldedTextTests {
    private let style = TextStyle(cssClass: "c", size: 13)

    @Test(
        "No line is wider than the room, and none is lost without a sign", arguments: [0.0, 5, 20, 60, 150, 1000],
        [1, 2, 3])
    func widths(width: Double, lines: Int) {
        for text in [
            "", "a", "Pelatihan Manajemen Proyek Daerah", String(repeating: "W", count: 80), "👩‍👩‍👧 👩‍👩‍👧 مرحبا", "  a  b  ",
        ] {
            let folded = style.fold(text, width: width, lines: lines)
            #expect(folded.lines.count <= lines)
            // A single character that does not fit is dropped, never drawn over the edge.
            #expect(folded.lines.allSatisfy { style.width(of: $0) <= width || $0 == "…" })
            let drawn = folded.lines.joined(separator: " ")
            let isWhole = drawn.filter { $0 != " " } == folded.whole.filter { $0 != " " }
            #expect(folded.isShortened == !isWhole)
        }
    }

    @Test("Lines break between words")
    func breaks() {
        let folded = style.fold("Pelatihan Manajemen Proyek", width: 90, lines: 3)
        #expect(folded.lines == ["Pelatihan", "Manajemen", "Proyek"] && !folded.isShortened)
    }

    @Test("A shortened text ends with an ellipsis and keeps the whole one")
    func shortened() {
        let folded = style.fold("Pelatihan Manajemen Proyek", width: 90)
        #expect(folded.lines.count == 1 && folded.lines[0].hasSuffix("…") && folded.isShortened)
        #expect(folded.whole == "Pelatihan Manajemen Proyek")
    }

    @Test("Controls and turns of direction are dropped, white space becomes a space, hard spaces stay")
    func cleaning() {
        #expect(style.fold("a\u{0}\u{202E}b\r\n\tc\u{A0}d", width: 500).whole == "ab c\u{A0}d")
    }
}
