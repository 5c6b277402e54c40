import Diagnostics
import Evaluation
public import FileSystem

/// Exports and workbooks of an office, as they lie in some folder.
public struct ExportFolder: Sendable {
    private let folder: String
    /// Their paths below the folder, sorted; sidecars beside them too.
    private let files: [String]

    /// As large as an export may be that is copied.
    private static let limit = 1024 * 1024 * 1024

    /// The exports of a folder and of those below it.
    ///
    /// - Throws: When it can't be listed.
    public init(_ folder: String) throws(IOFailure) {
        self.folder = folder
        let names = try Folder.files(below: folder).files.map(\.relativePath)
        let data = names.filter { EvaluationSource.isRead($0) && !EvaluationSource.isLeftOpen($0) }
        let sidecars = Set(data.map(EvaluationSource.sidecarName))
        files = (data + names.filter(sidecars.contains)).sorted()
    }

    /// A page for each programme that a column of theirs names; files that can't be read name none.
    ///
    /// - Throws: When a file can't be read at all.
    public func programs() throws(IOFailure) -> [ProgramDraft] {
        var names: Set<String> = []
        for file in files where EvaluationSource.isRead(file) {
            let draft = try SidecarDrafter(ProgramDirectory([]), log: DiagnosticLog()).draft(path(file))
            names.formUnion(draft?.programs ?? [])
        }
        var pages: [String: ProgramDraft] = [:]
        for name in names.sorted() {
            guard let page = ProgramDraft(title: name), pages[page.name] == nil else { continue }
            pages[page.name] = page
        }
        return pages.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Adds copies of them to the files of a new site.
    ///
    /// - Throws: When one can't be read.
    public func add(to filling: inout FolderFilling) throws(IOFailure) {
        for file in files {
            filling.add(
                "\(StarterSite.evaluations)/\(file)", try RegularFile.contents(of: path(file), limit: Self.limit))
        }
    }

    private func path(_ file: String) -> String { folder.appending(component: file) }
}
