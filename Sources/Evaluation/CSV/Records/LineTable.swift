/// Where the lines of a batch begin. Made when the first place is asked for: most batches have no problem to tell.
final class LineTable {
    private let followsCarriageReturn: Bool
    private var starts: [Int] = []

    init(followsCarriageReturn: Bool) {
        self.followsCarriageReturn = followsCarriageReturn
    }

    /// The line that holds the byte at `offset`, counted from 0 in the batch, and where that line begins.
    func line(of offset: Int, in text: UnsafeBufferPointer<UInt8>) -> (number: Int, start: Int) {
        if starts.isEmpty { fill(from: text) }
        // A batch may begin with the second half of a CR LF, which lies before its first line.
        let number = max(0, starts.partitioningIndex { $0 > offset } - 1)
        return (number, starts[number])
    }

    private func fill(from text: UnsafeBufferPointer<UInt8>) {
        let (carriageReturn, lineFeed) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
        starts = [0]
        var previous = followsCarriageReturn ? carriageReturn : 0
        for (offset, byte) in text.enumerated() {
            if byte == lineFeed, previous == carriageReturn {
                // The second half of a CR LF: the line begins behind it.
                starts[starts.count - 1] = offset + 1
            } else if RecordGrammar.isLineEnd(byte) {
                starts.append(offset + 1)
            }
            previous = byte
        }
    }
}

/// A place in a batch, to be turned into a place in the file once all batches are counted.
struct BatchPlace: Sendable, Hashable {
    /// The batch's number.
    var batch: Int
    /// Counted from 0 in the batch.
    var line: Int
    /// Counted in characters from 1.
    var column: Int
}
