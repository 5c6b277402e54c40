/// What else there is to say about a measure, for those who explain it.
extension MeasureRegistry {
    /// By what a measure's figures are broken down, besides the site's taxonomies: `session`, `unit`, ….
    public static func groupings(of id: String) -> [String] {
        measures.first { $0.definition.id == id }?.groupings.map(\.rawValue) ?? []
    }

    /// Whether there is a figure over all programmes together, too.
    public static func isPooled(_ id: String) -> Bool {
        measures.first { $0.definition.id == id }?.isPooled ?? false
    }

    /// The levels whose rows a measure is computed from: its own, and participation where its value is related to those
    /// who took part.
    public static func levelsRead(by id: String) -> [Level] {
        guard let level = definition(id)?.level else { return [] }
        let readsParticipation: Set = [
            "reaction.response_rate", "finance.cost_per_participant", "finance.cost_per_hour", "recognition.awards",
        ]
        return readsParticipation.contains(id) ? [.participation, level] : [level]
    }
}
