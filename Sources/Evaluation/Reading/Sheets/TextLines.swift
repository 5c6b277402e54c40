import Synchronization

/// The lines of a text, found when somebody asks for one first: messages name few places of large sheets.
final class TextLines: Sendable {
    private let text: [UInt8]
    /// The text that this one is the end of, in which lines are counted; `nil` where it is whole.
    private let whole: [UInt8]?
    private let found = Mutex<Lines?>(nil)

    private struct Lines {
        /// Where each line begins.
        var starts: [Int]
        /// How many lines stand above the first.
        var above: Int
    }

    init(_ text: [UInt8]) {
        (self.text, whole) = (text, nil)
    }

    /// Text whose lines are counted as the last ones of another: its cells have been filled, and what stands above it has
    /// been left out.
    init(_ text: [UInt8], atEndOf whole: [UInt8]) {
        (self.text, self.whole) = (text, whole)
    }

    /// A line, counted from 1, without its end; empty where there is none.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        let lines = found.withLock { known in
            let lines = known ?? counted
            known = lines
            return lines
        }
        let (starts, place) = (lines.starts, number - lines.above - 1)
        guard starts.indices.contains(place) else { return [] }
        let end = place + 1 < starts.count ? starts[place + 1] - 1 : text.count
        return text[starts[place]..<end]
    }

    private var counted: Lines {
        let ends = text.indices.filter { text[$0] == UInt8(ascii: "\n") }
        let all = whole.map { $0.count { $0 == UInt8(ascii: "\n") } } ?? ends.count
        return Lines(starts: [0] + ends.map { $0 + 1 }, above: all - ends.count)
    }
}
