import XML

/// Whether the list of an .ods workbook's parts says that they are encrypted.
final class EncryptionMark: XMLHandler {
    private(set) var isFound = false

    init(_ manifest: ZipEntry, in archive: ZipArchive) throws(WorkbookProblem) {
        try archive.read(manifest, self)
    }

    func start(_ element: XMLName, _ attributes: XMLAttributes) {
        if element.isLocally("encryption-data") { isFound = true }
    }

    func end(_ element: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
