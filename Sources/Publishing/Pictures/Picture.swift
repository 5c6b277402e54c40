/// A picture of points as it is published: how large it is, and its bytes without what tells where, when and by whom it
/// was made.
///
/// What a picture needs to be shown stays, byte for byte: its pixels, its colours, its movement and how it is to be
/// turned. Everything else goes, known or not, and so does what stands behind the picture's end.
struct Picture: Sendable {
    /// As it is shown; `nil` where it can't be told, or browsers do not agree.
    let size: PictureSize?
    /// The file without what nobody needs to see the picture.
    let bytes: [UInt8]

    /// Takes a file apart by what it is, whatever its name says; `nil` for what neither is a picture of points nor is
    /// called one.
    ///
    /// - Parameters:
    ///   - file: What the file holds.
    ///   - name: Its name, which may promise a picture.
    /// - Throws: ``PictureFault`` for a picture that is not whole, or can't be published without what it tells.
    init?(_ file: [UInt8], name: String) throws(PictureFault) {
        if file.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = try JPEGPicture(file).picture()
        } else if file.starts(with: PNGPicture.signature) {
            self = try PNGPicture(file).picture()
        } else if file.starts(with: "GIF8".utf8) {
            self = try GIFPicture(file).picture()
        } else if file.starts(with: "RIFF".utf8), file.dropFirst(8).starts(with: "WEBP".utf8) {
            self = try WebPPicture(file).picture()
        } else if let brands = HEIFBrands(file) {
            self = try brands.picture(file)
        } else {
            try self.init(other: file, ending: name.split(separator: ".").last.map { $0.lowercased() } ?? "")
        }
    }

    /// A picture that is known by its name only.
    private init?(other file: [UInt8], ending: String) throws(PictureFault) {
        switch ending {
        case "ico": self = try IconPicture(file).picture()
        case "bmp":
            // Nothing but points and colours.
            guard file.starts(with: "BM".utf8) else { throw .another("BMP") }
            self.init(size: nil, bytes: file)
        case "tif", "tiff": throw .unshown("TIFF")
        case "heic", "heif": throw .unshown("HEIC")
        case "jpg", "jpeg": throw .another("JPEG")
        case "png", "gif", "webp", "avif": throw .another(ending == "webp" ? "WebP" : ending.uppercased())
        default: return nil
        }
    }

    init(size: PictureSize?, bytes: [UInt8]) {
        self.size = size
        self.bytes = bytes
    }
}
