/// The attributes of an element, as long as the call lasts that hands them over.
@frozen
public struct XMLAttributes: Sequence {
    /// Names and values in turn, with a null pointer at the end.
    @usableFromInline let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    @inlinable
    init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        self.pairs = pairs
    }

    /// One attribute.
    @frozen
    public struct Attribute {
        /// Its name.
        public let name: XMLName
        /// Its value, unescaped.
        public let value: XMLValue

        @inlinable
        init(name: XMLName, value: XMLValue) {
            self.name = name
            self.value = value
        }
    }

    /// Goes through the attributes in the order in which they are written.
    @frozen
    public struct Iterator: IteratorProtocol {
        @usableFromInline var place: UnsafeMutablePointer<UnsafePointer<CChar>?>?

        @inlinable
        init(place: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
            self.place = place
        }

        /// The next attribute.
        @inlinable
        public mutating func next() -> Attribute? {
            guard let place, let name = place[0], let value = place[1] else { return nil }
            self.place = place + 2
            return Attribute(name: XMLName(name), value: XMLValue(start: value))
        }
    }

    /// An iterator over them.
    @inlinable
    public func makeIterator() -> Iterator { Iterator(place: pairs) }

    /// The value of the attribute with this local name; `nil` where there is none.
    @inlinable
    public func value(of name: StaticString) -> XMLValue? {
        for attribute in self where attribute.name.isLocally(name) { return attribute.value }
        return nil
    }
}

/// The value of an attribute, as long as the call lasts that hands it over.
@frozen
public struct XMLValue {
    @usableFromInline let start: UnsafePointer<CChar>

    @inlinable
    init(start: UnsafePointer<CChar>) {
        self.start = start
    }

    /// The value as text.
    public var text: String { String(cString: start) }

    /// The value as a whole number without a sign; `nil` when it is something else or has more than 18 digits.
    @inlinable public var wholeNumber: Int? {
        var (next, number, digits) = (start, 0, 0)
        while case let digit = Int(next.pointee) - 0x30, next.pointee != 0 {
            guard (0...9).contains(digit), digits < 18 else { return nil }
            number = number * 10 + digit
            digits += 1
            next += 1
        }
        return digits > 0 ? number : nil
    }

    /// Calls `body` with the value's bytes.
    @inlinable
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var length = 0
        while start[length] != 0 { length += 1 }
        return start.withMemoryRebound(to: UInt8.self, capacity: length) {
            body(UnsafeBufferPointer(start: $0, count: length))
        }
    }

    /// Whether the value is this one, without making text of it.
    @inlinable
    public func equals(_ other: StaticString) -> Bool {
        withBytes { bytes in
            bytes.elementsEqual(UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
        }
    }
}
