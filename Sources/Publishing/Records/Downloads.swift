import Evaluation
import Rendering

/// Files that a page offers.
struct Downloads {
    let context: PageContext
    let page: PageAddress
    let offered: OfferedFiles

    /// All published figures; `nil` in editions without data files.
    var metrics: DownloadsView? {
        view(of: DataFiles.metrics, context.words("words.all_figures")).map { DownloadsView(items: [$0]) }
    }

    /// A file to download; `nil` where the edition does not offer it.
    func view(of file: PageAddress, _ text: String, description: String? = nil) -> DownloadView? {
        guard let size = offered.sizes[file] else { return nil }
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        return DownloadView(
            text: text, href: page.href(to: file), filename: name, format: name.hasSuffix(".csv") ? "CSV" : "JSON",
            size: context.numbers.size(size), description: description)
    }
}
