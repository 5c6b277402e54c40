import Foundation

/// All files below a folder, hidden ones included, by their paths below it.
func contents(of folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    guard FileManager.default.fileExists(atPath: folder.path) else { return files }
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        let file = folder.appending(path: path)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
            continue
        }
        files[path] = try Data(contentsOf: file)
    }
    return files
}
