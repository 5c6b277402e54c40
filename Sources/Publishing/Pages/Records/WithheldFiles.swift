import Evaluation

/// The evaluation files whose numbers of rows are not published, because they would tell how few people there are in the
/// file or in a small programme that shares it.
///
/// Sums over files leave them out, so that what is withheld can't be had by subtraction.
struct WithheldFiles: Sendable {
    private let names: Set<String>

    init(_ evaluation: EvaluationData, under policy: DisclosurePolicy) {
        let ofSmallPrograms = evaluation.filesOfSmallPrograms(minimum: policy.minimumGroup)
        let withheld = evaluation.files.filter { file in
            file.isAboutPeople
                && ((1..<policy.minimumGroup).contains(file.rows) || ofSmallPrograms.contains(file.name))
        }
        names = Set(withheld.map(\.name))
    }

    func contains(_ file: FileAccount) -> Bool { names.contains(file.name) }
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
