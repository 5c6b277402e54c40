/// A file within an archive, as the archive's directory describes it.
struct ZipEntry: Sendable {
    /// How its bytes are packed.
    enum Packing: Sendable {
        case stored, deflated
        /// In a way that no office program uses.
        case other(Int)
    }

    let name: String
    let packing: Packing
    let isEncrypted: Bool
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    /// Where its own header begins, behind which its bytes lie.
    let offset: Int

    /// The smallest number of bytes that it takes up in the archive.
    var extent: Range<Int> { offset..<offset + ZipEntry.headerSize + packedSize }

    /// How long the fixed part of its own header is.
    static let headerSize = 30

    /// The name by which parts of workbooks find each other: some programs write `\`, some other capitals.
    static func key(_ name: some StringProtocol) -> String {
        String(name.lowercased().map { $0 == "\\" ? "/" : $0 })
    }
}
