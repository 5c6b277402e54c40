import Rendering

/// What a programme teaches.
struct CurriculumView: TemplateView {
    let rows: [CurriculumUnitView]
    /// All hours together.
    let total: String?

    static let layout = ViewLayout<Self> {
        $0("rows", \.rows)
        $0("total", \.total)
    }
}

/// A unit of a curriculum.
struct CurriculumUnitView: TemplateView {
    let unit: String
    let method: String
    let hours: String

    static let layout = ViewLayout<Self> {
        $0("unit", \.unit)
        $0("method", \.method)
        $0("hours", \.hours)
    }
}
