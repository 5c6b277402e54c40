/// The name of an element or attribute, as long as the call lasts that hands it over.
@frozen
public struct XMLName {
    /// What stands between namespace and local name where a stream resolves namespaces: no name can hold it.
    @usableFromInline static let separator = UInt8(ascii: "\n")

    @usableFromInline let whole: UnsafePointer<CChar>
    /// Where the local name begins.
    @usableFromInline let localStart: UnsafePointer<CChar>

    @inlinable
    init(_ whole: UnsafePointer<CChar>) {
        self.whole = whole
        var start = whole
        var next = whole
        while next.pointee != 0 {
            let byte = UInt8(bitPattern: next.pointee)
            next += 1
            if byte == UInt8(ascii: ":") || byte == 0x0A { start = next }
        }
        localStart = start
    }

    /// The name without its prefix or namespace.
    public var local: String { String(cString: localStart) }

    /// The namespace; `nil` for a name in none, and in streams that do not resolve namespaces.
    public var namespace: String? {
        guard localStart > whole, (localStart - 1).pointee == CChar(bitPattern: Self.separator) else { return nil }
        let length = localStart - 1 - whole
        return whole.withMemoryRebound(to: UInt8.self, capacity: length) {
            String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
        }
    }

    /// The name as it is written, with its prefix; with its namespace where the stream resolves namespaces.
    public var written: String { String(cString: whole) }

    /// Whether the local name is this one, without making text of it.
    @inlinable
    public func isLocally(_ name: StaticString) -> Bool {
        name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount + 1) {
            var (left, right) = (localStart, $0)
            while left.pointee == right.pointee {
                if left.pointee == 0 { return true }
                left += 1
                right += 1
            }
            return false
        }
    }

    /// The first byte of the local name.
    @inlinable public var initial: UInt8 { UInt8(bitPattern: localStart.pointee) }
}
