import Diagnostics
import Basics

extension Project {
    /// The project on a day, with a remark for each programme that is kept back on it.
    ///
    /// Where nobody names the day, and a programme is to appear or to go on one, nobody knows whether it may be shown: that
    /// is an error.
    func on(_ day: CalendarDate?, log: DiagnosticLog) -> Project {
        var project = self
        project.day = day
        guard day != nil else {
            for program in programs {
                if let place = program.publicationPlace { log.log(.noDay(program), at: place) }
            }
            return project
        }
        for program in programs where !program.isPublished(on: day) {
            log.log(.keptBack(program, on: day), at: SourceLocation(file: program.file))
        }
        return project
    }
}

extension Program {
    /// Whether the programme is shown on a day: from its publication date on, and until the day before it expires.
    func isPublished(on day: CalendarDate?) -> Bool {
        guard let day else { return publishDate == nil && expiryDate == nil }
        return !isEarly(on: day) && expiryDate.map { day < $0 } ?? true
    }

    /// Whether its publication date is still to come.
    func isEarly(on day: CalendarDate?) -> Bool {
        guard let day, let publishDate else { return false }
        return day < publishDate
    }
}

extension Problem {
    fileprivate static func noDay(_ program: Program) -> Problem {
        Problem(
            "content.no-day",
            [
                "en": "nothing says which day it is, so nobody knows whether \"\(program.slug)\" may be shown",
                "id": "tanggal tidak disebut, jadi tidak diketahui apakah \"\(program.slug)\" boleh ditampilkan",
            ],
            help: [
                "en": "build with --date YYYY-MM-DD or SOURCE_DATE_EPOCH, or give rows of the data a date",
                "id": "jalankan dengan --date YYYY-MM-DD atau SOURCE_DATE_EPOCH, atau beri tanggal pada baris data",
            ])
    }

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
                "en": "the day is that of the newest data, or of --date or SOURCE_DATE_EPOCH",
                "id": "tanggal itu adalah tanggal data terbaru, atau dari --date atau SOURCE_DATE_EPOCH",
            ])
    }
}
