extension FigureSet {
    /// The figures of those levels that an edition shows.
    ///
    /// They are taken away after disclosure control, which looked at all of them: leaving out more can't reveal anything.
    /// What is left out is absent, not withheld: nothing in the edition tells that it exists.
    public func showing(_ isShown: (Level) -> Bool) -> FigureSet {
        if Level.allCases.allSatisfy(isShown) { return self }
        let shown = Set(MeasureRegistry.definitions.filter { isShown($0.level) }.map(\.id))
        return FigureSet(all.filter { shown.contains($0.key.measure) })
    }
}
