import Testing
import Basics

@testable import Evaluation

/// Two releases of the enrolments of one programme, the second one built with the first at hand.
struct Release {
    /// So many people of a unit in a session.
    typealias Part = (unit: String, session: String, people: Int)

    let parts: [Part]
    let figures: FigureSet

    /// - Parameters:
    ///   - parts: Who took part.
    ///   - previous: What was published before; `nil` for the first release.
    ///   - day: The day that the previous release spoke of.
    /// - Throws: When the data can't be read.
    init(_ parts: [Part], after previous: Release? = nil, day: String = "2025-06-30") throws {
        self.parts = parts
        var lines = ["program,participant,unit,session,status"]
        for part in parts {
            for person in 0..<part.people {
                lines.append("pelayanan,\(part.unit)-\(part.session)-\(person),\(part.unit),\(part.session),completed")
            }
        }
        let csv = lines.joined(separator: "\n")
        let measurements = try EvaluationCase(csv).read().data.measured(by: [], programs: ["pelayanan"])
        let last = try previous.map {
            try PreviousFigures(metrics: Array($0.metrics.utf8), day: CalendarDate(iso: day))
        }
        let disclosure = Disclosure(of: [measurements], under: DisclosurePolicy(), since: last.map { [$0] } ?? [])
        #expect(disclosure.proof.holds)
        figures = disclosure.figures(ofEdition: 0)
    }

    /// The figures as `metrics.csv` has them.
    var metrics: String { Self.metrics(of: figures) }

    /// Figures as `metrics.csv` has them.
    static func metrics(of figures: FigureSet) -> String {
        let rows = figures.all.map { figure in
            let (shown, range) = (figure.shown, figure.shown?.interval ?? figure.band?.range)
            let numbers = [shown?.value, range?.lowerBound, range?.upperBound].map { $0.map { "\($0)" } ?? "" }
            let since = figure.held?.since?.description ?? ""
            return
                ([figure.key.program, figure.key.group, figure.key.member, figure.key.measure.name, figure.statistic]
                + numbers
                + [figure.n.map(String.init) ?? "", figure.status, since]).joined(separator: ",")
        }
        return (["program,group,member,measure,statistic,value,low,high,n,status,since"] + rows).joined(
            separator: "\r\n")
    }

    func figure(_ group: String = "all", _ member: String = "", _ measure: MeasureID = "participation.enrolments")
        -> Figure?
    {
        figures.figure(FigureKey(measure, program: "pelayanan", group: group, member: member))
    }

    /// What a reader of both releases recovers of a few people.
    func findings(after previous: Release) -> [String] {
        [MeasureID.participationEnrolments, .participationCompletions].flatMap { measure in
            ReleaseAttacker(before: previous.people, after: people, measure: measure)
                .findings(in: previous.figures, figures)
        }
    }

    private var people: [[String: String]: Int] {
        Dictionary(parts.map { (["unit": $0.unit, "session": $0.session], $0.people) }, uniquingKeysWith: +)
    }
}
