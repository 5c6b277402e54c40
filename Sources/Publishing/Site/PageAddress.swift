/// Where a page lies below its edition's folder. Links between pages are relative, so that the site works from any
/// folder, from a server and from a disk.
struct PageAddress: Sendable, Hashable {
    /// The file below the edition's folder: `en/programs/leadership/index.html`.
    let path: String
    /// The page's folder without its language; `nil` for a file that is no page.
    let folder: String?

    /// The page of `folder` in a language.
    ///
    /// - Parameters:
    ///   - folder: Such as `programs/leadership`; empty for the home page.
    ///   - language: The language's prefix: empty for the default language, else such as `en`.
    init(_ folder: String, language: String) {
        self.folder = folder
        path = [language, folder, "index.html"].filter { !$0.isEmpty }.joined(separator: "/")
    }

    /// A file that is no page, one for each language.
    ///
    /// - Parameters:
    ///   - file: Where it lies for the default language, such as `feed.xml`.
    ///   - language: The language's prefix: empty for the default language, else such as `en`.
    init(file: String, language: String) {
        self.init(file: language.isEmpty ? file : "\(language)/\(file)")
    }

    /// A file that is no page, the same in all languages.
    init(file: String) {
        path = file
        folder = nil
    }

    /// What stands before the path of a file to get from this page to the edition's folder: `../../`.
    var root: String {
        String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// The relative address of another page or file.
    func href(to other: PageAddress, anchor: String? = nil) -> String {
        // A catalogue has millions of links: the paths are compared byte by byte, up to the last folder that both lie in.
        let (here, there) = (path.utf8, other.path.utf8)
        var (place, target) = (here.startIndex, there.startIndex)
        var (folder, rest) = (place, target)
        while place < here.endIndex, target < there.endIndex, here[place] == there[target] {
            let isSlash = here[place] == UInt8(ascii: "/")
            place = here.index(after: place)
            target = there.index(after: target)
            if isSlash { (folder, rest) = (place, target) }
        }
        var href = String(repeating: "../", count: here[folder...].count { $0 == UInt8(ascii: "/") })
        href += other.path[rest...]
        if let anchor { href += "#\(anchor)" }
        return href
    }

    /// The address as readers and search engines see it: a folder, without `index.html`.
    var canonicalPath: String {
        path == "index.html" ? "" : path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path
    }
}
