import Evaluation

/// A programme as lists of all pages in one language name it: what depends on the programme and the language alone, made
/// once, since each programme is in ten lists.
struct ProgramLine: Sendable {
    /// Where it stands, in words.
    let status: String
    /// Its place, length and methods.
    let facts: [String]
    /// The strength of the evidence; `nil` where the programme is too small for it to be told.
    let grade: EvidenceGrade?
    /// The two strongest figures that there are: of results, behaviour and learning before those of reaction.
    let headline: [(measure: MeasureID, figure: Figure)]

    private static let candidates: [MeasureID] = [
        .behaviourEffect, .resultsAchievement, .behaviourChange, .learningGain, .reactionSatisfaction,
    ]

    init(_ program: Program, of facts: EditionFacts, in reader: ReaderLanguage) {
        status = reader.words("statuses.\(program.status.rawValue).name")
        let hours = program.hours.map {
            reader.style.numbers.hours($0)
        }
        let methods = program.methods.map(reader.name(of:)).joined(separator: ", ")
        self.facts = [program.city.map(reader.name), hours, methods.isEmpty ? nil : methods].compactMap(\.self)
        grade = facts.isTooSmall(program.slug) ? nil : facts.evidence[program.slug]?.grade ?? .nothing
        let shown = Self.candidates.lazy.compactMap { measure -> (measure: MeasureID, figure: Figure)? in
            guard let figure = facts.figures.figure(FigureKey(measure, program: program.slug)), figure.hasValue else {
                return nil
            }
            return (measure, figure)
        }
        headline = Array(shown.prefix(2))
    }
}
