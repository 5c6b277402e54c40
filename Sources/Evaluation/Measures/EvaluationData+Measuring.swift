extension EvaluationData {
    /// Computes every measure of the registry for every programme, session, unit, year and term that the data allow.
    ///
    /// - Parameters:
    ///   - taxonomies: The taxonomies by whose terms programmes are taken together.
    ///   - slugs: The programmes that the edition shows; rows of others count nowhere in it.
    /// - Returns: What was computed, still to pass disclosure control.
    public func measured(by taxonomies: [String], programs slugs: Set<String>) -> Measurements {
        let programs = observations.directory.programs
        let included = programs.indices.filter { slugs.contains(programs[$0].slug) }
        let cells = MeasureRun(observations, taxonomies: taxonomies, included: included.map(Int32.init)).cells()
        return Measurements(cells: cells, programs: included.map { programs[$0] }, taxonomies: taxonomies)
    }
}
