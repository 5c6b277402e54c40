import Basics
import Diagnostics

/// What is wrong with a row or a cell, before its place in the file is known.
struct RowProblem: Sendable {
    /// What the author is told, and the cell.
    var fault: CellFault
    /// The column's header; empty for problems of the row as a whole.
    var header: String
    /// The cell's field.
    var field: Int?
    var place: BatchPlace
    /// The line, with what stands in the cell, for when it may be shown.
    var excerpt: Excerpt?
}

/// The problems of some rows: the first of each cause in full, all of them counted.
struct ProblemTally: Sendable {
    struct Kind: Hashable, Sendable {
        var id: String
        var column: String
    }

    /// One kind of problem with one text: all cells that hold the same wrong word have one cause.
    struct Cause: Hashable, Sendable {
        var kind: Kind
        var problem: Problem
        var cell: String?

        init(_ fault: CellFault, header: String) {
            kind = Kind(id: fault.id, column: header)
            problem = fault.problem
            cell = fault.cell
        }
    }

    /// How many cells have one cause.
    struct Count: Sendable {
        var all = 0
        /// Those in rows of which nothing else is wrong, and which hardly can be shifted.
        var alone = 0

        static func += (left: inout Count, right: Count) {
            left.all += right.all
            left.alone += right.alone
        }
    }

    private(set) var counts: [Cause: Count] = [:]
    private(set) var kept: [RowProblem] = []
    private var causes: [Kind: Int] = [:]

    /// Counts a problem.
    ///
    /// - Parameters:
    ///   - fault: The problem.
    ///   - header: The header of the cell's column.
    ///   - isAlone: Whether no other cell of the row is wrong.
    /// - Returns: Whether it is the first of its cause, of which there are few, so that it is to be kept; finding its
    ///   place and an excerpt takes time.
    mutating func count(_ fault: CellFault, header: String, isAlone: Bool) -> Bool {
        let cause = Cause(fault, header: header)
        counts[cause, default: Count()] += Count(all: 1, alone: isAlone ? 1 : 0)
        guard counts[cause]?.all == 1 else { return false }
        causes[cause.kind, default: 0] += 1
        return causes[cause.kind, default: 0] <= DiagnosticLog.kept
    }

    /// Keeps a problem that was counted.
    mutating func keep(_ problem: RowProblem) { kept.append(problem) }
}

/// The problems of a file, cause by cause, in the order of its rows.
struct ProblemSummary: Sendable {
    /// What one cause comes to.
    struct Entry: Sendable {
        var first: RowProblem
        var count: ProblemTally.Count

        var kind: ProblemTally.Kind { ProblemTally.Kind(id: first.fault.id, column: first.header) }
    }

    /// The causes to be told, each with its first cell.
    private(set) var entries: [Entry] = []
    /// How many problems there are of each kind.
    private(set) var totals: [ProblemTally.Kind: Int] = [:]
    private var places: [ProblemTally.Cause: Int] = [:]
    private var causes: [ProblemTally.Kind: Int] = [:]

    /// Adds those of the rows that follow.
    mutating func add(_ tally: ProblemTally) {
        for problem in tally.kept {
            let cause = ProblemTally.Cause(problem.fault, header: problem.header)
            guard places[cause] == nil, causes[cause.kind, default: 0] < DiagnosticLog.kept else { continue }
            causes[cause.kind, default: 0] += 1
            places[cause] = entries.count
            entries.append(Entry(first: problem, count: ProblemTally.Count()))
        }
        for (cause, count) in tally.counts {
            totals[cause.kind, default: 0] += count.all
            if let place = places[cause] { entries[place].count += count }
        }
    }

    /// How many problems of a kind are of causes that are not told.
    func untold(_ kind: ProblemTally.Kind) -> Int {
        totals[kind, default: 0] - entries.filter { $0.kind == kind }.reduce(0) { $0 + $1.count.all }
    }

    /// The causes as they are told: those whose cells may not be shown, and which are told alike, are one.
    ///
    /// - Parameter fields: The fields whose cells may be shown if they are harmless.
    /// - Returns: Each cause with its first cell and how many there are, and whether the cell may be shown.
    func told(showing fields: Set<Int>) -> [(entry: Entry, isShown: Bool)] {
        let words = Dictionary(grouping: entries, by: \.kind).mapValues(\.count)
        var told: [(entry: Entry, isShown: Bool)] = []
        var hidden: [Problem: Int] = [:]
        for entry in entries {
            let mayShow = entry.first.field.map(fields.contains) ?? false
            if mayShow, entry.isHarmless || (words[entry.kind] ?? 0) <= CellQuotation.fewWords && entry.isShared {
                told.append((entry, true))
            } else if let place = hidden[entry.first.fault.problem] {
                told[place].entry.count += entry.count
            } else {
                hidden[entry.first.fault.problem] = told.count
                told.append((entry, false))
            }
        }
        return told
    }
}

extension ProblemSummary.Entry {
    /// Whether what stands in the cell names nobody, whoever's row it is.
    fileprivate var isHarmless: Bool {
        guard let cell = first.fault.cell else { return count.alone > 0 }
        return count.alone > 0 && first.fault.isMisspelt && !CellQuotation.mayIdentify(cell)
            || CellQuotation.isHarmless(cell)
    }

    /// Whether so many rows share the cell that it is no name.
    fileprivate var isShared: Bool {
        guard let cell = first.fault.cell else { return false }
        return count.alone >= CellQuotation.sharedEnough && !CellQuotation.mayIdentify(cell)
            && !CellQuotation.looksLikeName(cell)
    }
}
