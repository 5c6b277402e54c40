import XML

/// The parts that a part of a workbook leads to.
final class Relationships: XMLHandler {
    /// One of them.
    struct Relationship {
        /// The last word of its type, such as `worksheet`, which all families of names have in common.
        let kind: String
        /// Its part's name in the archive; `nil` where it leads out of it.
        let part: String?
    }

    private(set) var byID: [String: Relationship] = [:]
    private let folder: Substring

    /// The relationships of a part; none where the archive has no list of them.
    ///
    /// - Parameters:
    ///   - part: The part's name; empty for the workbook as a whole.
    ///   - archive: The workbook's archive.
    /// - Throws: When the list is damaged.
    init(of part: String, in archive: ZipArchive) throws(WorkbookProblem) {
        let slash = part.lastIndex(of: "/")
        folder = slash.map { part[...$0] } ?? ""
        let name = slash.map { part[part.index(after: $0)...] } ?? part[...]
        guard let entry = archive.entry("\(folder)_rels/\(name).rels") else { return }
        try archive.read(entry, self)
    }

    /// The first of a kind.
    func first(_ kind: String) -> Relationship? {
        byID.values.filter { $0.kind == kind }.min { ($0.part ?? "") < ($1.part ?? "") }
    }

    func start(_ element: XMLName, _ attributes: XMLAttributes) {
        guard element.isLocally("Relationship"), let id = attributes.value(of: "Id")?.text,
            let type = attributes.value(of: "Type")?.text, let target = attributes.value(of: "Target")?.text
        else { return }
        let isInside = attributes.value(of: "TargetMode")?.text != "External"
        let kind = type.split(separator: "/").last.map(String.init) ?? type
        byID[id] = Relationship(kind: kind, part: isInside ? Self.resolve(target, in: folder) : nil)
    }

    func end(_ element: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// The part that a target leads to: from the top of the archive where it begins with a slash, else from the folder of
    /// the part that names it. `nil` where it climbs out.
    private static func resolve(_ target: String, in folder: Substring) -> String? {
        let path = target.map { $0 == "\\" ? "/" : $0 }
        let whole = path.first == "/" ? String(path) : folder + String(path)
        let parts = whole.split(separator: "/").filter { $0 != "." }
        return parts.contains("..") ? climbing(parts) : parts.joined(separator: "/")
    }

    private static func climbing(_ parts: [Substring]) -> String? {
        var result: [Substring] = []
        for part in parts {
            guard part == ".." else {
                result.append(part)
                continue
            }
            guard result.popLast() != nil else { return nil }
        }
        return result.joined(separator: "/")
    }
}
