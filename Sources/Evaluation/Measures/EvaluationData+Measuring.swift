extension EvaluationData {
    /// Computes every measure of the registry for every programme, session, unit, year and term that the data allow.
    ///
    /// - Parameters:
    ///   - taxonomies: The taxonomies by whose terms programmes are taken together.
    ///   - slugs: The programmes that the edition shows; rows of others count nowhere in it.
    ///   - policy: Says how many people a programme must have to be part of figures over several programmes.
    ///   - settings: What the site sets that measures depend on.
    /// - Returns: What was computed, still to pass disclosure control.
    func measured(
        by taxonomies: [String], programs slugs: Set<String>, under policy: DisclosurePolicy = DisclosurePolicy(),
        settings: MeasureSettings = MeasureSettings()
    ) -> Measurements {
        let programs = observations.directory.programs
        let included = programs.indices.filter { slugs.contains(programs[$0].slug) }
        let run = MeasureRun(
            observations, taxonomies: taxonomies, included: included.map(Int32.init), minimum: policy.minimumGroup,
            threads: threads, measures: MeasureRegistry.measures(under: settings))
        return Measurements(
            cells: run.cells(), programs: included.map { programs[$0] }, taxonomies: taxonomies,
            nestings: run.nestings())
    }
}
