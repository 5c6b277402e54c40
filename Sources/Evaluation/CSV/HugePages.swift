import Glibc

/// Asks the system to put large pages behind large memory.
///
/// The first write to each page of new memory costs the system a visit: millions of rows are tens of thousands of pages
/// of 4 KB, which took a tenth of all processor time, or a few dozen of 2 MB. Linux mostly gives those only where they
/// are asked for. Whether it does changes nothing but the time, so an answer is not looked at.
enum HugePages {
    private static let size = 2 << 20

    /// Asks for the whole pages among `count` bytes of memory that was not written to yet.
    static func advise(_ start: UnsafeMutableRawPointer?, count: Int) {
        guard let start, count >= 2 * size else { return }
        let first = (UInt(bitPattern: start) + UInt(size - 1)) / UInt(size) * UInt(size)
        let end = (UInt(bitPattern: start) + UInt(count)) / UInt(size) * UInt(size)
        _ = madvise(UnsafeMutableRawPointer(bitPattern: first), Int(end - first), MADV_HUGEPAGE)
    }
}

extension Array where Element: BitwiseCopyable {
    /// Makes room as `reserveCapacity` does, on large pages if it is large.
    mutating func reserveLarge(_ wanted: Int) {
        guard wanted > capacity else { return }
        reserveCapacity(wanted)
        withUnsafeMutableBufferPointer { room in
            HugePages.advise(room.baseAddress, count: wanted * MemoryLayout<Element>.stride)
        }
    }
}
