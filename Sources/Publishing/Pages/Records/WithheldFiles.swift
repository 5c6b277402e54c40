import Evaluation

/// The evaluation files whose numbers of rows may not be published, because they would tell how few people there are.
///
/// A file about fewer people than the policy allows is withheld; and so that its number can't be had from the sum over
/// all files, more are withheld with it, the smallest first, until they are two and have enough rows together.
struct WithheldFiles: Sendable {
    /// As ``FileAccount/name`` has them.
    let names: Set<String>

    init(_ files: [FileAccount], under policy: DisclosurePolicy) {
        let aboutPeople = files.filter(\.isAboutPeople).sorted { ($0.rows, $0.name) < ($1.rows, $1.name) }
        var withheld: [FileAccount] = []
        for file in aboutPeople where file.rows > 0 {
            let isHidingEnough =
                withheld.isEmpty
                || (withheld.count > 1 && withheld.reduce(0) { $0 + $1.rows } >= policy.minimumGroup)
            guard file.rows < policy.minimumGroup || !isHidingEnough else { break }
            withheld.append(file)
        }
        names = Set(withheld.map(\.name))
    }
}

extension FileAccount {
    /// Whether its rows stand for people, rather than for amounts, indicators, decisions or positions.
    var isAboutPeople: Bool {
        levels.contains { level in
            switch level {
            case .participation, .reaction, .learning, .behaviour, .interviews, .recognition: true
            case .needs, .results, .finance, .actions: false
            }
        }
    }
}
