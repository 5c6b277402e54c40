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
        "csv.no-partner", "none of the tests has a partner: no other row names the same participant",
        severity: .warning,
        help: "the other tests name participants, sessions or competencies otherwise: make them agree")

    fileprivate static func joinedTests(_ joined: Int, alone: Int) -> Problem {
        Problem(
            "csv.joined-tests",
            "\(joined) rows were joined with the other test of the same participant, \(alone) have none",
            severity: .remark)
    }
}
