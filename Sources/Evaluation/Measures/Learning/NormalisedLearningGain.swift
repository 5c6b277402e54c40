/// How much of the room up to the maximum was gained.
enum NormalisedLearningGain {
    static let measure = Measure(
        MeasureDefinition(
            id: .learningGainNormalised, level: .learning, unit: .ratio, direction: .up, people: .values(of: .pairs),
            source: "Hake (1998)", minimumCases: 1),
        by: LearningGain.groupings
    ) { selection in
        let maximums = selection.data.table(.learning).packed(.maximum)
        let pairs = selection.testPairs
        guard let first = pairs.rows.first, case let maximum = maximums[Int(first)], maximum != Table.missingWide
        else { return [] }
        let people = pairs.people
        // Tests with different maxima have no common room to gain in.
        guard maximums.isConstant || pairs.rows.allSatisfy({ maximums[Int($0)] == maximum }) else {
            return [RawFigure(.absent(.notApplicable), n: pairs.count, people: people)]
        }
        return [
            .number(people: people, n: pairs.count) { () throws(NotComputable) in
                try NormalisedGain.classAverage(pairs.moments, maximum: maximum, unitsPerOne: Scale.unitsPerOne)
                    .value
            }
        ]
    }
}

extension MeasureID {
    /// Normalised gain.
    public static let learningGainNormalised = MeasureID("learning.gain_normalised")
}
