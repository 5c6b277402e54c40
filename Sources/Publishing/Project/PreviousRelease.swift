import Evaluation

/// A site as it was published before, as far as disclosure control must know it.
struct PreviousRelease: Sendable {
    /// What an edition published.
    struct Edition: Sendable {
        var figures: PreviousFigures?
        /// The rows of evaluation files, by their paths, as they were published last.
        var rows: [String: Int] = [:]
    }

    /// By the edition's name.
    var editions: [String: Edition] = [:]

    /// The numbers of rows of each file that were published last, by edition; an edition that withheld them knows what it
    /// told before.
    var rows: [String: [Int]] {
        var rows: [String: [Int]] = [:]
        for edition in editions.keys.sorted() {
            for (file, count) in editions[edition]?.rows ?? [:] { rows[file, default: []].append(count) }
        }
        return rows
    }
}
