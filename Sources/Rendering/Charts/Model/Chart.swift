/// Something that is drawn at build time and put into a page as it is: well-formed markup without style attributes,
/// script or references to other files. The same model gives the same bytes.
public protocol Chart: Sendable {
    /// The words that stand for the picture.
    var heading: ChartHeading { get }

    /// The chart as trusted inline markup; every text in it is escaped.
    func markup(for paper: ChartPaper) -> String
}

/// What a chart is drawn for.
public enum ChartPaper: Sendable {
    /// The column of a page, up to 700 pixels wide, and phones.
    case page
    /// Half of a sheet of A4, and phones.
    case halfSheet
}

extension Chart {
    /// The chart for a page.
    public func markup() -> String { markup(for: .page) }
}
