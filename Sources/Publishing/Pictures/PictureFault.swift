/// Why a picture can't be published.
enum PictureFault: Error, Sendable, Hashable {
    /// It ends in its midst.
    case truncated
    /// It is not what its name or its beginning says: `PNG`.
    case another(String)
    /// Few browsers show it, and what it tells beside the picture can't be taken out: `TIFF`.
    case unshown(String)
    /// It tells more than the picture, which can't be taken out here: `AVIF`.
    case telling(String)
}
