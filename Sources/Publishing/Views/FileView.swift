import Rendering

/// What became of the rows of an evaluation file.
struct FileView: TemplateView {
    let name: HTML
    /// The file's part of the data-quality page.
    let href: String?
    let level: String
    let total: String
    let used: String
    let setAside: String

    static let layout = ViewLayout<Self> {
        $0("name", \.name)
        $0("href", \.href)
        $0("level", \.level)
        $0("total", \.total)
        $0("used", \.used)
        $0("set_aside", \.setAside)
    }
}
