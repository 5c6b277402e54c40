/// What kinds of files may lie beside a page and be published with it.
enum BundledFile {
    /// Pictures, documents, sounds, films and data: what browsers show or save, and never run. A file without an ending is
    /// not among them, as browsers guess what it is from its first bytes.
    private static let endings: Set<String> = [
        "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "ico", "tif", "tiff", "heic",
        "pdf", "txt", "md", "csv", "tsv", "json", "geojson", "rtf", "epub", "ics", "vcf", "bib", "yml", "yaml",
        "doc", "docx", "dotx", "xls", "xlsx", "ppt", "pptx", "pps", "ppsx", "odt", "ods", "odp", "odg", "pub", "vsdx",
        "mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "mp4", "m4v", "webm", "ogv", "mov", "vtt", "srt",
        "zip", "gz", "tar", "7z", "woff", "woff2", "ttf", "otf", "sav", "dta", "rds", "parquet", "qgz", "gpx", "kml",
    ]

    /// Whether a file can't act in a reader's browser, by the ending of its name.
    static func isPassive(_ file: String) -> Bool {
        let name = file.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return false }
        return endings.contains(name[name.index(after: dot)...].lowercased())
    }
}
