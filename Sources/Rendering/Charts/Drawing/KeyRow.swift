/// A compact key: swatches with their words in a row, on as many lines as it takes.
struct KeyRow: Sendable {
    /// How a thing of the key is drawn in a box of 12 by 12 whose upper left corner is given.
    typealias Swatch = @Sendable (inout SVGWriter, Point) -> Void

    struct Item: Sendable {
        let words: String
        let swatch: Swatch
    }

    private static let swatchWidth = 12.0
    private let placed: [(item: Item, text: FoldedText, at: Point)]
    /// The height used, with a margin below; 0 without items.
    let height: Double

    init(_ items: [Item], frame: ChartFrame) {
        let style = frame.muted
        var x = 0.0
        var y = 0.0
        var placed: [(item: Item, text: FoldedText, at: Point)] = []
        for item in items where !item.words.isEmpty {
            let text = style.fold(item.words, width: frame.width - Self.swatchWidth - 6)
            let width = Self.swatchWidth + 6 + text.width
            if x > 0, x + width > frame.width {
                x = 0
                y += style.lineHeight + 3
            }
            placed.append((item, text, Point(x: x, y: y)))
            x += width + 16
        }
        self.placed = placed
        height = placed.isEmpty ? 0 : y + style.lineHeight + 10
    }

    func draw(top: Double, into svg: inout SVGWriter) {
        for entry in placed {
            let corner = Point(x: entry.at.x, y: top + entry.at.y + 2)
            entry.item.swatch(&svg, corner)
            let base = Point(x: corner.x + Self.swatchWidth + 6, y: corner.y + 10.5)
            svg.text(entry.text, at: base)
        }
    }
}
