/// A column of texts with its place on the paper.
struct PlacedColumn: Sendable {
    let header: FoldedText
    let texts: [FoldedText]
    /// The right edge, where its texts end.
    let right: Double
    let width: Double

    static let gap = 14.0

    /// Places columns side by side so that the last one ends at the frame's right edge.
    static func place(_ columns: [RowColumn], frame: ChartFrame) -> [PlacedColumn] {
        var right = frame.width
        let most = frame.width * 0.5 / Double(max(columns.count, 1))
        return columns.reversed().map { column in
            let style = column.isStrong ? frame.strong : frame.value
            let widest = column.texts.map { style.width(of: $0) }.max() ?? 0
            let longestWord = column.header.split(separator: " ").map { frame.muted.width(of: String($0)) }.max() ?? 0
            let width = min(max(widest, longestWord), most)
            defer { right -= width + gap }
            return PlacedColumn(
                header: frame.muted.fold(column.header, width: width + gap / 2, lines: 3),
                texts: column.texts.map { style.fold($0, width: width, lines: 2) }, right: right, width: width)
        }.reversed()
    }

    /// The room that the columns take, with the gap before the first.
    static func totalWidth(_ columns: [PlacedColumn]) -> Double {
        columns.reduce(0) { $0 + $1.width + gap }
    }
}
