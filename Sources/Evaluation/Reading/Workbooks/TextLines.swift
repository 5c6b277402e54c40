import Synchronization

/// The lines of a text, found when somebody asks for one first: messages name few places of large sheets.
final class TextLines: Sendable {
    private let text: [UInt8]
    private let starts = Mutex<[Int]?>(nil)

    init(_ text: [UInt8]) {
        self.text = text
    }

    /// A line, counted from 1, without its end; empty where there is none.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        let starts = starts.withLock { known in
            let starts = known ?? [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
            known = starts
            return starts
        }
        guard starts.indices.contains(number - 1) else { return [] }
        let end = number < starts.count ? starts[number] - 1 : text.count
        return text[starts[number - 1]..<end]
    }
}
