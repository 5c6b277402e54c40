import Basics
import Diagnostics

/// Makes sure that all tests of a programme, and all ratings of work, are better in the same way: a mean of scores that go
/// up with ones that go down tells nothing.
///
/// Diagnostics: `csv.contradicting-directions`.
struct ScoreDirections {
    private let data: Observations
    /// The files' paths below the content folder, by number.
    private let files: [String]

    init(_ data: Observations, files: [String]) {
        self.data = data
        self.files = files
    }

    /// Logs each programme and level in which they contradict each other.
    func report(to log: DiagnosticLog) {
        for (level, down) in data.lessIsBetter.sorted(by: { $0.key < $1.key }) {
            for program in down.intersection(data.moreIsBetter[level] ?? []).sorted() {
                let slug = data.directory.programs[Int(program)].slug
                let places = (data.filesByProgram[program] ?? []).map { files[Int($0)] }.sorted()
                log.log(.contradictingDirections(slug, level, places.joined(separator: ", ")), at: nil)
            }
        }
    }
}

extension Problem {
    fileprivate static func contradictingDirections(_ slug: String, _ level: Level, _ places: String) -> Problem {
        Problem(
            "csv.contradicting-directions",
            [
                "en":
                    "of programme \"\(slug)\", less is better in some data of level \(level.rawValue), and more in others",
                "id": """
                pada program "\(slug)", sebagian data level \(level.rawValue) makin kecil makin baik, sebagian lagi \
                makin besar makin baik
                """,
            ],
            notes: [["en": "its data are in \(places)", "id": "datanya ada di \(places)"]],
            help: [
                "en": "say of each reading of it: direction: down; scores that go up belong to another programme",
                "id": """
                nyatakan pada setiap pembacaannya: direction: down; skor yang makin besar makin baik termasuk program lain
                """,
            ])
    }
}
