import Evaluation

/// The evaluation files whose numbers of rows are not published, because they would tell how few people there are in the
/// file or in a small programme that shares it, or how few have come or gone since the site was published last.
///
/// Sums over files leave them out, so that what is withheld can't be had by subtraction.
struct WithheldFiles: Sendable {
    private let names: Set<String>
    private let previous: PreviousRelease?

    init(_ evaluation: EvaluationData, under policy: DisclosurePolicy, since previous: PreviousRelease? = nil) {
        self.previous = previous
        let ofSmallPrograms = evaluation.filesOfSmallPrograms(minimum: policy.minimumGroup)
        let withheld = evaluation.files.filter { file in
            file.isAboutPeople
                && ((1..<policy.minimumGroup).contains(file.rows) || ofSmallPrograms.contains(file.name)
                    || (previous?.rows(of: file.name) ?? []).contains { last in
                        (1..<policy.minimumGroup).contains(abs(file.rows - last))
                    })
        }
        names = Set(withheld.map(\.name))
    }

    func contains(_ file: FileAccount) -> Bool { names.contains(file.name) }

    /// How many rows a file had when that was published last; `nil` where it was not.
    func lastRows(of file: FileAccount) -> Int? { previous?.rows(of: file.name).last }
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
