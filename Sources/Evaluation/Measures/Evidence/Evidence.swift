/// How much is known about whether a programme works: a grade computed from what was measured and how, with the reasons
/// for it and with what to be careful about.
///
/// Attendance and satisfaction never lift the grade above 1, whatever they amount to.
public struct Evidence: Sendable {
    /// The grade, from 0 to 5.
    public let grade: EvidenceGrade
    /// Each condition that was looked at, from the lowest grade up, and whether it is met.
    public let reasons: [Reason]
    /// What to be careful about.
    public let flags: [Flag]

    /// A condition of a grade.
    public struct Reason: Sendable {
        /// Which.
        public let key: EvidenceKey
        /// Whether it is met.
        public let isMet: Bool
        /// How many cases it rests on; `nil` where that may not be published or says nothing.
        public let n: Int?
        /// The share or difference that was compared; `nil` where there is none or it may not be published.
        public let value: Double?
    }

    /// Something to be careful about.
    public struct Flag: Sendable {
        /// Which.
        public let key: EvidenceKey
        /// How many cases it rests on; `nil` where it is not about a number of cases.
        public let n: Int?
        /// The share or difference that raised it; `nil` where there is none.
        public let value: Double?
        /// The bound of a share that nearly all or nearly none are part of, which is told in its place.
        public let band: Figure.Band?
    }
}

/// How strong the evidence is.
public enum EvidenceGrade: Int, Sendable, CaseIterable, Comparable {
    /// Nothing was measured.
    case nothing
    /// Participants were asked what they thought of it, and no more.
    case reaction
    /// Learning was measured before and after, or behaviour without a baseline.
    case change
    /// Behaviour or results were measured before and three months or more after, on at least half of those who completed.
    case lastingChange
    /// There is a comparison group that was alike at the start and was not lost.
    case comparison
    /// The same on results, in two cohorts, or with assignment by chance.
    case strongComparison

    /// Weaker evidence comes before stronger.
    public static func < (left: EvidenceGrade, right: EvidenceGrade) -> Bool { left.rawValue < right.rawValue }
}
