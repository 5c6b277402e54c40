import Diagnostics

/// Remembers how files without a sidecar are read: folders hold many exports with the same headers.
struct PlanMemo: Sendable {
    private var plans: [[String]: [ReadingPlan]] = [:]

    /// The plans for a file, made anew unless a file with the same headers was planned without a word about it.
    mutating func plans(
        for file: CSVFile, _ sidecar: Sidecar?, _ directory: ProgramDirectory, log: DiagnosticLog
    ) throws(CSVFailure) -> [ReadingPlan]? {
        let headers = file.header.map(\.name)
        guard sidecar == nil else {
            return try ReadingPlanner(file: file, directory: directory, log: log).plans(sidecar)
        }
        if let known = plans[headers] { return known }
        let own = DiagnosticLog()
        let made = try ReadingPlanner(file: file, directory: directory, log: own).plans(nil)
        let remarks = own.diagnostics
        remarks.forEach(log.log)
        // What a questionnaire asks is told by its cells, too.
        let dependsOnCells = made?.contains { $0.level == .reaction && !$0.isLong } ?? true
        if remarks.isEmpty, !dependsOnCells { plans[headers] = made }
        return made
    }
}
