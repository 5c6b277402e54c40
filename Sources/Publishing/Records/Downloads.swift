import Evaluation
import Rendering

/// Files that a page offers.
struct Downloads {
    let context: PageContext
    let page: PageAddress

    /// All published figures; absent in editions without data files.
    var metrics: TemplateValue {
        guard context.edition.sections.contains(.data) else { return .absent }
        let size = MetricsFile(context.figures.all).bytes.count
        return [
            "items": [
                [
                    "text": .text(context.words("words.all_figures")),
                    "href": .text(page.href(to: PageAddress(file: "data/metrics.csv"))),
                    "filename": "metrics.csv", "format": "CSV", "size": .text(context.numbers.size(size)),
                    "description": .absent,
                ]
            ]
        ]
    }
}
