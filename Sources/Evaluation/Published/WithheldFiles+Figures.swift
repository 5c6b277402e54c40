extension EvaluationData {
    /// The names of files whose numbers of rows stand beside figures that are withheld, and might give them away.
    ///
    /// Where one file holds all that is known of a programme at a level, its rows are the whole: they are told if the whole
    /// is. Where several files share it, each is a part that is cut otherwise than the published groups, and none of them is
    /// told if anything of the programme at that level is withheld.
    func files(besideWithheld figures: FigureSet) -> Set<String> {
        let accounts = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var found: Set<String> = []
        for program in observations.directory.programs {
            let ofProgram = fileNames(of: program.slug).compactMap { accounts[$0] }
            guard !ofProgram.isEmpty else { continue }
            let withheld = WithheldLevels(figures.figures(ofProgram: program.slug))
            for level in withheld.anywhere {
                let sharing = ofProgram.filter { $0.levels.contains(level) }
                if sharing.count > 1 || withheld.wholly.contains(level) { found.formUnion(sharing.map(\.name)) }
            }
        }
        return found
    }
}

/// The levels at which figures of a programme are withheld.
private struct WithheldLevels {
    /// In any group.
    var anywhere: Set<Level> = []
    /// Of the programme as a whole.
    var wholly: Set<Level> = []

    init(_ figures: ArraySlice<Figure>) {
        // Where another statistic of the same people is told, how many they are is told, too.
        let told = Set(figures.filter(\.hasValue).map(\.key))
        for figure in figures where !told.contains(figure.key) {
            guard case .absent(.withheld) = figure.outcome,
                let level = MeasureRegistry.definition(figure.key.measure)?.level
            else { continue }
            anywhere.insert(level)
            if figure.key.group == FigureKey.whole { wholly.insert(level) }
        }
    }
}
