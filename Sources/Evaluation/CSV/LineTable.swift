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
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low, starts[low])
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
