/// The order in which members of a group are listed: numbers inside names count as numbers, so that wave 12 comes after
/// wave 3 and session 2024-10 after 2024-9.
enum NaturalOrder {
    /// Whether `left` comes before `right`.
    static func areIncreasing(_ left: String, _ right: String) -> Bool {
        let (leftParts, rightParts) = (parts(left), parts(right))
        for (leftPart, rightPart) in zip(leftParts, rightParts) where leftPart != rightPart {
            if let leftNumber = Int(leftPart), let rightNumber = Int(rightPart), leftNumber != rightNumber {
                return leftNumber < rightNumber
            }
            return leftPart < rightPart
        }
        return (leftParts.count, left) < (rightParts.count, right)
    }

    private static func parts(_ text: String) -> [String] {
        var parts: [String] = []
        var wasDigit: Bool?
        for character in text {
            let isDigit = character.isASCII && character.isNumber
            if isDigit == wasDigit, let last = parts.indices.last {
                parts[last].append(character)
            } else {
                parts.append(String(character))
            }
            wasDigit = isDigit
        }
        return parts
    }
}
