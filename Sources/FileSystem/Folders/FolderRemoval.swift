import Glibc

/// Deletes the folder `name` in `parent` with all that is in it, without following links.
///
/// What another process has deleted meanwhile is no failure. It deletes as much as it can.
///
/// - Returns: the first thing that could not be deleted, and why; `nil` when nothing is left.
func removeFolder(_ name: [CChar], in parent: FileDescriptor, path: String) -> IOFailure? {
    var first: IOFailure?
    do throws(IOFailure) {
        let folder: FileDescriptor
        switch retrying({ openat(parent.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }) {
        case .success(let number): folder = FileDescriptor(owning: number)
        case .failure(let code) where code.number == ENOENT: return nil
        case .failure(let code): throw IOFailure(.delete, path, errno: code.number)
        }
        for item in try folder.items(path: path) {
            let itemPath = path + "/" + String(decoding: item.name, as: UTF8.self)
            let failure =
                item.kind == .folder
                ? removeFolder(item.cName, in: folder, path: itemPath)
                : remove(item.cName, in: folder, flags: 0, path: itemPath)
            first = first ?? failure
        }
    } catch {
        first = error
    }
    return first ?? remove(name, in: parent, flags: Int32(AT_REMOVEDIR), path: path)
}

private func remove(_ name: [CChar], in folder: FileDescriptor, flags: Int32, path: String) -> IOFailure? {
    switch retrying({ unlinkat(folder.number, name, flags) }) {
    case .success: nil
    case .failure(let code): code.number == ENOENT ? nil : IOFailure(.delete, path, errno: code.number)
    }
}
