import Basics
import Diagnostics

/// What becomes of a file that is copied: of a picture, only the picture leaves the content folder.
///
/// Diagnostics: `content.broken-picture`, `content.picture-form`, `content.heavy-picture`.
extension ProjectLoader {
    /// Heavier pictures keep readers waiting: at a phone's 4 Mbit/s, one of this size for two seconds.
    static let heavyPicture = 1_000_000

    /// A file as the site has it.
    ///
    /// - Parameters:
    ///   - file: Its path below `folder`.
    ///   - bytes: What it holds.
    ///   - folder: Where it lies.
    ///   - address: Where it is published.
    /// - Returns: What is to be copied.
    func asset(
        _ file: String, _ bytes: [UInt8], in folder: ContentFolder, at address: PageAddress
    ) -> Project.Asset {
        let path = folder.path(file)
        let place = folder.place(file)
        var asset = Project.Asset(address: address, source: place.map { .file($0) } ?? .bytes(bytes))
        do {
            guard let picture = try Picture(bytes, name: file) else { return asset }
            asset.size = picture.size
            if picture.bytes != bytes { asset.source = place.map { .picture($0) } ?? .bytes(picture.bytes) }
            if picture.bytes.count > Self.heavyPicture {
                log.log(.heavyPicture(picture.bytes.count, path), at: SourceLocation(file: path))
            }
        } catch {
            log.log(.picture(error, path), at: SourceLocation(file: path))
            // Nobody knows what else the file tells. It is there, so that links to it are none of the mistakes.
            asset.source = .bytes([])
        }
        return asset
    }
}

extension Problem {
    fileprivate static func picture(_ fault: PictureFault, _ path: String) -> Problem {
        switch fault {
        case .truncated:
            brokenPicture([
                "en": "the picture ends in its midst, and only its words are shown",
                "id": "gambar terputus di tengah, dan hanya teks penggantinya yang tampil",
            ])
        case .another(let form):
            brokenPicture([
                "en": "the file is no whole \(form) picture, and only its words are shown",
                "id": "berkas bukan gambar \(form) yang utuh, dan hanya teks penggantinya yang tampil",
            ])
        case .unshown(let form):
            pictureForm(
                [
                    "en": "few browsers show \(form) pictures",
                    "id": "hanya sedikit peramban menampilkan gambar \(form)",
                ], "mogrify -format jpg \(path.quotedForShell)")
        case .telling(let form):
            pictureForm(
                [
                    "en": "the \(form) picture tells how it was made, perhaps also where and by whom",
                    "id": "gambar \(form) memuat keterangan pembuatannya, mungkin juga tempat dan orangnya",
                ], "exiftool -all= \(path.quotedForShell)")
        }
    }

    private static func brokenPicture(_ message: LocalizedText) -> Problem {
        Problem(
            "content.broken-picture", message, severity: .warning,
            help: [
                "en": "copy the file anew from where it comes from, or save it again with a program that opens it",
                "id": "salin ulang berkas dari asalnya, atau simpan lagi dengan program yang dapat membukanya",
            ])
    }

    private static func pictureForm(_ message: LocalizedText, _ command: String) -> Problem {
        Problem(
            "content.picture-form", message,
            help: ["en": "mend it with: \(command)", "id": "perbaiki dengan: \(command)"])
    }

    fileprivate static func heavyPicture(_ size: Int, _ path: String) -> Problem {
        let tenths = (size + 50_000) / 100_000
        let (whole, rest) = (tenths / 10, tenths % 10)
        let command =
            path.lowercased().hasSuffix(".gif")
            ? "gifsicle --batch --optimize=3 --lossy=80 --resize-fit 800x800 \(path.quotedForShell)"
            : "mogrify -resize '1600x1600>' -quality 80 \(path.quotedForShell)"
        return Problem(
            "content.heavy-picture",
            [
                "en": "the picture is heavy, \(whole).\(rest) MB: readers on phones wait for it, and pay for it",
                "id": "gambar berat, \(whole),\(rest) MB: pembaca dengan ponsel menunggu dan membayar kuotanya",
            ],
            severity: .warning,
            help: ["en": "shrink it with: \(command)", "id": "kecilkan dengan: \(command)"])
    }
}

extension String {
    /// As a shell takes it for one word.
    fileprivate var quotedForShell: String { "'" + replacing("'", with: "'\\''") + "'" }
}
