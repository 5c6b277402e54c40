/// The file of a template.
public struct TemplateSource: Sendable {
    /// The path shown in messages, such as `templates/partials/head.mustache`.
    public var path: String
    /// What other templates call it: the path below the folder of templates, without the extension, such as `program`
    /// or `partials/head`.
    public let name: String
    /// What the file holds: UTF-8.
    public var bytes: [UInt8]

    /// A file that was read from a folder of templates.
    ///
    /// - Parameters:
    ///   - path: The path shown in messages.
    ///   - file: The path below the folder of templates.
    ///   - bytes: What it holds.
    public init(path: String, file: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        name = file.hasSuffix(".mustache") ? String(file.dropLast(".mustache".utf8.count)) : file
    }

    /// A file that was read; what follows the last folder called `templates` in its path names it.
    public init(path: String, bytes: [UInt8]) {
        let parts = path.split(separator: "/")
        let folder = parts.dropLast().lastIndex(of: "templates")
        self.init(path: path, file: parts[(folder.map { $0 + 1 } ?? 0)...].joined(separator: "/"), bytes: bytes)
    }

    /// A template given as text.
    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
