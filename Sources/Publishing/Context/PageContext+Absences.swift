import Evaluation

extension PageContext {
    /// What an absence is called.
    func label(of absence: Absence) -> String { words("absence.\(absence.rawValue).label") }

    /// Why a whole programme shows no figures.
    var tooSmallSentence: String {
        words("absence_sentences.program_too_small", ["k": numbers.integer(settings.privacy.minimumGroup)])
    }
}

extension Program {
    /// Whether anybody can have taken part yet: people are recorded, or it is past its planning.
    func hasBegun(in context: PageContext) -> Bool {
        if context.figure(.participationPeople, of: slug)?.status != Absence.notMeasured.rawValue { return true }
        return status != .planned && status != .open
    }
}
