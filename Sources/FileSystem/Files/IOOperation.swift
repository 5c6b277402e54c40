public import Basics

/// What was tried with a file or folder.
public enum IOOperation: Sendable, Hashable {
    case read
    case write
    case delete
    case examine
    /// Find out where a path leads to.
    case resolve
    case readFolder
    case openFolder
    case listFolder
    case lockFolder
    case createFolder
    /// Create a folder, for a while, in the one that is named.
    case createFolderIn
    /// Create the folder that a site is made in, beside the one that is named.
    case createStagingFolder
    case setAccessRights
    /// Put the new site in the place of the old one.
    case exchange
    case publish
    case putBack
    /// See to it that something outlasts a loss of power.
    case bringToDisk
    /// Write to the standard output.
    case writeReport
    /// Make a PDF file.
    case print
    /// Start a program.
    case run
    /// Wait for a program's end.
    case waitFor

    /// A verb, and what stands before the path that it is about; to follow "cannot".
    public var words: LocalizedText {
        switch self {
        case .read: ["en": "read", "id": "membaca"]
        case .write: ["en": "write", "id": "menulis"]
        case .delete: ["en": "delete", "id": "menghapus"]
        case .examine: ["en": "examine", "id": "memeriksa"]
        case .resolve: ["en": "resolve", "id": "menelusuri"]
        case .readFolder: ["en": "read the folder", "id": "membaca folder"]
        case .openFolder: ["en": "open the folder", "id": "membuka folder"]
        case .listFolder: ["en": "list the folder", "id": "membaca daftar isi folder"]
        case .lockFolder: ["en": "lock the folder", "id": "mengunci folder"]
        case .createFolder: ["en": "create the folder", "id": "membuat folder"]
        case .createFolderIn: ["en": "create a folder in", "id": "membuat folder di"]
        case .createStagingFolder: ["en": "create a staging folder beside", "id": "membuat folder kerja di sebelah"]
        case .setAccessRights: ["en": "set the access rights of", "id": "mengatur hak akses"]
        case .exchange: ["en": "exchange", "id": "menukar"]
        case .publish: ["en": "publish", "id": "menerbitkan"]
        case .putBack: ["en": "put back", "id": "mengembalikan"]
        case .bringToDisk: ["en": "bring to the disk", "id": "menyimpan ke disk"]
        case .writeReport: ["en": "write the report", "id": "menulis laporan"]
        case .print: ["en": "print", "id": "mencetak"]
        case .run: ["en": "run", "id": "menjalankan"]
        case .waitFor: ["en": "wait for", "id": "menunggu"]
        }
    }
}
