import Evaluation

/// Claims that set figures beside each other.
extension FigureClaim {
    /// A change and its direction; `isLessBetter` where a rise is given as a fall.
    static func change(_ key: FigureKey, _ isLessBetter: Bool) -> FigureClaim {
        let claim = FigureClaim(.change, key)
        return isLessBetter ? claim.with("better", "less") : claim
    }

    /// A member of a group is higher than another, all pairs of the members considered.
    static func differ(
        _ pair: GroupDifferences.Pair, _ group: FigureKey, among members: [String], statistic: String? = nil
    ) -> FigureClaim {
        FigureClaim(.differ, group, statistic: statistic).with("higher", pair.higher).with("lower", pair.lower)
            .with("members", members)
    }

    /// About programmes that are compared on a measure.
    static func compared(_ relation: Relation, _ comparison: ProgramComparison) -> FigureClaim {
        FigureClaim(relation, [("measure", comparison.definition.id.name)]).with(comparison.scope)
            .with("programs", comparison.places.map(\.program))
    }

    /// About a measure of programmes of which so much is known.
    static func counted(
        _ relation: Relation, _ measure: MeasureID, of programs: [Program], in scope: FigureScope = .whole
    )
        -> FigureClaim
    {
        FigureClaim(relation, [("measure", measure.name)]).with(scope).with("programs", programs.map(\.slug))
    }

    private func with(_ scope: FigureScope) -> FigureClaim {
        scope.member.isEmpty ? self : with("group", scope.group).with("member", scope.member)
    }
}
