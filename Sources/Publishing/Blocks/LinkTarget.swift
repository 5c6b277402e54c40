import Basics

/// What an author wrote into a link within the site.
struct LinkTarget {
    /// Without query and place on the page.
    let path: String
    /// Query and place, with their signs.
    let rest: String

    init(_ destination: String) {
        let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
        path = String(destination[..<end])
        rest = String(destination[end...])
    }

    /// The path as it stands, for a file whose name holds a per-cent sign, and with `%20` and the like resolved.
    var paths: [String] {
        guard path.contains("%"), let decoded = path.percentDecoded, decoded != path else { return [path] }
        return [path, decoded]
    }
}
