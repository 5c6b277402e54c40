import CTemplates
public import FileSystem

/// The page templates, words and assets that are inside the program: the files of the repository's `templates/`.
public enum BuiltInTemplates {
    /// What stands before their paths in messages. There is no such folder: `tolok templates export` makes one.
    static let root = "tolok:templates"

    /// Their paths, sorted.
    public static let files: [String] = (0..<template_file_count()).map { String(cString: template_file_at($0).path) }

    /// A file's bytes; `nil` when there is none of this path.
    public static func bytes(_ path: String) -> [UInt8]? {
        files.firstIndex(of: path).map { index in
            let file = template_file_at(index)
            return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
        }
    }

    /// All of them, to be put into a folder.
    public static func filling(_ folder: String) -> FolderFilling {
        var filling = FolderFilling(folder)
        for file in files { filling.add(file, bytes(file) ?? []) }
        return filling
    }
}
