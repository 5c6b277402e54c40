/// The files of an edition, so that no two of them stand at one address: not on a disk that takes small and capital letters
/// for the same either, and not one where the other has a folder.
struct AddressBook {
    /// What is at an address already, by the address in small letters; folders are there by the first file in them.
    private var files: [String: String] = [:]
    private var folders: [String: String] = [:]

    /// Enters a file.
    ///
    /// - Parameter path: Below the edition's folder.
    /// - Returns: The file that is in its way, which keeps its place; `nil` when the place was free.
    mutating func enter(_ path: String) -> String? {
        let key = path.lowercased()
        if let other = files[key] ?? folders[key] { return other }
        var above: [String] = []
        var folder = key[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            // What lies above a folder that is known is known too.
            if folders[String(folder)] != nil { break }
            if let other = files[String(folder)] { return other }
            above.append(String(folder))
        }
        files[key] = path
        for folder in above { folders[folder] = path }
        return nil
    }
}
