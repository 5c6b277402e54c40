/// Days and times as workbooks write them by ISO 8601.
enum ISOTime {
    /// `2025-03-06 14:30:00` for `2025-03-06T14:30:00.000Z`; a day at midnight has no time.
    static func text(_ text: String) -> String {
        let parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2 else { return text }
        let time = parts[1].prefix { $0.isNumber || $0 == ":" }
        return time.allSatisfy { $0 == "0" || $0 == ":" } ? String(parts[0]) : "\(parts[0]) \(time)"
    }

    /// `10:30:00` for `PT10H30M00S`; `nil` for something else.
    static func duration(_ text: String) -> String? {
        guard text.hasPrefix("PT") else { return nil }
        var (numbers, digits): ([Character: Int], String) = ([:], "")
        for character in text.dropFirst(2) {
            if character.isNumber || character == "." || character == "," {
                digits.append(character == "," ? "." : character)
            } else {
                guard let number = Double(digits), number < 1e9 else { return nil }
                numbers[character] = Int(number.rounded())
                digits = ""
            }
        }
        let minutes = (numbers["H"] ?? 0) * 60 + (numbers["M"] ?? 0)
        return SerialTime.clock(minutes * 60 + (numbers["S"] ?? 0))
    }
}
