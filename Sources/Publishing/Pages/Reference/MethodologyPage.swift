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
            "methodology",
            [
                "title": .text(frame.title), "lead": .text(frame.lead),
                "contents": contents,
                "introduction": TemplateValue(frame.introduction), "closing": .absent,
                "levels": TemplateValue(Level.allCases.map(level)),
                "grades": TemplateValue(EvidenceGrade.allCases.map(grade)),
                "flags": TemplateValue(Self.flags.map(flag)),
                "absences": TemplateValue(Absence.allCases.map(absence)),
                "privacy_href": .text(frame.address.href(to: context.page("privacy"))),
                "privacy": .list(privacy.map(TemplateValue.text)),
                "families": TemplateValue(Level.allCases.compactMap(family)),
            ])
    }

    private var contents: TemplateValue {
        var contents = PageContents()
        for id in ["reading", "levels", "evidence", "absence", "privacy", "measures"] {
            contents.add(id, context.words("words.method_\(id)"))
        }
        return contents.value
    }

    // MARK: - Levels, grades, absences

    private func level(_ level: Level) -> TemplateRecord {
        [
            "id": .text("level-\(level.rawValue)"), "name": .text(context.levelName(level)),
            "explanation": .text(context.words("levels.\(level.rawValue).explanation")),
        ]
    }

    private func grade(_ grade: EvidenceGrade) -> TemplateRecord {
        let key = "evidence.grades.\(grade.rawValue)"
        return [
            "grade": .integer(grade.rawValue), "name": .text(context.words("\(key).name")),
            "requires": .text(context.words("\(key).requires")),
        ]
    }

    /// The keys of everything that a grade may be flagged with, in the order of the words.
    private static let flags: [EvidenceKey] = [
        .smallN, .lowResponse, .ceiling, .straightLining, .baselineNotEquivalent, .baselineAdjust,
        .lowAlpha, .responseOver100,
    ]

    private func flag(_ key: EvidenceKey) -> TemplateRecord {
        [
            "label": .text(context.words("evidence.flags.\(key).label")),
            "explanation": .text(context.words("evidence.flags.\(key).rule")),
        ]
    }

    private func absence(_ absence: Absence) -> TemplateRecord {
        var record = context.record(of: absence)
        record["id"] = .text("absence-\(PageContext.anchor(absence.rawValue))")
        return record
    }

    private var privacy: [String] {
        let k = context.numbers.integer(context.settings.privacy.minimumGroup)
        let parts = ["threshold", "others", "rates", "identifiers", "comments"]
        let rounding = context.settings.privacy.roundsToFive ? ["rounding"] : []
        return (parts + rounding).map { context.words("phrases.privacy_\($0)", ["k": k]) }
    }

    // MARK: - Measures

    private func family(_ level: Level) -> TemplateRecord? {
        let definitions = MeasureRegistry.definitions.filter { $0.level == level }
        guard !definitions.isEmpty else { return nil }
        return [
            "id": .text("measures-\(level.rawValue)"), "name": .text(context.levelName(level)),
            "measures": TemplateValue(definitions.map(measure)),
        ]
    }

    private func measure(_ definition: MeasureDefinition) -> TemplateRecord {
        let language = context.language
        return [
            "id": .text(definition.id.name), "anchor": .text(PageContext.anchor(definition.id.name)),
            "label": .text(definition.label.text(in: language)),
            "definition": .text(definition.meaning.text(in: language)),
            "formula": .text(definition.formula.text(in: language)),
            "further": definition.statistics.isEmpty
                ? .absent : ["values": TemplateValue(definition.statistics.map(further))],
            "unit": .text(context.words("units.\(definition.unit.rawValue)")),
            "direction": .text(context.words.text(of: definition.direction)),
            "minimum": .text(context.numbers.integer(definition.minimumCases)),
            "does_not_show": .text(definition.limits.text(in: language)),
            "assumptions": .absent, "source": .text(definition.source),
        ]
    }

    private func further(_ statistic: FurtherStatistic) -> TemplateRecord {
        ["statistic": .text(statistic.name), "means": .text(statistic.meaning.text(in: context.language))]
    }
}

extension PageContext {
    /// A level's name, with its number where it is one of Kirkpatrick's four.
    func levelName(_ level: Level) -> String { words.name(of: level) }
}
