import Evaluation

extension Project {
    /// What the pages of an edition are made from, one context for each language that has words.
    func contexts(
        _ edition: Edition, _ figures: FigureSet, _ evaluation: EvaluationData
    ) -> [PageContext] {
        var evidence = evaluation.evidence(under: settings.privacy)
        for (program, known) in evidence { evidence[program] = known.stated(by: figures, of: program) }
        return settings.languages.compactMap { language in
            words[language].map {
                PageContext(
                    project: self, edition: edition, figures: figures, evaluation: evaluation, evidence: evidence,
                    words: $0)
            }
        }
    }
}
