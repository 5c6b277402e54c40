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

    /// The numbers of rows of a file that were published last; an edition that withheld them knows what it told before.
    func rows(of file: String) -> [Int] {
        editions.keys.sorted().compactMap { editions[$0]?.rows[file] }
    }
}
