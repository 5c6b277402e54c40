import Evaluation

extension FigureSet {
    /// The years that figures of all programmes together are broken down by.
    var years: [String] {
        let measures = [MeasureID.participationPeople, .learningImproved, .reactionResponseRate, .behaviourApplied]
        return Set(measures.flatMap { members(of: $0, program: FigureKey.everyProgram, group: "year") })
            .filter(FigureKey.isName).sorted()
    }
}
