/// How the change at work differs between two follow-ups, on the people who were rated at both: by it alone can be said that
/// a change has faded. Two follow-ups that are clear and not clear by themselves say nothing of it.
///
/// The people behind a figure are also those who were rated at one of the two only, where there are any: with the changes of
/// both follow-ups known, their own would follow.
enum WaveDifferences {
    /// Stands between the two follow-ups in the name of a member, the earlier one first.
    static let separator = "–"

    static let measure = Measure(
        MeasureDefinition(
            id: .behaviourBetweenWaves, level: .behaviour, unit: .points, direction: .up, people: .values(),
            source: "Student (1908)", minimumCases: 2, isDifference: true)
    ) { selection in
        let waves = RatingsByWave(selection)
        return waves.pairs.map { earlier, later in
            let shared = waves.shared(earlier, later)
            return .estimate(
                people: shared.people, n: shared.moments.count,
                breakdown: RawFigure.Breakdown(
                    group: "waves", member: "\(waves.name(earlier))\(separator)\(waves.name(later))")
            ) { () throws(NotComputable) in try MeanInterval.estimate(shared.moments.change) }
        }
    }
}

/// The changes of the trained, follow-up by follow-up.
private struct RatingsByWave {
    private struct Rating: Hashable {
        let session: Int32
        let person: Int32
        let rater: Int32
    }

    /// By the follow-up, in whole months: the change of each rating, in units of ``Scale``.
    private var changes: [Int64: [Rating: Int64]] = [:]
    private let waves: [Int64]

    init(_ selection: Selection) {
        let table = selection.data.table(.behaviour)
        let (before, after, wave) = (table.wide(.before), table.wide(.after), table.wide(.wave))
        let (sessions, persons) = (table.narrow(.session), table.narrow(.participant))
        let raters = table.narrow(.rater)
        for row in selection.followUpRows(of: StudyGroup.trained).map(Int.init) {
            // Who is not named can't be found again.
            guard wave[row] != Table.missingWide, persons[row] != Table.missing, before[row] != Table.missingWide,
                after[row] != Table.missingWide
            else { continue }
            let rating = Rating(session: sessions[row], person: persons[row], rater: raters[row])
            changes[wave[row] / Scale.unitsPerOne, default: [:]][rating] = after[row] - before[row]
        }
        waves = changes.keys.sorted()
    }

    /// All pairs of follow-ups that somebody was rated at, the earlier one first.
    var pairs: [(earlier: Int64, later: Int64)] {
        waves.indices.flatMap { first in
            waves[(first + 1)...].compactMap { later in
                let isShared = changes[waves[first], default: [:]].keys.contains { changes[later]?[$0] != nil }
                return isShared ? (waves[first], later) : nil
            }
        }
    }

    func name(_ wave: Int64) -> String { String(wave) }

    /// The changes at both, and how many people the figure tells of.
    func shared(_ earlier: Int64, _ later: Int64) -> (moments: ExactPairMoments, people: Int) {
        let (first, second) = (changes[earlier, default: [:]], changes[later, default: [:]])
        var (moments, people, alone) = (ExactPairMoments(), Set<Int32>(), Set<Int32>())
        for (rating, change) in first {
            guard let other = second[rating] else {
                alone.insert(rating.person)
                continue
            }
            moments.add(before: change, after: other)
            people.insert(rating.person)
        }
        for rating in second.keys where first[rating] == nil { alone.insert(rating.person) }
        return (moments, alone.isEmpty ? people.count : min(people.count, alone.count))
    }
}

extension MeasureID {
    /// Difference between two follow-ups.
    public static let behaviourBetweenWaves = MeasureID("behaviour.between_waves")
}
