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
                .keptBack(program.slug, reason, on: day?.description ?? ""), at: SourceLocation(file: program.file))
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

extension Problem {
    fileprivate static func keptBack(_ slug: String, _ reason: String, on day: String) -> Problem {
        Problem(
            "content.kept-back", "programme \"\(slug)\" \(reason); the site speaks of \(day)", severity: .remark,
            help: "the day is that of the newest data, or SOURCE_DATE_EPOCH")
    }
}
