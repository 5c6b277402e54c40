/// Between which whole parts of a hundred a share lies: what is published of one that would tell another, where that is
/// enough.
struct ShareRange: Equatable {
    /// Into how many equal parts the shares from 0 to 1 are cut.
    let parts: Int
    /// In which of them it lies, from 0; one that lies between two is in the higher.
    let part: Int
    private let successes: Int
    private let total: Int

    /// The narrowest first, each cut further from the next: whole percents, five and ten of them, and halves.
    private static let partitions = [100, 20, 10, 2]

    private init(_ successes: Int, of total: Int, parts: Int) {
        self.parts = parts
        self.successes = successes
        self.total = total
        part = min(parts - 1, successes * parts / total)
    }

    /// The ranges in which a share lies, the narrowest first, as far as each leaves three numbers of people possible.
    static func ranges(of successes: Int, of total: Int) -> [ShareRange] {
        guard total > 0 else { return [] }
        return partitions.map { ShareRange(successes, of: total, parts: $0) }.filter {
            $0.numbers.count >= ShareBand.fewest
        }
    }

    /// The numbers of people that are possible.
    var numbers: ClosedRange<Int> {
        let least = (part * total + parts - 1) / parts
        return least...(part == parts - 1 ? total : ((part + 1) * total + parts - 1) / parts - 1)
    }

    /// Whether as many more or fewer could have succeeded as the limit of an extreme share leaves open.
    var hasRoom: Bool {
        let most = ShareBand.fewest - 1
        return numbers.contains(max(0, successes - most)) && numbers.contains(min(total, successes + most))
    }

    /// The limits of the share, from 0 to 1.
    var limits: ClosedRange<Double> { Double(part) / Double(parts)...Double(part + 1) / Double(parts) }
}
