/// Something that is drawn at build time and put into a page as it is: well-formed markup without style attributes,
/// script or references to other files. The same model gives the same bytes.
public protocol Chart: Sendable {
    /// The words that stand for the picture.
    var heading: ChartHeading { get }

    /// The chart as trusted inline markup; every text in it is escaped.
    func markup() -> String
}
