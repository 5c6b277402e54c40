/// Lays rows one under another.
struct RowStacker {
    /// Where the next row begins.
    private(set) var y: Double
    let labelWidth: Double
    let markHeight: Double
    /// The room below a row's marks where its label stands above them.
    static let roomBelow = 6.0
    let frame: ChartFrame
    private var lastGroup: String?
    private var groupCount = -1

    init(y: Double, labelWidth: Double, markHeight: Double, frame: ChartFrame) {
        self.y = y
        self.labelWidth = labelWidth
        self.markHeight = markHeight
        self.frame = frame
    }

    /// The inline columns, header and text, are written under the label.
    mutating func stack(_ entry: RowGrid.Entry, inline: [(header: String, text: String)], isBare: Bool) -> RowGrid.Row {
        let heading = startGroup(entry.group)
        let label = frame.label.fold(entry.label, width: labelWidth, lines: frame.isNarrow ? 2 : 3)
        let figures = inline.filter { !$0.text.isEmpty }.map { $0.header.isEmpty ? $0.text : "\($0.header) \($0.text)" }
        let detailText = ([entry.note].filter { !$0.isEmpty } + figures).joined(separator: " · ")
        let detail = frame.muted.fold(detailText, width: labelWidth, lines: 2)
        let top = y + heading.height + (heading.lines.isEmpty ? 0 : 4)
        let texts = label.height + detail.height
        let centre: Double
        if frame.isNarrow {
            centre = top + 4 + texts + 2 + markHeight / 2
            y = centre + markHeight / 2 + Self.roomBelow
        } else {
            let height = max(texts, markHeight) + 10
            centre = top + height / 2
            y = top + height
        }
        return RowGrid.Row(
            heading: heading, label: label, detail: detail, top: top, bottom: y, centre: centre, isBare: isBare,
            group: groupCount)
    }

    private mutating func startGroup(_ group: String) -> FoldedText {
        defer { lastGroup = group }
        if group == lastGroup { return frame.strong.fold("", width: 0) }
        groupCount += 1
        let heading = frame.strong.fold(group, width: frame.width, lines: 2)
        if lastGroup != nil, !heading.lines.isEmpty { y += 8 }
        return heading
    }
}
