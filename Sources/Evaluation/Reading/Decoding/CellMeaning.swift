import Diagnostics
import Basics

/// What the words of a column stand for.
struct CellMeaning: Sendable {
    let column: PlannedColumn
    private let directory: ProgramDirectory
    private let matcher: AnswerMatcher

    init(_ column: PlannedColumn, directory: ProgramDirectory, scale: AnswerScale) {
        self.column = column
        self.directory = directory
        matcher = AnswerMatcher(scale)
    }

    /// The code of a cell's text.
    func code(of text: String) -> Result<Int32, CellFault> {
        switch column.kind {
        case .program: program(text)
        case .choice(let choice): word(text, choice)
        case .answer: matcher.point(text).map(Int32.init)
        case .date: date(text)
        case .name, .text, .presence, .person, .number, .money, .indicator: .success(0)
        }
    }

    private func program(_ text: String) -> Result<Int32, CellFault> {
        if let index = directory.index(of: text) { return .success(index) }
        if directory.isDraft(text) { return .failure(CellFault(of: text, near: text) { .draftProgram($0) }) }
        let nearest = directory.nearestSlug(to: text)
        return .failure(CellFault(of: text, near: nearest) { .unknownProgram($0, nearest) })
    }

    private func word(_ text: String, _ choice: Choice) -> Result<Int32, CellFault> {
        if let code = choice.code(of: AnswerKey(text).text) { return .success(code) }
        let nearest = nearestName(to: text, in: choice.words.joined())
        return .failure(CellFault(of: text, near: nearest) { .unknownWord($0, column.column, choice) })
    }

    /// Whether a text shows that dates may be written otherwise than the cells that were looked at: it is a date only
    /// when day and month change places, or could be one either way where nothing has told yet; or it is of another time
    /// zone.
    func mayChangeForm(_ text: String) -> Bool {
        if let offset = DateSurvey.offset(of: text), offset != column.timeOffset { return true }
        if CellDate.date(text, column.dateOrder) == nil {
            return DateOrder.allCases.contains { CellDate.date(text, $0) != nil }
        }
        return !column.isDateProven && DateSurvey.isOpen(text)
    }

    private func date(_ text: String) -> Result<Int32, CellFault> {
        let calendar = directory.calendar
        if let date = CellDate.date(text, column.dateOrder, in: calendar.zone) ?? CellDate.spreadsheetDay(text) {
            // A due day may lie ahead. What has happened can't, and it would move the day that the site speaks of.
            if column.column == .date, let today = calendar.today, date > today {
                return .failure(CellFault(of: text) { .futureDate($0, column.column, today) })
            }
            return .success(Int32(date.year * 10_000 + date.month * 100 + date.day))
        }
        let isDayNumber = text.utf8.count == 5 && text.allSatisfy(\.isASCIIDigit)
        return .failure(
            CellFault(of: text) {
                isDayNumber ? .dayNumber($0, column.column) : .notADate($0, column.column, column.dateOrder)
            })
    }
}

extension Problem {
    fileprivate static func draftProgram(_ cell: ShownCell) -> Problem {
        let message: LocalizedText =
            cell.text == nil
            ? [
                "en": "the row is about a programme that is a draft: it waits for it",
                "id": "baris ini tentang program yang masih konsep: baris menunggunya",
            ]
            : [
                "en": "the row is about \(cell.quoted), which is a draft: it waits for it",
                "id": "baris ini tentang \(cell.quoted), yang masih konsep: baris menunggunya",
            ]
        return Problem(
            "csv.draft-program", message, severity: .remark,
            help: ["en": "nothing is to be done", "id": "tidak perlu berbuat apa-apa"])
    }

    fileprivate static func unknownProgram(_ cell: ShownCell, _ nearest: String?) -> Problem {
        Problem(
            "csv.unknown-program",
            cell.text == nil
                ? ["en": "the cell names no programme", "id": "sel tidak menyebut program"]
                : ["en": "there is no programme \(cell.quoted)", "id": "tidak ada program \(cell.quoted)"],
            severity: .warning,
            help: nearest.map(LocalizedText.didYouMean)
                ?? [
                    "en": "use the name of a file in programs/, without .md, or the programme's title",
                    "id": "gunakan nama berkas di programs/, tanpa .md, atau judul program",
                ])
    }

    fileprivate static func unknownWord(_ cell: ShownCell, _ column: Column, _ choice: Choice) -> Problem {
        Problem(
            "csv.unknown-word",
            ["en": "\(cell.of(column)) is not understood", "id": "\(cell.of(column)) tidak dimengerti"],
            help: [
                "en": """
                say in the sidecar what it stands for: values: {\(column.rawValue): {\(cell.quoted): …}} with one of \
                \(choice.listing), or "" for nothing
                """,
                "id": """
                tulis artinya di berkas pendamping: values: {\(column.rawValue): {\(cell.quoted): …}} dengan salah satu \
                dari \(choice.listing), atau "" bila kosong
                """,
            ])
    }

    fileprivate static func dayNumber(_ cell: ShownCell, _ column: Column) -> Problem {
        Problem(
            "csv.not-a-date",
            [
                "en": "\(cell.of(column)) is not a date but a spreadsheet's day number",
                "id": "\(cell.of(column)) bukan tanggal, melainkan nomor hari lembar kerja",
            ],
            help: [
                "en": "give the column a date format in the spreadsheet, such as 2025-08-17, and export it again",
                "id": "beri kolom itu bentuk tanggal di lembar kerja, seperti 2025-08-17, lalu ekspor lagi",
            ])
    }

    fileprivate static func futureDate(_ cell: ShownCell, _ column: Column, _ today: CalendarDate) -> Problem {
        Problem(
            "csv.future-date",
            [
                "en": "\(cell.of(column)) lies ahead of today, \(today)",
                "id": "\(cell.of(column)) belum tiba; hari ini \(today)",
            ],
            help: [
                "en": "correct the year, or leave the cell empty; what is planned stands in another column",
                "id": "perbaiki tahunnya, atau kosongkan isian itu; rencana ditulis di kolom lain",
            ])
    }

    fileprivate static func notADate(_ cell: ShownCell, _ column: Column, _ order: DateOrder) -> Problem {
        Problem(
            "csv.not-a-date", ["en": "\(cell.of(column)) is not a date", "id": "\(cell.of(column)) bukan tanggal"],
            severity: .warning,
            help: order == .dayFirst
                ? ["en": "write 2025-08-17 or 17/08/2025", "id": "tulis 2025-08-17 atau 17/08/2025"]
                : [
                    "en": "write 2025-08-17, or 8/17/2025 as the other cells do",
                    "id": "tulis 2025-08-17, atau 8/17/2025 seperti sel lainnya",
                ])
    }
}
