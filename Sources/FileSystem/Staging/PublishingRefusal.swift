public import Basics

/// Why a folder is not accepted for the output: publishing there could destroy something, or would interfere with
/// another build.
public struct PublishingRefusal: Error, Sendable, Hashable {
    /// The kinds of trouble.
    public enum Problem: Sendable, Hashable {
        /// The output is an input folder, lies in one, or holds one.
        case overlapsInput(String)
        /// The output is, or holds, a folder that much depends on.
        case protectedFolder(ProtectedFolder)
        /// A file, a device or the like stands in its place.
        case notAFolder
        /// A symbolic link stands in its place.
        case symbolicLink
        /// It is a mount point, which cannot be exchanged.
        case mountPoint
        /// It is not empty and was not published by us.
        case foreignFolder
        /// It was published by us, but has since been given things that publishing would delete.
        case foreignFiles(count: Int, example: String)
        /// Another build is at work on the same output.
        case busy
    }

    /// Folders that no site may take the place of.
    public enum ProtectedFolder: Sendable, Hashable {
        case root
        case home
        case current

        fileprivate var words: LocalizedText {
            switch self {
            case .root: ["en": "the root folder /", "id": "folder akar /"]
            case .home: ["en": "the home folder", "id": "folder beranda"]
            case .current: ["en": "the current folder", "id": "folder saat ini"]
            }
        }
    }

    /// The output folder as the author gave it.
    public var output: String
    /// What is wrong with it.
    public var problem: Problem

    /// What is wrong, in lower case and without a full stop.
    public var message: LocalizedText {
        switch problem {
        case .overlapsInput(let input):
            [
                "en": "the output folder \(output) and the input folder \(input) overlap",
                "id": "folder hasil \(output) dan folder masukan \(input) bertumpang tindih",
            ]
        case .protectedFolder(let folder):
            [
                "en": "the output folder \(output) is or holds \(folder.words)",
                "id": "folder hasil \(output) adalah atau memuat \(folder.words)",
            ]
        case .notAFolder: ["en": "the output \(output) is not a folder", "id": "tempat hasil \(output) bukan folder"]
        case .symbolicLink:
            [
                "en": "the output folder \(output) is a symbolic link",
                "id": "folder hasil \(output) adalah tautan simbolis",
            ]
        case .mountPoint:
            [
                "en": "the output folder \(output) is a mount point and cannot be exchanged as a whole",
                "id": "folder hasil \(output) adalah titik kait dan tidak dapat ditukar secara utuh",
            ]
        case .foreignFolder, .foreignFiles: foreignMessage
        case .busy:
            [
                "en": "another build is writing to the output folder \(output)",
                "id": "build lain sedang menulis ke folder hasil \(output)",
            ]
        }
    }

    private var foreignMessage: LocalizedText {
        switch problem {
        case .foreignFiles(1, let example):
            [
                "en": "the output folder \(output) holds \(example), which tolok did not write",
                "id": "folder hasil \(output) memuat \(example), yang tidak ditulis oleh tolok",
            ]
        case .foreignFiles(let count, let example):
            [
                "en": "the output folder \(output) holds \(count) entries that tolok did not write, such as \(example)",
                "id": "folder hasil \(output) memuat \(count) isian yang tidak ditulis oleh tolok, seperti \(example)",
            ]
        default:
            [
                "en": "the output folder \(output) is not empty and holds no site made by tolok",
                "id": "folder hasil \(output) tidak kosong dan tidak memuat situs buatan tolok",
            ]
        }
    }

    /// How to mend it.
    public var help: LocalizedText {
        switch problem {
        case .overlapsInput, .protectedFolder:
            [
                "en": "give a folder of its own, such as _site beside the content folder",
                "id": "berikan folder tersendiri, seperti _site di sebelah folder content",
            ]
        case .notAFolder:
            [
                "en": "give another name, or move the file away",
                "id": "berikan nama lain, atau pindahkan berkas itu",
            ]
        case .symbolicLink: ["en": "give the folder that the link leads to", "id": "berikan folder tujuan tautan itu"]
        case .mountPoint: ["en": "give a folder inside it", "id": "berikan folder di dalamnya"]
        case .foreignFolder:
            [
                "en": "give a new or empty folder, so that nothing of yours is deleted",
                "id": "berikan folder baru atau kosong, supaya tidak ada milik Anda yang terhapus",
            ]
        case .foreignFiles:
            [
                "en": "move them out, since a new site replaces the whole folder; or give another folder",
                "id": "pindahkan dari sana, karena situs baru menggantikan seluruh folder; atau berikan folder lain",
            ]
        case .busy:
            [
                "en": "wait until it has finished, or give another folder",
                "id": "tunggu sampai selesai, atau berikan folder lain",
            ]
        }
    }
}

extension PublishingRefusal: CustomStringConvertible {
    /// The message and the remedy in one line, in English.
    public var description: String { "\(message.text(in: "en")); \(help.text(in: "en"))" }
}
