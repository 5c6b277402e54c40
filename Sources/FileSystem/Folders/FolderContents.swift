import Basics
import Glibc

/// One entry of a folder as the operating system names it.
struct FolderItem {
    enum Kind {
        case file
        case folder
        case symbolicLink
        case other
    }

    /// The name's bytes, which need not be UTF-8.
    var name: [UInt8]
    var kind: Kind

    /// The name as a C string for further calls.
    var cName: [CChar] { name.map(CChar.init(bitPattern:)) + [0] }
    var isHidden: Bool { name.first == UInt8(ascii: ".") }
    /// Whether a hidden entry is one of version control or of a file manager.
    var belongsToTools: Bool {
        let text = String(decoding: name, as: UTF8.self)
        return text == ".DS_Store" || text.hasPrefix(".git") || text.hasPrefix("._") || text.hasSuffix(".swp")
    }
}

extension FileDescriptor {
    /// The entries of this open folder without `.` and `..`, sorted by the bytes of their names.
    ///
    /// - Parameters:
    ///   - path: names the folder in a failure.
    ///   - limit: at most so many entries are read into memory.
    /// - Returns: hidden entries too.
    /// - Throws: when the folder cannot be read, or holds more than `limit` entries.
    func items(path: String, limit: Int = .max) throws(IOFailure) -> [FolderItem] {
        // fdopendir takes its descriptor over and moves its position, hence a second one.
        let second: Int32
        switch retrying({ openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }) {
        case .success(let opened): second = opened
        case .failure(let code): throw IOFailure(.listFolder, path, errno: code.number)
        }
        guard let stream = fdopendir(second) else {
            let code = errno
            _ = Glibc.close(second)
            throw IOFailure(.listFolder, path, errno: code)
        }
        defer { _ = closedir(stream) }
        var items: [FolderItem] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                let code = errno
                guard code == 0 else { throw IOFailure(.listFolder, path, errno: code) }
                break
            }
            let name = Self.name(of: entry)
            if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
            guard items.count < limit else { throw Self.tooMany(path) }
            guard let kind = try kind(of: name, type: Int(entry.pointee.d_type), path: path) else { continue }
            items.append(FolderItem(name: name, kind: kind))
        }
        return items.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }

    static func tooMany(_ path: String) -> IOFailure {
        IOFailure(
            .listFolder, path, errno: EFBIG,
            reason: [
                "en": "it holds more files than a site may have; is it the folder that was meant?",
                "id":
                    "isinya lebih banyak berkas daripada yang boleh dimiliki sebuah situs; benarkah ini folder yang dimaksud?",
            ])
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            let bytes = UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self)
            return Array(
                UnsafeBufferPointer(
                    start: bytes, count: strlen(UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self))))
        }
    }

    /// What kind of entry it is; `nil` when it has vanished since its name was read.
    private func kind(of name: [UInt8], type: Int, path: String) throws(IOFailure) -> FolderItem.Kind? {
        switch type {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .symbolicLink
        case Int(DT_UNKNOWN): break
        default: return .other
        }
        var status = stat()
        let item = FolderItem(name: name, kind: .other)
        guard fstatat(number, item.cName, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            let code = errno
            if code == ENOENT { return nil }
            throw IOFailure(.examine, path.appending(component: String(decoding: name, as: UTF8.self)), errno: code)
        }
        switch FileSystem.kind(of: status) {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .symbolicLink
        default: return .other
        }
    }
}
