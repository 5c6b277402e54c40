/// All that the pages of one edition can reach of evaluation: made after disclosure control, for this edition.
///
/// There are figures, files with or without their numbers of rows, evidence as it may be stated, decisions and quotations
/// of programmes that the edition shows, and the names and scales of questions. There is no way from it to a row.
public final class EditionFacts: Sendable {
    /// The edition's published figures: the only numbers that a page can reach.
    public let figures: FigureSet
    /// How much is known about each programme that the edition shows, by slug, without numbers that are withheld elsewhere.
    public let evidence: [String: Evidence]
    /// What became of the rows of the evaluation files that the edition's readers may know of, by name.
    public let files: [PublishedFile]
    /// The levels that those files have data of.
    public let levels: Set<Level>
    /// All follow-up decisions on programmes that the edition shows, in the order of the files.
    public let actions: [FollowUpAction]
    private let actionsByProgram: [String: [FollowUpAction]]
    private let quotations: [String: [Quotation]]
    private let items: [String: [Item]]
    private let scales: [String: [AnswerScale]]
    private let looseAnswers: Set<String>
    private let lessIsBetter: [Level: Set<String>]
    private let units: [String: [String: String]]
    private let fileNames: [String: Set<String>]
    private let smallPrograms: Set<String>

    init(_ data: EvaluationData, _ edition: EditionRequest, under rules: PublicationRules, figures: FigureSet) {
        let shown = edition.programs
        self.figures = figures
        var evidence: [String: Evidence] = [:]
        for (program, known) in data.evidence(under: rules.policy) where shown.contains(program) {
            evidence[program] = known.stated(by: figures, of: program)
        }
        self.evidence = evidence
        files = data.publishedFiles(for: edition, under: rules, figures)
        levels = Set(files.flatMap(\.levels))
        actions = data.actions.filter { shown.contains($0.program) }
        actionsByProgram = Dictionary(grouping: actions, by: \.program)
        quotations = Dictionary(grouping: data.quotations.filter { shown.contains($0.program) }, by: \.program)
        items = data.itemsByProgram.filter { shown.contains($0.key) }
        looseAnswers = data.programsOfLooseAnswers
        lessIsBetter = data.programsWithLessBetter
        scales = data.satisfactionScales.filter { shown.contains($0.key) }
        units = data.unitsOfMeasure.filter { shown.contains($0.key) }
        let known = Set(files.map(\.name))
        fileNames = Dictionary(
            uniqueKeysWithValues: shown.map { ($0, data.fileNames(of: $0).intersection(known)) })
        smallPrograms = shown.filter { Self.isTooSmall($0, figures) }
    }

    // MARK: - Programmes

    /// Whether nothing may be said of the people who took part in a programme. A single figure that is hidden beside others
    /// does not mean that they are few.
    public func isTooSmall(_ program: String) -> Bool { smallPrograms.contains(program) }

    /// The follow-up decisions on a programme, in the order of the files.
    public func actions(of program: String) -> [FollowUpAction] { actionsByProgram[program] ?? [] }

    /// The statements about a programme that may be published word by word, in the order of the files.
    public func quotations(of program: String) -> [Quotation] { quotations[program] ?? [] }

    /// The questions that a programme's participants were asked, in the order of the questionnaires.
    public func items(of program: String) -> [Item] { items[program] ?? [] }

    /// The scale that participants' satisfaction with a programme is told on; `nil` where nobody answered, or it is told
    /// on each of several.
    public func satisfactionScale(of program: String) -> AnswerScale? {
        scales[program].flatMap { $0.count == 1 ? $0[0] : nil }
    }

    /// Whether answers about a programme name nobody, so that which of them are one person's is not known.
    public func hasLooseAnswers(_ program: String) -> Bool { looseAnswers.contains(program) }

    /// Whether less is better in a programme's tests, or in its ratings of work: a change is positive there where scores
    /// fell.
    public func isLessBetter(_ level: Level, of program: String) -> Bool {
        lessIsBetter[level]?.contains(program) ?? false
    }

    /// The scales that participants' satisfaction with a programme is told on, in the order of the questionnaires.
    public func satisfactionScales(of program: String) -> [AnswerScale] { scales[program] ?? [] }

    /// The unit in which a programme's indicator is counted; empty where the data do not say.
    public func unitOfMeasure(of indicator: String, program: String) -> String { units[program]?[indicator] ?? "" }

    /// The names of the files that say something about a programme.
    public func fileNames(of program: String) -> Set<String> { fileNames[program] ?? [] }

    private static func isTooSmall(_ program: String, _ figures: FigureSet) -> Bool {
        var isWithheld = false
        for figure in figures.figures(ofProgram: program)
        where figure.statistic == "value" && figure.key.group == FigureKey.whole
            && MeasureRegistry.definition(figure.key.measure)?.isAboutPeople ?? false
        {
            if figure.hasValue { return false }
            if case .absent(.withheld) = figure.outcome { isWithheld = true }
        }
        return isWithheld
    }
}

extension MeasureDefinition {
    /// Whether the measure is computed from what people did, said or scored.
    fileprivate var isAboutPeople: Bool {
        switch level {
        case .participation, .reaction, .learning, .behaviour: true
        case .needs, .results, .finance, .interviews, .actions, .recognition: false
        }
    }
}

extension EvaluationData {
    /// The files that the readers of an edition may know of: not those that are only about programmes which it does not
    /// show, or only of levels that it has no section for. Their very names can tell what is in them.
    fileprivate func publishedFiles(
        for edition: EditionRequest, under rules: PublicationRules, _ figures: FigureSet
    ) -> [PublishedFile] {
        let withheld = WithheldFiles(self, under: rules.policy, since: rules.previousRows, beside: figures)
        var open: Set<String> = []
        var closed: Set<String> = []
        for program in observations.directory.programs {
            let names = fileNames(of: program.slug)
            if edition.programs.contains(program.slug) { open.formUnion(names) } else { closed.formUnion(names) }
        }
        closed.subtract(open)
        return files.filter { file in
            !closed.contains(file.name) && (file.levels.isEmpty || file.levels.contains(where: edition.levels.contains))
        }.map { file in
            PublishedFile(
                file, isWithheld: withheld.contains(file), lastRows: rules.previousRows[file.name]?.last)
        }
    }
}
