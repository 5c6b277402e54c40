import Diagnostics

/// Tells what a file is about from its headers alone.
struct LevelRecognition {
    private let known: Set<Column>

    /// - Parameter headers: As the file writes them.
    init(headers: [String]) {
        known = Set(Column.allCases.filter { headers.contains(where: $0.isMeant) })
    }

    /// The one level whose required columns are all there; otherwise `nil`, with a diagnostic that names the candidates
    /// or what is missing.
    ///
    /// A respondent's reactions can be asked in columns of any name, so a file is one only when it fits no other level
    /// and has no column that belongs to another level alone.
    func level(of file: String, line: Int, sidecar: String, log: DiagnosticLog) -> Level? {
        let candidates = Level.allCases.filter { $0 != .reaction && lacking($0).isEmpty }
        let isLong = Level.longReactionColumns.allSatisfy { !$0.isRequired || known.contains($0.column) }
        if candidates.isEmpty, isLong || isWideReaction { return .reaction }
        if let level = candidates.first, candidates.count == 1, !isLong { return level }
        let place = SourceLocation(file: file, line: line)
        guard candidates.isEmpty else {
            let names = (candidates + (isLong ? [.reaction] : [])).map(\.rawValue).joined(separator: ", ")
            log.log(
                Diagnostic(
                    "csv.level-ambiguous", "the headers fit more than one level: \(names)", at: place,
                    help: "say which one in \(sidecar), such as \"readings: [{level: \(candidates[0].rawValue)}]\""))
            return nil
        }
        reportNearest(place, sidecar, log)
        return nil
    }

    private var isWideReaction: Bool {
        guard known.contains(.program) else { return false }
        // What position somebody holds is asked in many questionnaires, and is not used.
        let own = Set(Level.reaction.columns.map(\.column) + [.position])
        return known.isSubset(of: own)
    }

    /// The required columns of a level that are not there.
    private func lacking(_ level: Level) -> [Column] {
        level.columns.filter { $0.isRequired && !known.contains($0.column) }.map(\.column)
    }

    private func reportNearest(_ place: SourceLocation, _ sidecar: String, _ log: DiagnosticLog) {
        let nearest = Level.allCases.filter { $0 != .reaction }.max { left, right in
            (score(left), right) < (score(right), left)
        }
        guard let level = nearest, score(level) > 0 else {
            log.log(
                Diagnostic(
                    "csv.level-unknown", "the headers fit no level of evaluation data", at: place,
                    help: "use the columns of the content model, or map them in \(sidecar)"))
            return
        }
        let missing = lacking(level).map { "\"\($0.rawValue)\"" }.joined(separator: " and ")
        log.log(
            Diagnostic(
                "csv.missing-column", "the file looks like level \(level.rawValue), but has no column \(missing)",
                at: place,
                help: "add the column or correct its header; a header with another name is mapped in \(sidecar)"))
    }

    /// How much speaks for a level: characteristic columns present, less required ones missing.
    private func score(_ level: Level) -> Int {
        let own = level.columns.map(\.column)
        let shared: Set<Column> = [.program, .participant, .session, .unit, .date, .position, .competency]
        return 3 * own.count { known.contains($0) && !shared.contains($0) } + own.count { known.contains($0) }
            - 2 * lacking(level).count
    }
}
