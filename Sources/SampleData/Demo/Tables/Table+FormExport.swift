extension Table {
    /// The headers of a form tool's export that are not items.
    enum FormHeader {
        static let timestamp = "Cap waktu"
        static let participant = "Nomor Induk Pegawai (NIP)"
        static let unit = "Unit kerja Anda"
        static let session = "Angkatan yang diikuti"
        static let minutes = "Lama mengisi (menit)"
        static let recommend = "Seberapa besar kemungkinan Anda menyarankan pelatihan ini kepada rekan? (0-10)"
        static let comment = "Saran untuk penyelenggara"
    }

    /// The questionnaire of one programme as a form tool exports it: questions as headers, answers in words with
    /// varying case and stray spaces, a dash for no answer, and columns that nobody needs.
    static func formExport(_ program: DemoProgram, seed: UInt64) -> Table {
        guard let questionnaire = program.plan.reaction?.questionnaire else { return Table([]) }
        typealias Name = FormHeader
        let names =
            [Name.timestamp, Name.participant, Name.unit, Name.session]
            + questionnaire.items.map(\.header) + [Name.minutes, Name.recommend, Name.comment]
        var table = Table(headers: names.map(Header.words))
        var random = RandomSource(seed: seed, name: "form export/\(program.plan.slug)")
        for answers in Answers.all(of: program, seed: seed) {
            let session = program.plan.sessions[answers.enrolment.session]
            let person = answers.enrolment.person
            let day = session.end.advanced(by: random.below(4))
            let start: [Cell] = [
                .text("\(day) \(10 + random.below(8)):\(10 + random.below(50))"), .text(person.id), .text(person.unit),
                .text(session.id),
            ]
            let words = zip(questionnaire.items, answers.scores).map { item, score in
                Cell(score.map { variant(of: questionnaire.cell(item, $0), random: &random) } ?? "-")
            }
            let end: [Cell] = [
                .tenths(21 + random.below(70)), answers.recommend.map(Cell.number) ?? .text("-"), Cell(answers.comment),
            ]
            table.append(start + words + end)
        }
        return table
    }

    /// An answer as people's programs and fingers leave it.
    private static func variant(of cell: Cell, random: inout RandomSource) -> String {
        guard case .text(let words) = cell else { preconditionFailure("a form's answers are words") }
        return switch random.below(12) {
        case 0: words + " "
        case 1: words.lowercased()
        default: words
        }
    }
}
