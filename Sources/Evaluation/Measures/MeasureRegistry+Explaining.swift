/// What else there is to say about a measure, for those who explain it.
extension MeasureRegistry {
    /// By what a measure's figures are broken down, besides the site's taxonomies: `session`, `unit`, ….
    public static func groupings(of id: MeasureID) -> [String] {
        measures.first { $0.definition.id == id }?.groupings.map(\.rawValue) ?? []
    }

    /// Whether there is a figure over all programmes together, too.
    public static func isPooled(_ id: MeasureID) -> Bool {
        measures.first { $0.definition.id == id }?.isPooled ?? false
    }

    /// The levels whose rows a measure is computed from: its own, and participation where its value is related to those
    /// who took part.
    public static func levelsRead(by id: MeasureID) -> [Level] {
        guard let definition = definition(id) else { return [] }
        let sets = [definition.people.set(of: id), definition.people.revealed?.set].compactMap(\.self)
        let readsParticipation = !CountedSet.ofParticipation.isDisjoint(with: sets)
        return readsParticipation && definition.level != .participation
            ? [.participation, definition.level] : [definition.level]
    }
}
