import Glibc

/// The checkout that the tests belong to.
public enum Repository {
    /// Its folder.
    public static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")
    /// The page templates that every site uses.
    public static let templates = root + "/templates"

    /// The bytes of one of its files, given by its path below the root.
    public static func bytes(of file: String) throws(UnreadableFile) -> [UInt8] { try fileBytes("\(root)/\(file)") }

    /// The text of one of its files.
    public static func text(of file: String) throws(UnreadableFile) -> String {
        String(decoding: try bytes(of: file), as: UTF8.self)
    }

    /// The paths of all its files below a folder, relative to the root, sorted; hidden folders are left out.
    public static func files(below folder: String, ending suffix: String = "") -> [String] {
        guard let stream = opendir("\(root)/\(folder)") else { return [] }
        defer { closedir(stream) }
        var found: [String] = []
        while let entry = readdir(stream) {
            let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if isFolder {
                found += files(below: path, ending: suffix)
            } else if path.hasSuffix(suffix) {
                found.append(path)
            }
        }
        return found.sorted()
    }
}
