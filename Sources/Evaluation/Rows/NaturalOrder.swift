/// The order in which members of a group are listed: numbers inside names count as numbers, so that wave 12 comes after
/// wave 3 and session 2024-10 after 2024-9.
enum NaturalOrder {
    /// The elements by their names.
    static func sorted<Element>(_ elements: some Sequence<Element>, by name: (Element) -> String) -> [Element] {
        elements.map { (Key(name($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// Whether `left` comes before `right`.
    static func areIncreasing(_ left: String, _ right: String) -> Bool { Key(left) < Key(right) }

    /// A name, taken apart once for all comparisons.
    private struct Key: Comparable {
        let name: String
        /// Stretches of digits and of other characters by turns.
        let parts: [Part]

        struct Part: Equatable {
            let text: Substring
            let number: Int?
        }

        init(_ name: String) {
            self.name = name
            var parts: [Part] = []
            var rest = name[...]
            while let first = rest.utf8.first {
                let end = rest.utf8.firstIndex { Self.isDigit($0) != Self.isDigit(first) } ?? rest.endIndex
                parts.append(Part(text: rest[..<end], number: Self.isDigit(first) ? Int(rest[..<end]) : nil))
                rest = rest[end...]
            }
            self.parts = parts
        }

        private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

        static func < (left: Key, right: Key) -> Bool {
            for (leftPart, rightPart) in zip(left.parts, right.parts) where leftPart.text != rightPart.text {
                if let leftNumber = leftPart.number, let rightNumber = rightPart.number, leftNumber != rightNumber {
                    return leftNumber < rightNumber
                }
                return leftPart.text < rightPart.text
            }
            return (left.parts.count, left.name) < (right.parts.count, right.name)
        }
    }
}
