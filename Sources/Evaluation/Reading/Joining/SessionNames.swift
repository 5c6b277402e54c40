import Basics
import Diagnostics

/// Asks about sessions whose names look alike, such as `2025-1` and `2025-l`: read as two, each would have a part of the
/// people.
///
/// Diagnostics: `csv.similar-sessions`.
struct SessionNames {
    private let data: Observations
    /// The files' paths below the content folder, by number.
    private let files: [String]

    init(_ data: Observations, files: [String]) {
        self.data = data
        self.files = files
    }

    /// Logs each pair of a programme.
    func report(to log: DiagnosticLog) {
        let names = Set((data.names[.session]?.names ?? []))
        let declared = Set(data.directory.programs.flatMap { $0.sessionYears.keys })
        let groups = Dictionary(grouping: names.union(declared), by: Self.folded).filter { $0.value.count > 1 }
        // Nearly always there are none, and rows need not be looked at.
        guard !groups.isEmpty else { return }
        let used = sessionsByProgram(among: Set(groups.values.flatMap(\.self)))
        for (number, program) in data.directory.programs.enumerated() {
            let found = used[Int32(number)] ?? []
            for (_, alike) in groups.sorted(by: { $0.key < $1.key }) {
                let own = alike.filter { found.contains($0) || program.sessionYears[$0] != nil }.sorted()
                guard own.count > 1, let wrong = own.first(where: { program.sessionYears[$0] == nil }) else { continue }
                let right = own.first { program.sessionYears[$0] != nil } ?? own.first { $0 != wrong } ?? own[0]
                guard Self.areAlike(wrong, right) else { continue }
                log.log(diagnostic(wrong, right, program.slug, Int32(number)))
            }
        }
    }

    private func diagnostic(_ wrong: String, _ right: String, _ slug: String, _ program: Int32) -> Diagnostic {
        let places = (data.filesByProgram[program] ?? []).map { files[Int($0)] }.sorted()
        return Diagnostic(.similarSessions(wrong, right, slug, places.joined(separator: ", ")))
    }

    private func sessionsByProgram(among wanted: Set<String>) -> [Int32: Set<String>] {
        let names = data.names[.session]?.names ?? []
        let codes = Set(names.indices.filter { wanted.contains(names[$0]) }.map(Int32.init))
        var found: [Int32: Set<String>] = [:]
        for level in Level.allCases {
            let table = data.table(level)
            guard table.knows(.session) else { continue }
            let (programs, sessions) = (table.narrow(.program), table.narrow(.session))
            for row in 0..<table.count where codes.contains(sessions[row]) {
                found[programs[row], default: []].insert(names[Int(sessions[row])])
            }
        }
        return found
    }

    /// Two letters are two classes, I and L; a letter in the place of a digit is a slip.
    private static func areAlike(_ left: String, _ right: String) -> Bool {
        zip(left.lowercased(), right.lowercased()).allSatisfy { left, right in
            left == right || !left.isLetter || !right.isLetter
        }
    }

    /// A name in which letters that look like digits are digits, without case, and with all marks and blanks as one.
    private static func folded(_ name: String) -> String {
        String(
            name.lowercased().map { character -> Character in
                switch character {
                case "l", "i", "|": "1"
                case "o": "0"
                default: character.isLetter || character.isNumber ? character : "-"
                }
            })
    }
}

extension Problem {
    fileprivate static func similarSessions(
        _ wrong: String, _ right: String, _ slug: String, _ places: String
    ) -> Problem {
        Problem(
            "csv.similar-sessions",
            [
                "en": "programme \"\(slug)\" has sessions \"\(wrong)\" and \"\(right)\", which look alike",
                "id": "program \"\(slug)\" memiliki angkatan \"\(wrong)\" dan \"\(right)\", yang mirip",
            ],
            notes: [["en": "its data are in \(places)", "id": "datanya ada di \(places)"]],
            help: [
                "en": """
                if they are one, correct the cells or say in the file's sidecar: values: {session: {"\(wrong)": \
                "\(right)"}}; if not, give them names that can't be taken for each other
                """,
                "id": """
                bila itu satu angkatan, perbaiki selnya atau tulis di berkas pendamping: values: {session: {"\(wrong)": \
                "\(right)"}}; bila bukan, beri nama yang tidak mudah tertukar
                """,
            ])
    }
}
