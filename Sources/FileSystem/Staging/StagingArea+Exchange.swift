import Basics
import CSystem
import Glibc

extension StagingArea {
    /// How the old and the new folder change places.
    enum Way {
        /// In one step; where the file system has no such step, by two renames.
        case exchange
        case twoRenames
    }

    /// What came of it.
    struct Exchanged {
        var wasAtomic: Bool
        /// The name that the old site has now, if there was one.
        var oldName: String?
    }

    /// Puts the staging folder in the output's place and brings that to the disk. Undone when it fails.
    func exchange(by way: Way) throws(IOFailure) -> Exchanged {
        let output = location.name
        guard let previous else {
            // A plain rename takes the place of an empty folder at most, never of a file or of a folder with something
            // in it: just what is wanted here, and every file system can do it.
            try rename(name, to: output)
            try synchronizeParent { () throws(IOFailure) in try rename(output, to: name) }
            return Exchanged(wasAtomic: true)
        }
        try check(previous)
        let code = way == .exchange ? cfs_exchange(parent.number, name, output) : ENOSYS
        if code == 0 {
            try synchronizeParent { () throws(IOFailure) in _ = cfs_exchange(parent.number, name, output) }
            return Exchanged(wasAtomic: true, oldName: name)
        }
        // EPERM: what sandboxes answer to calls that they do not know. If it means that nothing may be renamed here,
        // the first rename says so.
        guard [ENOSYS, EINVAL, ENOTSUP, EPERM].contains(code) else {
            throw IOFailure(.exchange, location.output, errno: code)
        }
        try replaceByTwoRenames()
        return Exchanged(wasAtomic: false, oldName: StagingNames.aside(for: location))
    }

    private func replaceByTwoRenames() throws(IOFailure) {
        let aside = StagingNames.aside(for: location)
        try rename(location.name, to: aside)
        do throws(IOFailure) {
            try rename(name, to: location.name)
        } catch {
            try rename(aside, to: location.name)
            throw error
        }
        try synchronizeParent { () throws(IOFailure) in
            try rename(location.name, to: name)
            try rename(aside, to: location.name)
        }
    }

    /// What is exchanged is deleted afterwards, so it must still be the folder that was found to be ours.
    private func check(_ previous: PreviousSite) throws(IOFailure) {
        var status = stat()
        guard fstatat(parent.number, location.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw IOFailure(.exchange, location.output, errno: errno)
        }
        guard FileIdentity(status) == previous.identity else {
            throw IOFailure(
                .exchange, location.output, errno: ESTALE,
                reason: [
                    "en": "it was replaced while the new site was made; build again",
                    "id": "diganti ketika situs baru sedang dibuat; jalankan build lagi",
                ])
        }
    }

    private func rename(_ old: String, to new: String) throws(IOFailure) {
        guard renameat(parent.number, old, parent.number, new) == 0 else {
            let code = errno
            throw IOFailure(.publish, location.output, errno: code)
        }
    }

    private func synchronizeParent(orElse undo: () throws(IOFailure) -> Void) throws(IOFailure) {
        guard case .failure(let code) = retrying({ fsync(parent.number) }) else { return }
        // Some network and user-space file systems cannot bring a folder to the disk on its own.
        if [EINVAL, ENOTSUP, EBADF].contains(code.number) { return }
        try undo()
        throw IOFailure(.bringToDisk, location.output, errno: code.number)
    }
}
