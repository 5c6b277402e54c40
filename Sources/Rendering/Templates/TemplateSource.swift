/// The file of a template.
public struct TemplateSource: Sendable {
    /// The path shown in messages, such as `templates/partials/head.mustache`.
    public var path: String
    /// What the file holds: UTF-8.
    public var bytes: [UInt8]

    /// A file that was read.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// A template given as text.
    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The path below the last folder called `templates`, without the extension: `program`, `partials/head`.
    public var name: String {
        var parts = path.split(separator: "/")[...]
        if let folder = parts.dropLast().lastIndex(of: "templates") {
            parts = parts[(folder + 1)...]
        }
        let name = parts.joined(separator: "/")
        return name.hasSuffix(".mustache") ? String(name.dropLast(".mustache".count)) : name
    }
}
