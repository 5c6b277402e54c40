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

    /// The value's bytes.
    @inlinable public var bytes: UnsafeBufferPointer<UInt8> {
        var length = 0
        while start[length] != 0 { length += 1 }
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: length)
    }

    /// The value as a whole number without a sign; `nil` when it is something else or has more than 18 digits.
    @inlinable public var wholeNumber: Int? { bytes.wholeNumber }

    /// Whether the value is this one, without making text of it.
    @inlinable
    public func equals(_ other: StaticString) -> Bool { bytes.equals(other) }
}

extension UnsafeBufferPointer<UInt8> {
    /// The whole number without a sign that the bytes write; `nil` when they are something else or more than 18 digits.
    @inlinable public var wholeNumber: Int? {
        guard !isEmpty, count <= 18 else { return nil }
        var number = 0
        for byte in self {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            number = number * 10 + Int(byte) - 0x30
        }
        return number
    }

    /// Whether the bytes are this text.
    @inlinable
    public func equals(_ text: StaticString) -> Bool {
        elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
