public import Basics

/// Which figure: of which programme, broken down by what, of which measure.
public struct FigureKey: Sendable, Hashable {
    /// The programme's slug, or ``everyProgram``.
    public var program: String
    /// What the figure is broken down by, such as `session` or `item`; `all` where it is not.
    public var group: String
    /// Which of the group, such as a session's id; empty where the figure is not broken down.
    public var member: String
    /// The measure's id.
    public var measure: MeasureID

    /// Stands for all programmes together.
    public static let everyProgram = "*"
    /// The group of a figure that is not broken down.
    public static let whole = "all"

    /// The member that stands for all those of a group that are too small to be shown on their own.
    public static let others = "*others"
    /// The member that stands for each of a group's where not even their names may be told.
    public static let everyMember = "*each"

    /// A key; without a group, the figure for the whole programme.
    public init(_ measure: MeasureID, program: String, group: String = Self.whole, member: String = "") {
        self.program = program
        self.group = group
        self.member = member
        self.measure = measure
    }

    /// Whether a member is one of the data, and does not stand for several.
    public static func isName(_ member: String) -> Bool { member != others && member != everyMember }

    /// Whether both are broken down alike, whichever member they are of.
    func isInGroup(of other: FigureKey) -> Bool {
        program == other.program && group == other.group && measure == other.measure
    }
}

/// A published figure: a value with its number of cases and its interval, or the reason why there is none.
///
/// A figure comes into being only in the disclosure step of its edition, so nothing that holds one can reveal what the
/// step withheld.
public struct Figure: Sendable {
    /// Which figure it is.
    public let key: FigureKey
    /// Which of the measure's values: `value` for the measure's own, else `mean`, `share_4` and the like.
    public let statistic: String
    /// Its value, or why it has none.
    public let outcome: Outcome

    /// A value or a reason.
    public enum Outcome: Sendable {
        /// There is a value.
        case shown(Shown)
        /// There is a share, or the p of a test of one, of which only the limits are told.
        case band(Band)
        /// There is none, for this reason.
        case absent(Absence)

        /// `shown`, `band`, `range`, or the reason for having no value, as published data name it.
        public var status: String {
            switch self {
            case .shown: "shown"
            case .band(let band): band.status
            case .absent(let absence): absence.rawValue
            }
        }
    }

    /// A value that may be published.
    public struct Shown: Sendable {
        /// In the measure's unit.
        public let value: Double
        /// The 95 % interval, where the measure has one.
        public let interval: ClosedRange<Double>?
        /// The cases that it rests on.
        public let n: Int
        /// How sure it is, for comparing it with others; `nil` where its method has no standard error, and where numbers
        /// of people are rounded.
        public var spread: Spread?
        /// Where it is kept from an earlier release, from which one.
        public var held: Held?
    }

    /// What figures are compared by.
    public struct Spread: Sendable, Hashable {
        /// In the unit of the value, above 0.
        public let standardError: Double
        /// Of the standard error, by Student's distribution; `nil` for a normal one.
        public let degreesOfFreedom: Double?
    }

    /// What is told of a share of which almost everybody, or almost nobody, is part; of one by which such a share could
    /// be had; and of the p of a test of either.
    public struct Band: Sendable, Hashable {
        /// On which side of a bound it lies.
        public let side: Side
        /// Everything that it may be, from 0 to 1.
        public let range: ClosedRange<Double>
        /// The cases that it rests on.
        public let n: Int
        /// Where it is kept from an earlier release, from which one.
        public var held: Held?

        /// Where it lies.
        public enum Side: String, Sendable {
            /// At the lower limit or above: nearly everybody is part of it.
            case atLeast
            /// At the upper limit or below: nearly nobody is, or a p is at most this.
            case atMost
            /// From the lower limit to the upper one, because the exact share would tell another's.
            case between
        }

        /// What data name as the status of such a figure.
        public var status: String { side == .between ? Self.rangeStatus : Self.boundStatus }

        static let (boundStatus, rangeStatus) = ("band", "range")

        /// All of these names.
        public static let statuses = [boundStatus, rangeStatus]
    }

    init(key: FigureKey, statistic: String, outcome: Outcome) {
        self.key = key
        self.statistic = statistic
        self.outcome = outcome
    }

    /// That a figure is the one last published, because only a few people have come or gone since: with the new one, a
    /// reader of both could tell what these few people said or did.
    public struct Held: Sendable, Hashable {
        /// The day that the site spoke of which published it first; `nil` where that site bore no date.
        public let since: CalendarDate?
    }

    /// The value, if there is one.
    public var shown: Shown? { outcome.shown }

    /// The bound, if the figure is one.
    public var band: Band? { outcome.band }

    /// Where the figure is kept from an earlier release, from which one.
    public var held: Held? { shown?.held ?? band?.held }

    /// Whether it says anything of what was measured, be it a bound.
    public var hasValue: Bool {
        if case .absent = outcome { false } else { true }
    }

    /// How many cases it rests on; `nil` where it has no value.
    public var n: Int? { outcome.n }

    /// `shown`, `band`, `range`, or the reason for having no value, as published data name it.
    public var status: String { outcome.status }
}

extension Figure.Outcome {
    /// The value, if there is one.
    public var shown: Figure.Shown? { if case .shown(let shown) = self { shown } else { nil } }

    /// The bound, if it is one.
    public var band: Figure.Band? { if case .band(let band) = self { band } else { nil } }

    /// How many cases it rests on; `nil` where it has no value.
    public var n: Int? {
        switch self {
        case .shown(let shown): shown.n
        case .band(let band): band.n
        case .absent: nil
        }
    }
}

/// Why a figure has no value.
public enum Absence: String, Sendable, CaseIterable {
    /// Too few people stand behind it, or it would give away a figure that has too few: [c].
    case withheld
    /// Nobody measured it: [x].
    case notMeasured = "not_measured"
    /// It makes no sense here: [z].
    case notApplicable = "not_applicable"
    /// It will be measured later: [x].
    case notYetDue = "not_yet_due"
    /// Too few cases, or all alike, so that it can't be computed: [x].
    case tooFew = "too_few"

    /// The short form of statistical bulletins.
    public var mark: String {
        switch self {
        case .withheld: "[c]"
        case .notMeasured, .notYetDue, .tooFew: "[x]"
        case .notApplicable: "[z]"
        }
    }
}
