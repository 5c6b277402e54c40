/// Rewrites text of other encodings as UTF-8.
struct Transcoder {
    /// UTF-8 bytes that one byte of any encoding can become at most.
    static let growth = 3

    private var output: UnsafeMutablePointer<UInt8>

    private init(output: UnsafeMutablePointer<UInt8>) {
        self.output = output
    }

    /// Writes `input` as UTF-8 to `output`, which has room for ``growth`` times as many bytes.
    ///
    /// - Returns: how many bytes were written, and the offset of the first byte that is not text, if there is one.
    static func write(
        _ input: UnsafeBufferPointer<UInt8>, in encoding: TextEncoding, to output: UnsafeMutablePointer<UInt8>
    ) -> (count: Int, invalid: Int?) {
        var transcoder = Transcoder(output: output)
        let invalid =
            switch encoding {
            case .utf8: transcoder.copy(input)
            case .utf16LittleEndian: transcoder.writeUTF16(input, high: 1)
            case .utf16BigEndian: transcoder.writeUTF16(input, high: 0)
            case .windows1252: transcoder.writeWindows1252(input)
            }
        return (transcoder.output - output, invalid)
    }

    private mutating func copy(_ input: UnsafeBufferPointer<UInt8>) -> Int? {
        _ = UnsafeMutableBufferPointer(start: output, count: input.count).initialize(from: input)
        output += input.count
        return nil
    }

    private mutating func put(_ byte: UInt32) {
        output.pointee = UInt8(truncatingIfNeeded: byte)
        output += 1
    }

    private mutating func put(scalar: UInt32) {
        if scalar < 0x80 {
            put(scalar)
        } else if scalar < 0x800 {
            put(0xC0 | scalar >> 6)
            put(0x80 | scalar & 0x3F)
        } else if scalar < 0x10000 {
            put(0xE0 | scalar >> 12)
            put(0x80 | scalar >> 6 & 0x3F)
            put(0x80 | scalar & 0x3F)
        } else {
            put(0xF0 | scalar >> 18)
            put(0x80 | scalar >> 12 & 0x3F)
            put(0x80 | scalar >> 6 & 0x3F)
            put(0x80 | scalar & 0x3F)
        }
    }

    /// `high` says which byte of a pair is the more significant one.
    private mutating func writeUTF16(_ input: UnsafeBufferPointer<UInt8>, high: Int) -> Int? {
        var offset = 0
        while offset + 1 < input.count {
            let unit = UInt32(input[offset + high]) << 8 | UInt32(input[offset + 1 - high])
            if unit & 0xF800 != 0xD800 {
                put(scalar: unit)
                offset += 2
                continue
            }
            guard unit < 0xDC00, offset + 3 < input.count else { return offset }
            let next = UInt32(input[offset + 2 + high]) << 8 | UInt32(input[offset + 3 - high])
            guard next & 0xFC00 == 0xDC00 else { return offset }
            put(scalar: 0x10000 + ((unit & 0x3FF) << 10 | next & 0x3FF))
            offset += 4
        }
        return offset < input.count ? offset : nil
    }

    private mutating func writeWindows1252(_ input: UnsafeBufferPointer<UInt8>) -> Int? {
        for (offset, byte) in input.enumerated() {
            if byte & 0xE0 == 0x80 {
                let scalar = Self.windows1252[Int(byte & 0x1F)]
                guard scalar != 0 else { return offset }
                put(scalar: UInt32(scalar))
            } else {
                put(scalar: UInt32(byte))
            }
        }
        return nil
    }

    /// The characters of bytes 0x80 to 0x9F, all others being those of Latin-1; 0 where the code page has none.
    private static let windows1252: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
