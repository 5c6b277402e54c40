extension Selection {
    /// How often each answer was given to each item that the selection's respondents were asked, in the order of the
    /// questionnaires.
    var answerHistograms: [AnswerHistogram] {
        kept.value { AnswerHistogram.all(of: self) }
    }

    /// The answers that may be averaged, respondent by respondent; `nil` where there are none.
    var respondentScores: RespondentScores? {
        kept.value { RespondentScores(self) }
    }
}
