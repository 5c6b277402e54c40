import Evaluation
import Rendering

/// What the figures of all programmes say, as sentences made by rules.
///
/// A group measured twice shows a change; the interval decides whether anything is said to differ. The order is the
/// reader's: what is to be decided, whether it works, who took part, what is missing, what it costs.
struct SummaryFindings {
    let context: PageContext
    let page: PageAddress
    let scope: FigureScope

    /// What the sentences speak of.
    private enum Subject: String {
        case participation, reaction, outcomes, needs, decisions, cost
    }

    private var bySubject: [(subject: Subject, findings: [HTML])] {
        let outcomes = OutcomeFindings(context: context, page: page, scope: scope)
        let isWhole = scope.year == nil
        let hasNeeds = isWhole && context.edition.sections.contains(.needs)
        return [
            (.decisions, [gates, isWhole ? actions : nil].compactMap(\.self)),
            (.outcomes, outcomes.all + (isWhole ? [evidence, missing, withheld] : []).compactMap(\.self)),
            (.participation, [participation, completion, hoursTarget].compactMap(\.self)),
            (.needs, hasNeeds ? NeedsFindings(context: context, page: page).all : []),
            (.cost, [cost].compactMap(\.self)),
            (.reaction, reaction),
        ]
    }

    /// The findings by subject, as templates read them; `nil` when there are none.
    var view: FindingsView? {
        let subjects = bySubject.filter { !$0.findings.isEmpty }
        guard !subjects.isEmpty else { return nil }
        let leading = subjects.map { group($0.subject, $0.findings.prefix(1)) }
        let others = subjects.filter { $0.findings.count > 1 }.map { group($0.subject, $0.findings.dropFirst()) }
        return FindingsView(groups: leading, more: others.isEmpty ? nil : FindingsGroupsView(groups: others))
    }

    private func group(_ subject: Subject, _ findings: some Collection<HTML>) -> FindingsGroupView {
        FindingsGroupView(title: context.words("words.findings_\(subject.rawValue)"), items: Array(findings))
    }

    private var sentences: Sentences { Sentences(context: context, page: page) }

    private func total(_ measure: MeasureID) -> Figure.Shown? {
        context.figure(measure, of: FigureKey.everyProgram, in: scope)?.shown
    }

    private func value(_ measure: MeasureID) -> FigureClaim {
        FigureClaim(.value, scope.key(measure, FigureKey.everyProgram))
    }

    // MARK: - Who took part

    var participation: HTML? {
        guard let people = total(.participationPeople), let enrolments = total(.participationEnrolments) else {
            return nil
        }
        return sentences.html(
            leavesOutSmall ? "phrases.participation_people_of_large" : "phrases.participation_people",
            [
                "k": HTML(escaping: context.numbers.integer(context.settings.privacy.minimumGroup)),
                "people": sentences.defined(
                    context.numbers.count(Int(people.value), of: "people"), .participationPeople),
                "enrolments": HTML(escaping: context.numbers.count(Int(enrolments.value), of: "enrolments")),
            ], [value(.participationPeople), value(.participationEnrolments)])
    }

    /// Whether some programme has too few people or completions to be part of what is told of all together.
    private var leavesOutSmall: Bool {
        context.programs.contains { program in
            [MeasureID.participationPeople, .participationCompletions].contains {
                context.figure($0, of: program.slug)?.status == Absence.withheld.rawValue
            }
        }
    }

    var completion: HTML? {
        let measure = MeasureID.participationCompletionRate
        return total(measure).flatMap {
            sentences.sentence("phrases.completion_rate", measure, $0, [:], value(measure))
        }
    }

    private var hoursTarget: HTML? {
        let measure = MeasureID.participationHoursTarget
        guard let target = context.settings.measures.hoursTarget else { return nil }
        let more = ["target": context.numbers.integer(target)]
        return total(measure).flatMap { sentences.sentence("phrases.hours_target", measure, $0, more, value(measure)) }
    }

    /// How participants judge the training, with the caution that it is no more than that.
    private var reaction: [HTML] {
        let findings = [
            ("phrases.reaction_nps", .reactionNPS), ("phrases.reaction_response", .reactionResponseRate),
        ].compactMap { phrase, measure in
            total(measure).flatMap { sentences.sentence(phrase, measure, $0, [:], value(measure)) }
        }
        return findings.isEmpty ? [] : findings + [HTML(escaping: context.words("phrases.reaction_not_effect"))]
    }

    // MARK: - What is known

    /// How many programmes have evidence of change at work.
    var evidence: HTML? {
        guard !context.programs.isEmpty else { return nil }
        let count = context.programs.count { program in
            !context.isTooSmall(program) && (context.facts.evidence[program.slug]?.grade ?? .nothing) >= .lastingChange
        }
        let anchor = page.href(to: context.page("methodology"), anchor: "evidence")
        return sentences.html(
            "phrases.evidence_count",
            [
                "count": Sentences.link(context.numbers.integer(count), anchor),
                "total": sentences.number(context.programs.count),
            ],
            [
                FigureClaim(.graded).with("programs", context.programs.map(\.slug))
                    .with("at_least", "\(EvidenceGrade.lastingChange.rawValue)")
            ])
    }

    /// Programmes that have begun and have no evaluation data at all.
    var missing: HTML? {
        let programs = context.programs.filter { program in
            !context.isTooSmall(program) && program.hasBegun(in: context)
                && (context.facts.evidence[program.slug]?.grade ?? .nothing) == .nothing
        }
        guard !programs.isEmpty else { return nil }
        return sentences.html("phrases.evidence_missing", ["programs": sentences.list(programs)], [])
    }

    /// Programmes of which nothing may be said.
    var withheld: HTML? {
        let programs = context.programs.filter(context.isTooSmall)
        guard !programs.isEmpty else { return nil }
        return sentences.html("phrases.comparison_too_few", ["programs": sentences.list(programs)], [])
    }

    // MARK: - What is done about it

    var gates: HTML? {
        let gates = Gates(context: context)
        let missed = context.programs.filter { !gates.missed(by: $0, in: scope).isEmpty }
        guard !missed.isEmpty else { return nil }
        return sentences.html(
            "phrases.gates_count",
            [
                "count": Sentences.link(context.numbers.integer(missed.count), "#gates"),
                "programs": sentences.list(missed),
            ], missed.flatMap { gates.missed(by: $0, in: scope).map(\.claim) })
    }

    private var actions: HTML? {
        let visible = context.facts.actions
        guard !visible.isEmpty else { return nil }
        let text = ActionRecords(context: context, page: page).sentence(visible)
        guard context.edition.sections.contains(.followUp) else { return HTML(escaping: text) }
        var html = HTML(escaping: text + " ")
        html.append(Sentences.link(context.words("words.read_follow_up"), page.href(to: context.page("follow-up"))))
        return html
    }

    var cost: HTML? {
        let measure = MeasureID.financeCostPerParticipant
        guard context.edition.shows(.finance) else { return nil }
        return total(measure).flatMap {
            sentences.sentence("phrases.cost_per_participant", measure, $0, [:], value(measure))
        }
    }
}
