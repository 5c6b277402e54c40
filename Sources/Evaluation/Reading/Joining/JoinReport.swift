import Basics
import Diagnostics

/// Tells the author which tests were joined, and which have no partner.
struct JoinReport {
    /// The files' paths as messages show them, by number.
    let labels: [Int32: String]
    /// The files' paths below the content folder, by number.
    let names: [String]
    let log: DiagnosticLog

    /// Logs what came of each file and enters it in the file's account.
    func report(_ outcome: TestJoin.Outcome, adjusting accounts: inout [FileAccount]) {
        for (number, join) in outcome.files.sorted(by: { $0.key < $1.key }) {
            let name = names[Int(number)]
            if let index = accounts.firstIndex(where: { $0.name == name }) {
                let other = accounts[index].join
                accounts[index].join = FileAccount.Join(
                    joined: join.joined + (other?.joined ?? 0), alone: join.alone + (other?.alone ?? 0))
            }
            report(join, SourceLocation(file: labels[number] ?? name))
        }
    }

    private func report(_ join: FileAccount.Join, _ place: SourceLocation) {
        guard join.joined > 0 else {
            log.log(.noPartner, at: place)
            return
        }
        log.log(.joinedTests(join.joined, alone: join.alone), at: place)
    }
}

extension Problem {
    fileprivate static let noPartner = Problem(
        "csv.no-partner",
        [
            "en": "none of the tests has a partner: no other row names the same participant",
            "id": "tidak ada tes yang berpasangan: tidak ada baris lain yang menyebut peserta yang sama",
        ],
        severity: .warning,
        help: [
            "en": "the other tests name participants, sessions or competencies otherwise: make them agree",
            "id": "tes satunya menyebut peserta, angkatan, atau kompetensi secara berbeda: samakan",
        ])

    fileprivate static func joinedTests(_ joined: Int, alone: Int) -> Problem {
        Problem(
            "csv.joined-tests",
            [
                "en": "\(joined) rows were joined with the other test of the same participant, \(alone) have none",
                "id":
                    "\(joined) baris dipasangkan dengan tes satunya dari peserta yang sama, \(alone) tidak memiliki pasangan",
            ],
            severity: .remark)
    }
}
