import Basics

/// What kind of thing a column says about who answered.
enum PersonalColumn: Int, CaseIterable, Comparable {
    // In the order in which they serve to join a person's rows: what other files also have comes first.
    case staffNumber, code, account, address, name, telephone, birth, machine

    static func < (left: PersonalColumn, right: PersonalColumn) -> Bool { left.rawValue < right.rawValue }

    /// What a draft says of a column that it does not read.
    var reason: LocalizedText {
        switch self {
        case .staffNumber, .code, .account: ["en": "identifies people", "id": "mengenali orang"]
        case .address: ["en": "addresses of people", "id": "alamat orang"]
        case .name: ["en": "names people", "id": "menyebut nama orang"]
        case .telephone: ["en": "telephone numbers of people", "id": "nomor telepon orang"]
        case .birth: ["en": "says who somebody is", "id": "menerangkan siapa seseorang"]
        case .machine: ["en": "says where somebody sat", "id": "menerangkan tempat seseorang"]
        }
    }

    /// Whether a person's rows in different files can be joined by it.
    var canJoin: Bool { self <= .name }

    /// What a column says about people, by its header, or else by its cells.
    ///
    /// A question may speak of an address or a login; its answers lie on a scale, and say who nobody is.
    init?(_ column: ColumnProfile) {
        let words = column.words
        let isQuestion = words.words.count > 4 || column.title.contains("[") || column.title.contains("?")
        if isQuestion, ScaleEvidence(column) != nil { return nil }
        if let kind = Self(header: words) {
            self = kind
        } else if column.namesPeople {
            self = column.addresses * 2 > column.filled ? .address : .staffNumber
        } else {
            return nil
        }
    }

    /// Whether a header names people, and so can't be a misspelt name of anything else: "Nama akhir" is a surname, no test.
    static func isNamed(by header: String) -> Bool { PersonalColumn(header: HeaderWords(header)) != nil }

    /// What a header says about people.
    init?(header words: HeaderWords) {
        let isAboutOthers = words.contain(Self.organisations)
        if let kind = Self.allCases.first(where: { words.contain($0.phrases) && !($0 == .name && isAboutOthers) }) {
            self = kind
        } else if words.are(Self.people) {
            self = .name
        } else if words.words.first == "nama" && !isAboutOthers {
            self = .name
        } else {
            return nil
        }
    }
}
