/// Goes through XML of the plainest form: ASCII without references, values in double quotes, no needless blanks.
struct PlainXML {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where it stands.
    private(set) var place = 0
    /// Whether the bytes ended before it was clear what stands there.
    private(set) var isShort = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Goes back to a place that it has been at.
    mutating func goBack(to place: Int) { self.place = place }

    /// Takes a text, if it is the one that stands there.
    @inline(__always)
    mutating func takes(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        var next = 0
        while next < length {
            guard place + next < bytes.count else {
                isShort = true
                return false
            }
            guard bytes[place + next] == text.utf8Start[next] else { return false }
            next += 1
        }
        place += length
        return true
    }

    /// Takes what stands before a byte; `nil` where something comes first that is not plain.
    @inline(__always)
    mutating func run(before end: UInt8) -> UnsafeBufferPointer<UInt8>? {
        let start = place
        while place < bytes.count {
            let byte = bytes[place]
            if byte == end { return UnsafeBufferPointer(rebasing: bytes[start..<place]) }
            guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&"),
                byte != UInt8(ascii: ">")
            else { return nil }
            place += 1
        }
        isShort = true
        return nil
    }

    /// Takes an attribute's value with what ends it, behind the quote that begins it.
    @inline(__always)
    mutating func value() -> UnsafeBufferPointer<UInt8>? {
        let value = run(before: UInt8(ascii: "\""))
        if value != nil { place += 1 }
        return value
    }

    /// Takes the rest of a start tag behind the element's name.
    ///
    /// - Returns: Whether the element is over with it; `nil` where something stands there that is not plain.
    mutating func restOfTag() -> Bool? {
        while takes(" ") {
            guard let name = run(before: UInt8(ascii: "=")), name.allSatisfy(Self.isOfName), !name.isEmpty,
                takes("=\""), value() != nil
            else { return nil }
        }
        if takes(">") { return false }
        return takes("/>") ? true : nil
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: ":")
    }
}
