extension EvaluationData {
    /// Computes every measure of the registry for every programme, session, unit, year and term that the data allow.
    ///
    /// - Parameter taxonomies: The taxonomies by whose terms programmes are taken together.
    public func measured(by taxonomies: [String]) -> Measurements {
        let cells = MeasureRun(observations, taxonomies: taxonomies).cells()
        return Measurements(cells: cells, directory: observations.directory, taxonomies: taxonomies)
    }
}
