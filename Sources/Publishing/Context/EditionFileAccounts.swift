import Evaluation

extension Project {
    /// What became of the rows of those evaluation files that the readers of an edition may know of: not those that are
    /// only about programmes which it does not show, or only of levels that it has no section for. Their very names can
    /// tell what is in them.
    func files(in edition: Edition, of evaluation: EvaluationData) -> [FileAccount] {
        let shown = programs(in: edition).map(\.slug)
        let open = shown.reduce(into: Set<String>()) { $0.formUnion(evaluation.fileNames(of: $1)) }
        let closed = Set(programs.map(\.slug)).subtracting(shown).reduce(into: Set<String>()) {
            $0.formUnion(evaluation.fileNames(of: $1))
        }
        let hidden = closed.subtracting(open)
        return evaluation.files.filter { file in
            !hidden.contains(file.name) && (file.levels.isEmpty || file.levels.contains(where: edition.shows))
        }
    }
}
