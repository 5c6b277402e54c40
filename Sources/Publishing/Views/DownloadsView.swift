import Rendering

/// Files to download.
struct DownloadsView: TemplateView {
    let items: [DownloadView]

    static let layout = ViewLayout<Self> { $0("items", \.items) }
}

/// A file to download.
struct DownloadView: TemplateView {
    let text: String
    let href: String
    let filename: String
    let format: String
    let size: String
    let description: String?

    static let layout = ViewLayout<Self> {
        $0("text", \.text)
        $0("href", \.href)
        $0("filename", \.filename)
        $0("format", \.format)
        $0("size", \.size)
        $0("description", \.description)
    }
}
