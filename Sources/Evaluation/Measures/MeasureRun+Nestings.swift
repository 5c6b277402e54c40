extension MeasureRun {
    /// All nestings that the rows show, programme by programme and for all together.
    func nestings() -> [Nesting] {
        var nestings: [Nesting] = []
        for level in Level.allCases where level != .needs {
            let across = Grouping.allCases.filter { $0.isPartition && $0.isAcrossPrograms }
            let rows = index.rows(level, ofPrograms: included)
            nestings += self.nestings(level, rows, FigureKey.everyProgram, among: across)
            let within = Grouping.allCases.filter(\.isPartition)
            for program in included {
                let rows = index.rows(level, ofPrograms: [program])
                let slug = data.directory.programs[Int(program)].slug
                nestings += self.nestings(level, rows, slug, among: within)
            }
        }
        return nestings
    }

    private func nestings(
        _ level: Level, _ rows: [Int32], _ program: String, among groupings: [Grouping]
    ) -> [Nesting] {
        guard rows.count > 1 else { return [] }
        let known = groupings.compactMap { grouping in index.codes[level]?[grouping].map { (grouping, $0) } }
        var nestings: [Nesting] = []
        for (inner, innerCodes) in known {
            for (outer, outerCodes) in known where outer != inner {
                guard let outerByInner = Self.outerByInner(rows, innerCodes, outerCodes) else { continue }
                let names = outerByInner.map { (data.name($0, inner), data.name($1, outer)) }
                nestings.append(
                    Nesting(
                        program: program, level: level, inner: inner.rawValue, outer: outer.rawValue,
                        outerByInner: Dictionary(names) { first, _ in first }))
            }
        }
        return nestings
    }

    /// The outer code of each inner one; `nil` where an inner one has several, or all have the same.
    private static func outerByInner(_ rows: [Int32], _ inner: NarrowCells, _ outer: NarrowCells) -> [Int32: Int32]? {
        var outerByInner: [Int32: Int32] = [:]
        var (lastInner, lastOuter) = (inner[Int(rows[0])], outer[Int(rows[0])])
        outerByInner[lastInner] = lastOuter
        var isVaried = false
        for row in rows {
            let (innerCode, outerCode) = (inner[Int(row)], outer[Int(row)])
            if innerCode == lastInner, outerCode == lastOuter { continue }
            if let known = outerByInner.updateValue(outerCode, forKey: innerCode), known != outerCode { return nil }
            isVaried = isVaried || outerCode != lastOuter
            (lastInner, lastOuter) = (innerCode, outerCode)
        }
        return isVaried ? outerByInner : nil
    }
}
