extension Evidence {
    /// The evidence without the numbers that an edition withholds elsewhere, or that it does not publish in any other
    /// place: the same people are behind both. A flag that could not be explained then is left out.
    ///
    /// - Parameters:
    ///   - figures: The edition's figures.
    ///   - program: The slug of the programme that the evidence is about.
    /// - Returns: The same grade and conditions.
    func stated(by figures: FigureSet, of program: String) -> Evidence {
        func isPublished(_ key: String) -> Bool {
            (Self.measures[key] ?? []).contains { measures in
                measures.allSatisfy { measure in
                    let published = figures.figures(FigureKey(measure, program: program))
                    // Beside a figure that is kept from an earlier release, today's number would give away the change.
                    return published.contains(where: \.hasValue) && published.allSatisfy { $0.held == nil }
                }
            }
        }
        let reasons = reasons.map { reason in
            isPublished(reason.key)
                ? reason : Reason(key: reason.key, isMet: reason.isMet, n: nil, value: nil)
        }
        return Evidence(grade: grade, reasons: reasons, flags: flags.filter { isPublished($0.key) })
    }

    /// The figures that have the people of a reason or flag behind them: one of these lists must be published.
    private static let measures: [String: [[String]]] = [
        "reaction": [["reaction.satisfaction"], ["reaction.nps"], ["reaction.response_rate"]],
        "learning_before_after": [["learning.gain"], ["learning.unpaired_difference"]],
        "behaviour_before_after": [["behaviour.change"]],
        "half_followed_up": [["behaviour.change", "participation.completions"]],
        "comparison_group": [["behaviour.effect"]],
        "baseline_equivalent": [["behaviour.effect"]],
        "low_attrition": [["behaviour.effect"]],
        "small_n": [["behaviour.change"], ["learning.gain"], ["learning.unpaired_difference"]],
        "low_response": [["reaction.response_rate"]],
        "response_over_100": [["participation.completions", "reaction.satisfaction"]],
        "ceiling": [["learning.gain"]],
        "straight_lining": [["reaction.straight_lining"]],
        "low_alpha": [["reaction.alpha"]],
        "baseline_not_equivalent": [["behaviour.effect"]],
        "baseline_adjust": [["behaviour.effect"]],
    ]
}
