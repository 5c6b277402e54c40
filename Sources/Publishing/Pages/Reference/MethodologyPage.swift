import Diagnostics
import Evaluation
import Rendering
import Basics

/// How figures are computed, graded and protected, made from the registry of measures.
///
/// Its anchors are what figures, levels and evidence grades link to: see ``PageContext/anchor(_:)``.
struct MethodologyPage {
    let context: PageContext
    let log: DiagnosticLog

    var page: Page {
        let frame = ReferencePage(context: context, section: .methodology, log: log)
        return frame.page(
            MethodologyView(
                title: frame.title, lead: frame.lead, contents: contents, introduction: frame.introduction,
                closing: nil, levels: Level.allCases.map(level), grades: EvidenceGrade.allCases.map(grade),
                flags: Self.flags.map(flag), absences: Absence.allCases.map(absence),
                privacyHref: frame.address.href(to: context.page("privacy")), privacy: privacy,
                families: Level.allCases.compactMap(family)))
    }

    private var contents: ContentsView? {
        var contents = ContentsView()
        for id in ["reading", "levels", "evidence", "absence", "privacy", "measures"] {
            contents.add(id, context.words("words.method_\(id)"))
        }
        return contents.orNothing
    }

    // MARK: - Levels, grades, absences

    private func level(_ level: Level) -> DefinedLevelView {
        DefinedLevelView(
            id: "level-\(level.rawValue)", name: context.levelName(level),
            explanation: context.words("levels.\(level.rawValue).explanation"))
    }

    private func grade(_ grade: EvidenceGrade) -> DefinedGradeView {
        let key = "evidence.grades.\(grade.rawValue)"
        return DefinedGradeView(
            grade: GradeView(grade: grade.rawValue, name: context.words("\(key).name")),
            requires: context.words("\(key).requires"))
    }

    /// The keys of everything that a grade may be flagged with, in the order of the words.
    private static let flags: [EvidenceKey] = [
        .smallN, .lowResponse, .ceiling, .straightLining, .baselineNotEquivalent, .baselineAdjust,
        .lowAlpha, .responseOver100,
    ]

    private func flag(_ key: EvidenceKey) -> FlagView {
        FlagView(
            label: context.words("evidence.flags.\(key).label"),
            explanation: context.words("evidence.flags.\(key).rule"))
    }

    private func absence(_ absence: Absence) -> DefinedAbsenceView {
        DefinedAbsenceView(
            id: "absence-\(PageContext.anchor(absence.rawValue))", absence: context.view(of: absence))
    }

    private var privacy: [String] {
        let k = context.numbers.integer(context.settings.privacy.minimumGroup)
        let parts = ["threshold", "others", "rates", "identifiers", "comments"]
        let rounding = context.settings.privacy.roundsToFive ? ["rounding"] : []
        return (parts + rounding).map { context.words("phrases.privacy_\($0)", ["k": k]) }
    }

    // MARK: - Measures

    private func family(_ level: Level) -> MeasureFamilyView? {
        let definitions = MeasureRegistry.definitions.filter { $0.level == level }
        guard !definitions.isEmpty else { return nil }
        return MeasureFamilyView(
            id: "measures-\(level.rawValue)", name: context.levelName(level), measures: definitions.map(measure))
    }

    private func measure(_ definition: MeasureDefinition) -> MeasureView {
        let words = context.words
        let further = definition.statistics.map {
            FurtherStatisticView(statistic: $0.name, means: words.meaning(of: $0, of: definition.id))
        }
        return MeasureView(
            id: definition.id.name, anchor: PageContext.anchor(definition.id.name),
            label: words.label(of: definition.id),
            definition: words.meaning(of: definition.id), formula: words.formula(of: definition.id),
            further: further.isEmpty ? nil : FurtherStatisticsView(values: further),
            unit: context.words("units.\(definition.unit.rawValue)"),
            direction: context.words.text(of: definition.direction),
            minimum: context.numbers.integer(definition.minimumCases), limits: words.limits(of: definition.id),
            assumptions: nil, source: definition.source)
    }
}

extension PageContext {
    /// A level's name, with its number where it is one of Kirkpatrick's four.
    func levelName(_ level: Level) -> String { words.name(of: level) }
}
