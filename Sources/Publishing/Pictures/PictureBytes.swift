/// Numbers as files of pictures hold them.
extension [UInt8] {
    /// A number of some bytes, the highest first; `nil` beyond the end.
    func number(at place: Int, bytes width: Int) -> Int? {
        guard place >= 0, place <= count - width else { return nil }
        return self[place..<(place + width)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The same, the lowest byte first.
    func littleNumber(at place: Int, bytes width: Int) -> Int? {
        guard place >= 0, place <= count - width else { return nil }
        return self[place..<(place + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// A number of four bytes, the highest first.
    static func bigBytes(_ number: Int) -> [UInt8] { littleBytes(number).reversed() }

    /// A number of four bytes, the lowest first.
    static func littleBytes(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> ($0 * 8) & 0xFF) } }
}
