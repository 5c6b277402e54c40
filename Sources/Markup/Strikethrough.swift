/// Text between `~` or `~~` that is struck out: which runs of tildes open and which close, among the pieces of text that
/// stand in one element.
struct Strikethrough {
    /// A run of tildes that opens or closes.
    struct Mark {
        var offset: Int
        var length: Int
        var isOpening: Bool
    }

    private struct Run {
        var piece: Int
        var offset: Int
        var length: Int
        var canOpen: Bool
        var canClose: Bool
    }

    /// The marks of each piece.
    ///
    /// - Parameter pieces: The texts, with what stands between them left out.
    /// - Returns: As many lists as pieces, each in order.
    static func marks(in pieces: [[UInt8]]) -> [[Mark]] {
        var marks: [[Mark]] = pieces.map { _ in [] }
        // By length, each with its place among all.
        var open: [[(place: Int, run: Run)]] = [[], [], []]
        let all = pieces.indices.flatMap { runs(of: pieces[$0], $0) }
        for (place, run) in all.enumerated() {
            if run.canClose, let (start, opening) = open[run.length].popLast() {
                // What was opened in between is not closed any more.
                for length in 1...2 {
                    while open[length].last.map({ $0.place > start }) ?? false { open[length].removeLast() }
                }
                marks[opening.piece].append(Mark(offset: opening.offset, length: run.length, isOpening: true))
                marks[run.piece].append(Mark(offset: run.offset, length: run.length, isOpening: false))
            } else if run.canOpen {
                open[run.length].append((place, run))
            }
        }
        return marks.map { $0.sorted { $0.offset < $1.offset } }
    }

    private static func runs(of bytes: [UInt8], _ piece: Int) -> [Run] {
        var runs: [Run] = []
        var place = 0
        while let start = bytes[place...].firstIndex(of: UInt8(ascii: "~")) {
            var end = start
            while end < bytes.count, bytes[end] == UInt8(ascii: "~") { end += 1 }
            place = end
            guard end - start <= 2 else { continue }
            // Beside another element, as beside a letter, tildes may open and close.
            let before = start == 0 ? UInt8(ascii: "a") : bytes[start - 1]
            let after = end == bytes.count ? UInt8(ascii: "a") : bytes[end]
            let opens = !isBlank(after) && (!isMark(after) || start == 0 || isBlank(before) || isMark(before))
            let closes = !isBlank(before) && (!isMark(before) || end == bytes.count || isBlank(after) || isMark(after))
            runs.append(Run(piece: piece, offset: start, length: end - start, canOpen: opens, canClose: closes))
        }
        return runs
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
