extension TimeZone {
    /// The time zone that a file of the tz database describes (RFC 8536, "TZif"), of version 2 or later.
    ///
    /// - Returns: `nil` for anything else, cut files among them.
    public init?(file bytes: [UInt8]) {
        var reader = TimeZoneFile(bytes)
        // What the first block says in 32 bits, the second one says in 64.
        guard let old = reader.header(), old.version >= UInt8(ascii: "2"), reader.skip(old.size(ofTimes: 4)),
            let header = reader.header(), let transitions = reader.transitions(header)
        else { return nil }
        let footer = reader.footer(header)
        guard footer.isEmpty || YearlyClockRule(posix: footer) != nil else { return nil }
        self.init(
            earliest: transitions.earliest, transitions: transitions.all, rule: YearlyClockRule(posix: footer))
    }
}

/// Reads a file of the tz database from its beginning to its end.
private struct TimeZoneFile {
    private let bytes: [UInt8]
    private var place = 0

    /// How many entries each part of a block has.
    struct Header {
        var version: UInt8
        var universalMarks, standardMarks, leapSeconds, transitions, kinds, letters: Int

        /// The bytes of the block behind it.
        func size(ofTimes width: Int) -> Int {
            transitions * (width + 1) + kinds * 6 + letters + leapSeconds * (width + 4) + standardMarks + universalMarks
        }
    }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func header() -> Header? {
        guard bytes.count >= place + 44, bytes[place...].starts(with: "TZif".utf8) else { return nil }
        let version = bytes[place + 4]
        place += 20
        let counts = (0..<6).map { _ in number(4) }
        guard counts.allSatisfy({ (0...100_000).contains($0) }), counts[4] > 0 else { return nil }
        return Header(
            version: version, universalMarks: counts[0], standardMarks: counts[1], leapSeconds: counts[2],
            transitions: counts[3], kinds: counts[4], letters: counts[5])
    }

    mutating func skip(_ count: Int) -> Bool {
        place += count
        return place <= bytes.count
    }

    mutating func transitions(_ header: Header) -> (earliest: Int, all: [TimeZone.Transition])? {
        let start = place
        guard bytes.count >= start + header.size(ofTimes: 8) else { return nil }
        let moments = (0..<header.transitions).map { _ in number(8) }
        let kinds = (0..<header.transitions).map { _ in number(1) & 0xFF }
        let offsets = (0..<header.kinds).map { _ in
            let offset = number(4)
            place += 2
            return offset
        }
        guard kinds.allSatisfy(offsets.indices.contains), zip(moments, moments.dropFirst()).allSatisfy(<) else {
            return nil
        }
        place = start + header.size(ofTimes: 8)
        return (offsets[0], zip(moments, kinds).map { TimeZone.Transition(moment: $0, offset: offsets[$1]) })
    }

    /// The line behind the second block: the rule for all later years.
    func footer(_ header: Header) -> String {
        guard place < bytes.count, bytes[place] == 0x0A else { return "" }
        return String(decoding: bytes[(place + 1)...].prefix { $0 != 0x0A }, as: UTF8.self)
    }

    /// A signed number, the highest byte first.
    private mutating func number(_ width: Int) -> Int {
        var value = Int(Int8(bitPattern: bytes[place]))
        for byte in bytes[(place + 1)..<(place + width)] { value = value << 8 | Int(byte) }
        place += width
        return value
    }
}
