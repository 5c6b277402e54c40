import Basics
import Diagnostics

/// Makes sure that columns which figures are broken down by hold names of groups, and not so many that no page could
/// list them.
///
/// Diagnostics: `csv.too-many-groups`, `csv.groups-are-people`.
struct GroupNames {
    /// More groups than that make figures that nobody reads, and take a gigabyte.
    static let most = 20_000

    let data: Observations
    let log: DiagnosticLog

    /// Logs an error for each column that can't be one of groups.
    func check() {
        for (column, names) in data.names.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where column.isGrouping {
            let count = names.names.count
            if count > Self.most { log.log(.tooManyGroups(column, count), at: nil) }
            let people = names.names.count(where: Self.isContact)
            if people >= 3, people * 2 > count { log.log(.groupsArePeople(column, people, of: count), at: nil) }
        }
    }

    /// Whether a text is an e-mail address, or as many digits as telephone and staff numbers have. Dates have fewer.
    private static func isContact(_ text: String) -> Bool {
        let digits = text.unicodeScalars.count { ("0"..."9").contains($0) }
        let marks = text.unicodeScalars.count { " +-.()".unicodeScalars.contains($0) }
        return text.contains("@") || digits >= 9 && digits + marks == text.unicodeScalars.count
    }
}

extension Column {
    /// Whether members of the column are groups of people with figures of their own.
    fileprivate var isGrouping: Bool { [.session, .unit, .position, .competency, .channel].contains(self) }
}

extension Problem {
    fileprivate static func tooManyGroups(_ column: Column, _ count: Int) -> Problem {
        Problem(
            "csv.too-many-groups",
            [
                "en":
                    "column \"\(column.rawValue)\" has \(count) different names; at most \(GroupNames.most) can be groups",
                "id":
                    "kolom \"\(column.rawValue)\" memuat \(count) nama berbeda; paling banyak \(GroupNames.most) yang dapat menjadi kelompok",
            ],
            help: [
                "en": "is it the column that is meant? map another one in the sidecar, or write the names alike",
                "id":
                    "benarkah kolom ini yang dimaksud? petakan kolom lain di berkas pendamping, atau samakan penulisan namanya",
            ])
    }

    fileprivate static func groupsArePeople(_ column: Column, _ people: Int, of count: Int) -> Problem {
        Problem(
            "csv.groups-are-people",
            [
                "en": "\(people) of \(count) names in column \"\(column.rawValue)\" are addresses or numbers of people",
                "id": "\(people) dari \(count) nama di kolom \"\(column.rawValue)\" adalah alamat atau nomor orang",
            ],
            help: [
                "en":
                    "map the column that names groups in the sidecar; addresses and numbers belong to \"participant\"",
                "id":
                    "petakan kolom yang menyebut kelompok di berkas pendamping; alamat dan nomor orang termasuk \"participant\"",
            ])
    }
}
