extension EvaluationData {
    /// The names of files whose numbers of rows would tell how many people a small programme had.
    ///
    /// A file about several programmes has as many rows as all of them together. Those of the large ones are published,
    /// so the rest would be the small one's. A programme with too few participants makes every file that speaks of it
    /// one of these; one with too few answers, tests or follow-ups makes the files of that level so.
    ///
    /// - Parameter minimum: The fewest distinct people that a published figure may rest on.
    /// - Returns: Paths below the content folder, as in ``files``.
    func filesOfSmallPrograms(minimum: Int) -> Set<String> {
        var small: Set<String> = []
        for level in [Level.participation, .reaction, .learning, .behaviour] {
            for (program, people) in people(at: level) where people < minimum {
                let files = (observations.filesByProgram[program] ?? []).map { names[Int($0)] }
                small.formUnion(files.filter { level == .participation || levels(ofFile: $0).contains(level) })
            }
        }
        return small
    }

    /// How many distinct people each programme has at a level; a row without a participant counts as one person.
    private func people(at level: Level) -> [Int32: Int] {
        let lists = RowPartition.rows(
            of: observations.table(level).narrow(.program), memberCount: observations.directory.programs.count)
        var people: [Int32: Int] = [:]
        for program in 0..<lists.count {
            let rows = lists[program]
            if !rows.isEmpty { people[Int32(program)] = observations.people(level, rows: rows) }
        }
        return people
    }

    private func levels(ofFile name: String) -> [Level] { files.first { $0.name == name }?.levels ?? [] }
}
