/// Reads a JSON text (RFC 8259), such as a manifest that was written before.
public struct JSONReader {
    /// The text is no JSON, from some byte on.
    public struct Problem: Error, Sendable {
        /// Counted from 0.
        public let offset: Int
    }

    /// The most levels of lists and objects inside each other.
    private static let maximumDepth = 64
    private let bytes: [UInt8]
    private var position = 0

    /// The value of a text in UTF-8. Numbers with a fraction or an exponent are ``JSONValue/number(_:)``.
    public static func value(of bytes: [UInt8]) throws(Problem) -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value(depth: 0)
        reader.skipBlanks()
        guard reader.position == bytes.count else { throw Problem(offset: reader.position) }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let next, [0x20, 0x09, 0x0A, 0x0D].contains(next) { position += 1 }
    }

    private mutating func accept(_ text: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    private mutating func value(depth: Int) throws(Problem) -> JSONValue {
        skipBlanks()
        guard depth <= Self.maximumDepth, let next else { throw Problem(offset: position) }
        switch next {
        case UInt8(ascii: "{"): return .object(try members(depth: depth))
        case UInt8(ascii: "["): return .array(try elements(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        default: break
        }
        if accept("null") { return .null }
        if accept("true") { return .boolean(true) }
        if accept("false") { return .boolean(false) }
        return try number()
    }

    private mutating func members(depth: Int) throws(Problem) -> [(String, JSONValue)] {
        var members: [(String, JSONValue)] = []
        try list(to: "}") { (reader) throws(Problem) in
            reader.skipBlanks()
            let name = try reader.string()
            reader.skipBlanks()
            guard reader.accept(":") else { throw Problem(offset: reader.position) }
            members.append((name, try reader.value(depth: depth + 1)))
        }
        return members
    }

    private mutating func elements(depth: Int) throws(Problem) -> [JSONValue] {
        var elements: [JSONValue] = []
        try list(to: "]") { (reader) throws(Problem) in
            elements.append(try reader.value(depth: depth + 1))
        }
        return elements
    }

    private mutating func list(
        to end: StaticString, _ element: (inout JSONReader) throws(Problem) -> Void
    ) throws(Problem) {
        position += 1
        skipBlanks()
        if accept(end) { return }
        while true {
            try element(&self)
            skipBlanks()
            if accept(end) { return }
            guard accept(",") else { throw Problem(offset: position) }
        }
    }

    private mutating func number() throws(Problem) -> JSONValue {
        let start = position
        while let next, "+-.0123456789eE".utf8.contains(next) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if let whole = Int(text) { return .integer(whole) }
        guard let number = Double(text) else { throw Problem(offset: start) }
        return .number(number)
    }

    private mutating func string() throws(Problem) -> String {
        guard accept("\"") else { throw Problem(offset: position) }
        var text: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escape().utf8
            case ..<0x20: throw Problem(offset: position - 1)
            default: text.append(byte)
            }
        }
        throw Problem(offset: position)
    }

    /// The character behind a backslash.
    private mutating func escape() throws(Problem) -> String {
        guard let byte = next else { throw Problem(offset: position) }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(UnicodeScalar(byte))
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if UTF16.isLeadSurrogate(units[0]), accept("\\u") { units.append(try unit()) }
            return String(decoding: units, as: UTF16.self)
        default: throw Problem(offset: position - 1)
        }
    }

    private mutating func unit() throws(Problem) -> UInt16 {
        guard position + 4 <= bytes.count,
            let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw Problem(offset: position) }
        position += 4
        return unit
    }
}

extension JSONValue {
    /// The value of a member of an object; `nil` where there is none.
    public subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.0 == name }?.1
    }

    /// The text, where it is one.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The whole number, where it is one.
    public var integer: Int? { if case .integer(let number) = self { number } else { nil } }

    /// The elements of a list; none for anything else.
    public var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
}
