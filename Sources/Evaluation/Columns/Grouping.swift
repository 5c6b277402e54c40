/// What rows may be broken down by, of one programme or of several.
///
/// Positions and channels of one programme are often too small to be shown. They cost nothing beside them all the same:
/// disclosure control hides them first, and on the demonstration they make no
/// other figure hidden.
enum Grouping: String, Sendable, CaseIterable {
    case session, unit, position, competency, channel, wave, year

    /// The column that holds the member's name.
    var column: Column {
        switch self {
        case .session: .session
        case .unit: .unit
        case .position: .position
        case .competency: .competency
        case .channel: .channel
        case .wave: .wave
        case .year: .date
        }
    }

    /// Whether each row belongs to one member only, so that the members add up to the whole and what one of them hides
    /// can be had from the others.
    ///
    /// Waves do not add up: of a person who is met at several follow-ups, the whole takes the latest one only.
    var isPartition: Bool { self != .wave }

    /// Whether figures over several programmes are broken down by it. Sessions of different programmes have nothing in
    /// common but their ids.
    var isAcrossPrograms: Bool { self != .session }
}
