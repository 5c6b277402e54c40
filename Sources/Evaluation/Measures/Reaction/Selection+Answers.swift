extension Selection {
    /// How often each answer was given to each item that the selection's respondents were asked, in the order of the
    /// questionnaires.
    var answerHistograms: [AnswerHistogram] {
        kept.value { AnswerHistogram.all(of: self) }
    }

    /// The answers that may be averaged, respondent by respondent; `nil` where there are none, or they are on several
    /// scales.
    var respondentScores: RespondentScores? {
        kept.value { ratingScales.count == 1 ? RespondentScores(self, on: ratingScales[0]) : nil }
    }

    /// What stands for a figure over the answers on all scales, where they are on several: it makes no sense.
    var onSeveralScales: [RawFigure] {
        guard ratingScales.count > 1 else { return [] }
        return [RawFigure(.absent(.notApplicable), n: 0, people: nil)]
    }
}
