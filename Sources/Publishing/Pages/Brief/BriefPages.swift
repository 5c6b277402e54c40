import Evaluation
import Rendering
import Basics

/// The leadership brief: two sheets of A4 in one file, which can be mailed and needs nothing beside it.
///
/// It shows what the pages show, cut to what fits. Its links stay inside: from a mail others lead nowhere.
struct BriefPages {
    let context: PageContext

    /// As much of each list as fits on the two sheets.
    private static let (mostFindings, mostMisses, mostDecisions) = (8, 8, 7)

    var pages: PageList {
        guard context.edition.sections.contains(.brief) else { return PageList() }
        return PageList(BriefSubject.all(in: context), make: page(of:))
    }

    /// The brief about something.
    func page(of subject: BriefSubject) -> Page {
        let words = context.words
        let title = subject.name.map { words("phrases.brief_of", ["name": $0]) } ?? words("words.brief")
        let sheets = ["brief.css", "charts.css"].map(context.site.styleSheet)
        let lead = words(
            "phrases.brief_lead", ["programs": context.numbers.count(subject.programs.count, of: "programs")])
        return Page(
            address: subject.address, template: "brief", title: title,
            description: "\(title): \(lead)",
            content: view(of: subject, title, lead),
            style: InlineStyle(sheets.joined(separator: "\n")))
    }

    private func view(of subject: BriefSubject, _ title: String, _ lead: String) -> BriefView {
        let part = context.limited(to: subject.programs)
        let findings = BriefFindings(context: part, subject: subject)
        let charts = BriefCharts(context: part, subject: subject).all
        let money = money(subject)
        let links = BriefLinks(
            context: part, page: subject.address, levels: Set(charts.filter { $0.chart != nil }.map(\.level)),
            showsMoney: money != nil)
        let misses = watchList(part, subject)
        let decisions = BriefDecisions(context: part, page: subject.address).all
        return BriefView(
            title: title, lead: lead, findings: findings.all.prefix(Self.mostFindings).map(links.turned),
            charts: charts.map(chart), watch: Array(misses.prefix(Self.mostMisses)), hasWatch: !misses.isEmpty,
            hasThresholds: !context.settings.gates.isEmpty, watchMore: more(misses.count - Self.mostMisses),
            money: money, decisions: Array(decisions.prefix(Self.mostDecisions)), hasDecisions: !decisions.isEmpty,
            decisionsMore: more(decisions.count - Self.mostDecisions),
            report: context.settings.baseURL.map { words("phrases.brief_report", ["address": $0]) })
    }

    private func chart(_ level: Level, _ chart: ChartModel?) -> BriefChartView {
        BriefChartView(
            anchor: BriefLinks.anchor(level), level: words("levels.\(level.rawValue).name"),
            number: words("levels.\(level.rawValue).number"), chart: chart.map { context.view(of: $0, on: .halfSheet) })
    }

    private var words: Words { context.words }

    private func more(_ count: Int) -> String? {
        count > 0 ? words("phrases.brief_more", ["n": context.numbers.integer(count)]) : nil
    }

    /// What falls short, the programmes with the most shortfalls first.
    private func watchList(_ context: PageContext, _ subject: BriefSubject) -> [BriefMissView] {
        let gates = Gates(context: context)
        let missed = subject.programs.map { ($0, gates.missed(by: $0)) }.filter { !$0.1.isEmpty }
            .sorted { ($1.1.count, $0.0.slug) < ($0.1.count, $1.0.slug) }
        return missed.flatMap { program, misses in
            misses.map { miss in
                BriefMissView(
                    program: context.text(of: program).title,
                    measure: context.label(of: miss.definition.id), gate: gates.view(of: miss))
            }
        }
    }

    /// What it costs, in editions that show money.
    private func money(_ subject: BriefSubject) -> FiguresView? {
        guard context.edition.shows(.finance) else { return nil }
        let measures = [
            MeasureID.financeCost, .financeBudgetAbsorption, .financeCostPerParticipant, .financeCostPerHour,
        ]
        let models = context.headlines(measures, of: FigureKey.everyProgram, in: subject.scope)
        return context.figures(models, on: subject.address)
    }
}
