extension Evidence {
    /// The evidence without the numbers that an edition withholds elsewhere, or that it does not publish in any other
    /// place: the same people are behind both. A flag that could not be explained then is left out.
    ///
    /// - Parameters:
    ///   - figures: The edition's figures.
    ///   - program: The slug of the programme that the evidence is about.
    /// - Returns: The same grade and conditions.
    func stated(by figures: FigureSet, of program: String) -> Evidence {
        func isPublished(_ key: EvidenceKey) -> Bool {
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
    private static let measures: [EvidenceKey: [[MeasureID]]] = [
        .reaction: [[.reactionSatisfaction], [.reactionNPS], [.reactionResponseRate]],
        .learningBeforeAfter: [[.learningGain], [.learningUnpairedDifference]],
        .behaviourBeforeAfter: [[.behaviourChange]],
        .halfFollowedUp: [[.behaviourChange, .participationCompletions]],
        .comparisonGroup: [[.behaviourEffect]],
        .baselineEquivalent: [[.behaviourEffect]],
        .lowAttrition: [[.behaviourEffect]],
        .smallN: [[.behaviourChange], [.learningGain], [.learningUnpairedDifference]],
        .lowResponse: [[.reactionResponseRate]],
        .responseOver100: [[.participationCompletions, .reactionSatisfaction]],
        .ceiling: [[.learningGain]],
        .straightLining: [[.reactionStraightLining]],
        .lowAlpha: [[.reactionAlpha]],
        .baselineNotEquivalent: [[.behaviourEffect]],
        .baselineAdjust: [[.behaviourEffect]],
    ]
}
