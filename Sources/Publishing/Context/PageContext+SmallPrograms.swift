import Evaluation

extension PageContext {
    /// Whether nothing may be said of the people who took part in a programme. A single figure that is
    /// hidden beside others does not mean that they are few.
    func isTooSmall(_ program: Program) -> Bool {
        let figures = MeasureRegistry.definitions.filter(\.isAboutPeople).compactMap {
            figure($0.id, of: program.slug)
        }
        let isWithheld = figures.contains { $0.status == Absence.withheld.rawValue }
        return isWithheld && !figures.contains(where: \.hasValue)
    }

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
        if context.figure("participation.people", of: slug)?.status != Absence.notMeasured.rawValue { return true }
        return status != .planned && status != .open
    }
}

extension MeasureDefinition {
    /// Whether the measure is computed from what people did, said or scored.
    var isAboutPeople: Bool {
        switch level {
        case .participation, .reaction, .learning, .behaviour: true
        case .needs, .results, .finance, .interviews, .actions, .recognition: false
        }
    }
}
