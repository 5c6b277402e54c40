import Diagnostics
import Basics

extension Project {
    /// The project on a day, with a remark for each programme that is kept back on it.
    func on(_ day: CalendarDate?, log: DiagnosticLog) -> Project {
        var project = self
        project.day = day
        for program in programs where !program.isPublished(on: day) {
            log.log(.keptBack(program, on: day), at: SourceLocation(file: program.file))
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
    fileprivate static func keptBack(_ program: Program, on day: CalendarDate?) -> Problem {
        let (first, last) = (program.publishDate?.description ?? "", program.expiryDate?.description ?? "")
        let reason: LocalizedText =
            program.isEarly(on: day)
            ? ["en": "is kept back until \(first)", "id": "ditahan sampai \(first)"]
            : ["en": "is no longer shown since \(last)", "id": "tidak lagi ditampilkan sejak \(last)"]
        let today = day?.description ?? ""
        return Problem(
            "content.kept-back",
            [
                "en": "programme \"\(program.slug)\" \(reason); the site speaks of \(today)",
                "id": "program \"\(program.slug)\" \(reason); situs berbicara tentang keadaan \(today)",
            ],
            severity: .remark,
            help: [
                "en": "the day is that of the newest data, or SOURCE_DATE_EPOCH",
                "id": "tanggal itu adalah tanggal data terbaru, atau SOURCE_DATE_EPOCH",
            ])
    }
}
