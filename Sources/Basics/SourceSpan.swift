/// A stretch of an author's text: where something stands that a diagnostic may have to show.
///
/// It holds byte offsets only. Line and column are counted when they are asked for, so that keeping a place for
/// every node costs next to nothing.
public struct SourceSpan: Sendable {
    /// The text it is part of.
    public let source: SourceText
    /// Its bytes in the text.
    public let range: Range<Int>

    /// The bytes `range` of `source`; what lies outside of the text is cut off.
    public init(_ source: SourceText, _ range: Range<Int>) {
        self.source = source
        self.range = range.clamped(to: 0..<source.bytes.count)
    }

    /// File, line and column of its first character. The column counts characters, as editors do.
    public var location: SourceLocation {
        let number = source.lineNumber(at: range.lowerBound)
        let line = source.byteRange(ofLine: number)
        let before = line.lowerBound..<max(line.lowerBound, min(range.lowerBound, line.upperBound))
        return SourceLocation(file: source.file, line: number, column: source.text(in: before).count + 1)
    }

    /// Its first line, with the part of the span underlined that lies in that line.
    public var excerpt: Excerpt {
        let number = source.lineNumber(at: range.lowerBound)
        let line = source.byteRange(ofLine: number)
        let shown = range.clamped(to: line)
        return Excerpt(line: source.text(in: line), length: source.text(in: shown).count)
    }

    /// The text of the span as the author wrote it.
    public var text: String { source.text(in: range) }
}
