import Synchronization

/// The lines of a text, found when somebody asks for one first: messages name few places of large sheets.
final class TextLines: Sendable {
    private let text: [UInt8]
    /// How many lines stand above the text's first.
    private let above: Int
    private let starts = Mutex<[Int]?>(nil)

    init(_ text: [UInt8], above: Int = 0) {
        self.text = text
        self.above = above
    }

    /// How many lines end in a text.
    static func ends(in text: [UInt8]) -> Int { text.count { $0 == UInt8(ascii: "\n") } }

    /// A line, counted from 1, without its end; empty where there is none.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        let starts = starts.withLock { known in
            let starts = known ?? [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
            known = starts
            return starts
        }
        let place = number - above - 1
        guard starts.indices.contains(place) else { return [] }
        let end = place + 1 < starts.count ? starts[place + 1] - 1 : text.count
        return text[starts[place]..<end]
    }
}
