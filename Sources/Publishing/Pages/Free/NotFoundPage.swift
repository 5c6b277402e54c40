import Evaluation
import Rendering

/// What a server shows where there is no page, in the default language. It is shown at any address, so its links begin
/// at the root of the server, and its style sheet is part of it: opened from a disk, it can be read too.
struct NotFoundPage {
    let context: PageContext

    var page: Page {
        Page(
            address: PageAddress(file: "404.html"), template: "404", title: context.words("words.not_found_title"),
            description: context.words("words.not_found"), content: NoContent(), isListed: false,
            style: InlineStyle(context.site.styleSheet("site.css")), root: root)
    }

    /// The path of the site's address; the server's root where the address is not known.
    private var root: String {
        guard let address = context.settings.baseURL, let scheme = address.firstIndex(of: ":") else { return "/" }
        let host = address[scheme...].dropFirst("://".count)
        return host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
    }
}
