public import Basics
import Glibc

/// The world failed: a call to the operating system did not do what was asked.
///
/// Its text is one line in plain words, with the remedy where it is known:
///
///     cannot write _site/index.html: no space left on the device; free some space, or put the output elsewhere
public struct IOFailure: Error, Sendable, Hashable {
    /// What was tried.
    public var operation: IOOperation
    /// The path as the author would type it; empty where there is none.
    public var path: String
    /// The operating system's number for the reason (`ENOSPC`, `EACCES`, …).
    public var errno: Int32
    /// Says more than the number does, where we know more.
    public var reason: LocalizedText?

    /// A failure of `operation` on `path`; without a `reason` the number is put into words.
    public init(_ operation: IOOperation, _ path: String, errno: Int32, reason: LocalizedText? = nil) {
        self.operation = operation
        self.path = path
        self.errno = errno
        self.reason = reason
    }
}

extension IOFailure {
    /// Whether an ordinary file was looked for and there is none.
    var isAbsence: Bool { [ENOENT, ENOTDIR, ELOOP, EISDIR, EINVAL].contains(errno) }

    /// Whether there is nothing under the name that was given.
    public var isMissing: Bool { errno == ENOENT }
}

extension IOFailure {
    /// That a file can't be read, by what a reader met: the system's own failure, or one that only it knows.
    public init(reading path: String, because cause: any Error) {
        self = cause as? IOFailure ?? IOFailure(.read, path, errno: EIO, reason: LocalizedText(everywhere: "\(cause)"))
    }

    /// That the system refuses to read a file, without saying why.
    public static func unreadable(_ path: String) -> IOFailure { IOFailure(.read, path, errno: EIO) }

    /// That a file is not what it was when reading began.
    public static func changed(_ path: String) -> IOFailure {
        IOFailure(
            .read, path, errno: EIO,
            reason: ["en": "the file changed while it was read", "id": "berkas berubah ketika dibaca"])
    }
}

extension IOFailure: CustomStringConvertible {
    /// One line, in lower case, without a full stop.
    public var text: LocalizedText {
        let tried: LocalizedText = path.isEmpty ? operation.words : "\(operation.words) \(path)"
        let reason = reason ?? Self.words(for: errno)
        return ["en": "cannot \(tried): \(reason)", "id": "tidak dapat \(tried): \(reason)"]
    }

    /// The text in English.
    public var description: String { text.text(in: "en") }

    private static func words(for errno: Int32) -> LocalizedText {
        switch errno {
        case ENOSPC, EDQUOT, EFBIG, EROFS: fullness(errno)
        case EACCES, EPERM:
            [
                "en": "permission denied; check who owns it and its access rights",
                "id": "akses ditolak; periksa pemilik dan hak aksesnya",
            ]
        case ENOENT: ["en": "no such file or folder", "id": "berkas atau folder itu tidak ada"]
        case ENOTDIR:
            ["en": "it, or a part of its path, is not a folder", "id": "itu, atau bagian jalurnya, bukan folder"]
        case EISDIR: ["en": "it is a folder", "id": "itu folder"]
        case ELOOP:
            [
                "en": "it is a symbolic link, or its path has too many of them; use the file itself",
                "id":
                    "itu tautan simbolis, atau jalurnya melalui terlalu banyak tautan simbolis; gunakan berkasnya sendiri",
            ]
        case EEXIST: ["en": "it exists already", "id": "sudah ada"]
        case ENOTEMPTY: ["en": "the folder is not empty", "id": "folder itu tidak kosong"]
        case EMFILE, ENFILE:
            [
                "en": "too many open files; raise the limit with `ulimit -n`",
                "id": "terlalu banyak berkas terbuka; naikkan batasnya dengan `ulimit -n`",
            ]
        case ENAMETOOLONG: ["en": "the name is too long", "id": "namanya terlalu panjang"]
        case EBUSY:
            [
                "en": "it is in use by the system, perhaps as a mount point; use a folder below it",
                "id": "sedang dipakai sistem, mungkin sebagai titik kait; gunakan folder di dalamnya",
            ]
        case EXDEV:
            [
                "en": "it lies on another file system or in a lower layer of a container; use a new folder",
                "id": "letaknya di sistem berkas lain atau di lapisan bawah sebuah kontainer; gunakan folder baru",
            ]
        case EIO:
            [
                "en": "the disk reports an error (input/output error)",
                "id": "disk melaporkan kesalahan (kesalahan baca/tulis)",
            ]
        default: "\(systemWords(for: errno))"
        }
    }

    /// Why nothing more can be written.
    private static func fullness(_ errno: Int32) -> LocalizedText {
        switch errno {
        case ENOSPC:
            [
                "en": "no space left on the device; free some space, or put the output elsewhere",
                "id": "ruang penyimpanan habis; kosongkan sebagian, atau letakkan hasilnya di tempat lain",
            ]
        case EDQUOT:
            [
                "en": "the disk quota is used up; free some space, or put the output elsewhere",
                "id": "kuota disk habis; kosongkan sebagian, atau letakkan hasilnya di tempat lain",
            ]
        case EFBIG:
            [
                "en": "the file is too large for this file system or for the limit set on this process",
                "id": "berkas terlalu besar untuk sistem berkas ini atau untuk batas proses ini",
            ]
        default:
            [
                "en": "the file system is read-only; choose a folder that can be written to",
                "id": "sistem berkas hanya dapat dibaca; pilih folder yang dapat ditulisi",
            ]
        }
    }

    /// The system's own words, which are English.
    private static func systemWords(for errno: Int32) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            guard let start = buffer.baseAddress, strerror_r(errno, start, buffer.count) == 0 else {
                return "errno \(errno)"
            }
            return String(cString: start).lowercased()
        }
    }
}
