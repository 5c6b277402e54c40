public import Basics

/// A decision taken because of an evaluation. Decisions are about programmes, not about people.
public struct FollowUpAction: Sendable {
    /// The programme's slug.
    public let program: String
    /// What the evaluation found.
    public let finding: String
    /// What was decided.
    public let action: String
    /// How far it is.
    public let progress: Progress
    /// Who sees to it; `nil` where that is not recorded.
    public let owner: String?
    /// When it is to be done.
    public let due: CalendarDate?
    /// When it was decided.
    public let date: CalendarDate?
    /// The measure that it is to move, as the data name it; `nil` where none is named.
    public let measure: MeasureID?

    /// How far a decision is carried out.
    public enum Progress: String, Sendable, CaseIterable {
        /// Not begun.
        case planned
        /// Begun.
        case inProgress = "in_progress"
        /// Carried out.
        case done
    }
}

/// What somebody said in an interview and agreed to have published.
public struct Quotation: Sendable {
    /// The programme's slug.
    public let program: String
    /// What it was about.
    public let theme: String
    /// The words.
    public let text: String
    /// Who speaks, as a role: `participant`, `supervisor`, `stakeholder`, `public`; `nil` where that is not recorded.
    public let voice: String?
}

extension EvaluationData {
    /// The measures that follow-up decisions name.
    public var actionMeasures: [MeasureID] { actions.compactMap(\.measure) }

    /// The questions that each programme's participants were asked, by slug, in the order of the questionnaires.
    var itemsByProgram: [String: [Item]] {
        var asked = AskedItems(observations)
        observations.reactions.answers.accept(&asked)
        var items: [String: [Item]] = [:]
        for program in observations.directory.programs.indices {
            let numbers = observations.items.indices.filter { asked.wasAsked($0, in: program) }
            if !numbers.isEmpty { items[slug(Int32(program))] = numbers.map { observations.items[$0] } }
        }
        return items
    }

    /// The scales that each programme's satisfaction is measured on, by slug, in the order of the questionnaires.
    /// Programmes without answers have none.
    public var satisfactionScales: [String: [AnswerScale]] {
        let programs = observations.directory.programs.indices
        let rows = RowPartition.rows(
            of: observations.table(.reaction).narrow(.program), memberCount: programs.count)
        var scales: [String: [AnswerScale]] = [:]
        for program in programs.map(Int32.init) {
            let selection = Selection(
                data: observations, programs: [program], rows: [.reaction: rows.rows(of: [program])])
            scales[slug(program)] = selection.ratingScales
        }
        return scales
    }

    /// The slugs of programmes with answers of which nothing says whose they are.
    var programsOfLooseAnswers: Set<String> { Set(observations.looseAnswers.map(slug)) }

    /// The slugs of programmes in whose tests, or in whose ratings of work, less is better.
    var programsWithLessBetter: [Level: Set<String>] {
        observations.lessIsBetter.mapValues { Set($0.map(slug)) }
    }

    /// The names of the files that say something about a programme.
    func fileNames(of program: String) -> Set<String> {
        guard let index = observations.directory.index(of: program) else { return [] }
        return Set((observations.filesByProgram[index] ?? []).map { names[Int($0)] })
    }

    /// All follow-up decisions, in the order of the files.
    var actions: [FollowUpAction] {
        let table = observations.table(.actions)
        return (0..<table.count).map { row in
            FollowUpAction(
                program: slug(table.narrow(.program)[row]),
                finding: observations.name(table.narrow(.finding)[row], in: .finding),
                action: observations.name(table.narrow(.action)[row], in: .action),
                progress: FollowUpAction.Progress.allCases[Int(table.narrow(.status)[row])],
                owner: text(table, .owner, row), due: date(table, .due, row), date: date(table, .date, row),
                measure: text(table, .measure, row).map { MeasureID($0) })
        }
    }

    /// The statements that may be published word by word, in the order of the files.
    var quotations: [Quotation] {
        let table = observations.table(.interviews)
        let (publish, voices) = (table.narrow(.publish), table.narrow(.source))
        return (0..<table.count).compactMap { row in
            guard publish[row] == Choice.yesNo.code(of: "yes"), let words = text(table, .quote, row) else { return nil }
            let voice = voices[row] == Table.missing ? nil : Choice.voice.words[Int(voices[row])].first
            return Quotation(
                program: slug(table.narrow(.program)[row]),
                theme: observations.name(table.narrow(.theme)[row], in: .theme), text: words, voice: voice)
        }
    }

    /// The units in which indicators are counted, by the programme's slug and the indicator's name; the last row that is
    /// about one says it.
    var unitsOfMeasure: [String: [String: String]] {
        let table = observations.table(.results)
        let (programs, indicators) = (table.narrow(.program), table.narrow(.indicator))
        let units = table.narrow(.unitOfMeasure)
        var byProgram: [String: [String: String]] = [:]
        for row in 0..<table.count {
            let indicator = observations.name(indicators[row], in: .indicator)
            byProgram[slug(programs[row]), default: [:]][indicator] =
                observations.name(units[row], in: .unitOfMeasure)
        }
        return byProgram
    }

    /// The newest day that any row is dated; it dates the site.
    public var newestDate: CalendarDate? {
        let days = Level.allCases.compactMap { observations.table($0).packed(.date).greatest }
        return days.max().flatMap { Self.date(Int32($0)) }
    }

    private func slug(_ program: Int32) -> String { observations.directory.programs[Int(program)].slug }

    private func text(_ table: Table, _ column: Column, _ row: Int) -> String? {
        let text = observations.name(table.narrow(column)[row], in: column)
        return text.isEmpty ? nil : text
    }

    private func date(_ table: Table, _ column: Column, _ row: Int) -> CalendarDate? {
        let day = table.narrow(column)[row]
        return day == Table.missing ? nil : Self.date(day)
    }

    private static func date(_ day: Int32) -> CalendarDate? {
        CalendarDate(year: Int(day) / 10_000, month: Int(day) / 100 % 100, day: Int(day) % 100)
    }
}

/// Which items were asked in which programme.
private struct AskedItems: AnswerVisitor {
    private let programs: NarrowCells
    private let starts: [UInt32]
    private let itemCount: Int
    private var isAsked: [Bool]

    init(_ data: Observations) {
        programs = data.reactions.respondents.narrow(.program)
        starts = data.reactions.starts
        itemCount = data.items.count
        isAsked = Array(repeating: false, count: itemCount * data.directory.programs.count)
    }

    func wasAsked(_ item: Int, in program: Int) -> Bool { isAsked[program * itemCount + item] }

    mutating func visit<Item: FixedWidthInteger, Point: FixedWidthInteger>(
        _ items: UnsafeBufferPointer<Item>, _ points: UnsafeBufferPointer<Point>
    ) {
        for row in programs.indices {
            let offset = Int(programs[row]) * itemCount
            for place in Int(starts[row])..<Int(starts[row + 1]) { isAsked[offset + Int(items[place])] = true }
        }
    }
}
