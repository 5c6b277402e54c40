import Evaluation
import Rendering

/// Files that a page offers.
struct Downloads {
    let context: PageContext
    let page: PageAddress
    let offered: OfferedFiles

    /// All published figures; absent in editions without data files.
    var metrics: TemplateValue {
        guard let size = offered.sizes[DataFiles.metrics] else { return .absent }
        return [
            "items": [
                [
                    "text": .text(context.words("words.all_figures")),
                    "href": .text(page.href(to: DataFiles.metrics)),
                    "filename": "metrics.csv", "format": "CSV", "size": .text(context.numbers.size(size)),
                    "description": .absent,
                ]
            ]
        ]
    }
}
