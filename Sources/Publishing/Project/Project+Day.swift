import Diagnostics
import Basics

extension Project {
    /// The project on a day, with a remark for each programme that is kept back on it.
    func on(_ day: CalendarDate?, log: DiagnosticLog) -> Project {
        var project = self
        project.day = day
        for program in programs where !program.isPublished(on: day) {
            let reason =
                program.isEarly(on: day)
                ? "is kept back until \(program.publishDate?.description ?? "")"
                : "is no longer shown since \(program.expiryDate?.description ?? "")"
            log.log(
                Diagnostic(
                    "content.kept-back",
                    "programme \"\(program.slug)\" \(reason); the site speaks of \(day?.description ?? "")",
                    severity: .remark, at: SourceLocation(file: program.file),
                    help: "the day is that of the newest data, or SOURCE_DATE_EPOCH"))
        }
        return project
    }
}

extension Program {
    /// Whether the programme is shown on a day: from its publication date on, and until the day before it expires.
    func isPublished(on day: CalendarDate?) -> Bool {
        guard let day, !isEarly(on: day) else { return day == nil }
        return expiryDate.map { day < $0 } ?? true
    }

    /// Whether its publication date is still to come.
    fileprivate func isEarly(on day: CalendarDate?) -> Bool {
        guard let day, let publishDate else { return false }
        return day < publishDate
    }
}
