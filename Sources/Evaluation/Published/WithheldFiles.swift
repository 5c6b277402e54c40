/// The evaluation files whose numbers of rows are not published, because they would tell how few people there are in the
/// file or in a small programme that shares it, how few have come or gone since the site was published last, or how many
/// there are in a group whose figures are withheld: of a course with a file for each session, the file is the session.
///
/// Sums over files leave them out, so that what is withheld can't be had by subtraction.
struct WithheldFiles {
    private let names: Set<String>

    /// - Parameters:
    ///   - data: The evaluation files.
    ///   - policy: Says from how many people on numbers are published.
    ///   - previous: The numbers of rows that were published before, by the files' paths.
    ///   - figures: What the edition publishes.
    init(
        _ data: EvaluationData, under policy: DisclosurePolicy, since previous: [String: [Int]],
        beside figures: FigureSet
    ) {
        let besideWithheld = data.files(besideWithheld: figures)
        let ofSmallPrograms = data.filesOfSmallPrograms(minimum: policy.minimumGroup)
        let few = 1..<policy.minimumGroup
        let withheld = data.files.filter { file in
            file.isAboutPeople
                && (few.contains(file.rows) || ofSmallPrograms.contains(file.name)
                    || besideWithheld.contains(file.name)
                    || (previous[file.name] ?? []).contains { few.contains(abs(file.rows - $0)) })
        }
        names = Set(withheld.map(\.name))
    }

    func contains(_ file: FileAccount) -> Bool { names.contains(file.name) }
}

extension FileAccount {
    /// Whether its rows stand for people, rather than for amounts, indicators, decisions or positions.
    fileprivate var isAboutPeople: Bool {
        levels.contains { level in
            switch level {
            case .participation, .reaction, .learning, .behaviour, .interviews, .recognition: true
            case .needs, .results, .finance, .actions: false
            }
        }
    }
}
