/// How the people behind a measure's figures are protected. Every definition says it, so that no measure can forget it.
struct MeasurePeople: Sendable {
    /// What the figures say of people.
    enum Kind: Sendable {
        /// Nothing: they are about money, organisations or decisions.
        case none
        /// How many there are of a set of people, or of what these people did, such as hours.
        case counts
        /// The share of people who did or reached something.
        case rate(RateRule)
        /// How answers are spread: shares of them that fall on some points of a scale.
        case spread
        /// Means, differences, coefficients and tests of what people scored, answered or were given.
        case values
    }

    /// What happens to a rate that nearly everybody or nearly nobody is part of, which would tell on each of them.
    enum RateRule: Sendable, Equatable {
        /// Only a bound of it is published: see ``ShareBand``.
        case banded
        /// It is published as it is, for this reason. Only for acts that others see.
        case open(because: String)
    }

    /// A further set whose size follows from the figures.
    struct Revealed: Sendable {
        let set: CountedSet
        let size: Size

        /// How its size follows.
        enum Size: Sendable, Equatable {
            /// It is everybody behind the figures.
            case everybody
            /// It is everybody where n is 0: that nobody did something tells on all.
            case everybodyWhereNobody
            /// It is those who are part of the rate.
            case successes
            /// It is the n of this statistic, which alone tells it.
            case onlyStatistic(String)
            /// It is the n of this statistic, and all figures rest on it.
            case statistic(String)
        }
    }

    /// What n counts.
    private enum Counted: Sendable {
        /// A set that other measures may count too.
        case set(CountedSet)
        /// A set of the measure's own.
        case own
        /// The same as another measure's value.
        case elsewhere
    }

    let kind: Kind
    private let counted: Counted
    /// The statistic whose n is the size of the set; `nil` where that of any is.
    private(set) var countedBy: String?
    /// The further set whose size follows from the figures; `nil` where none does.
    private(set) var revealed: Revealed?
    /// Whether its value also depends on what these people did not do or say: on costs, on the day, on
    /// what comes in later, on other programmes.
    private(set) var dependsOnOthers = false
    /// What the value can be; at an end of it everybody says the same. `nil` where there is no end, or it says nothing.
    private(set) var range: ClosedRange<Double>?
    /// The measure whose share can be had from these figures where that is an extreme one; `nil` where there is none.
    private(set) var told: MeasureID?

    private init(_ kind: Kind, _ set: CountedSet?) {
        self.kind = kind
        counted = set.map(Counted.set) ?? .own
    }

    private init(_ kind: Kind, _ counted: Counted) {
        self.kind = kind
        self.counted = counted
    }

    /// Not about people.
    static let none = MeasurePeople(.none, nil)
    /// Numbers of a set; of one of the measure's own for `nil`.
    static func counts(of set: CountedSet? = nil) -> MeasurePeople { MeasurePeople(.counts, set) }
    /// The share of a set who did or reached something.
    static func rate(of set: CountedSet? = nil, _ rule: RateRule) -> MeasurePeople { MeasurePeople(.rate(rule), set) }
    /// How the answers of a set are spread.
    static func spread(of set: CountedSet? = nil) -> MeasurePeople { MeasurePeople(.spread, set) }
    /// Values of a set.
    static func values(of set: CountedSet? = nil) -> MeasurePeople { MeasurePeople(.values, set) }

    /// The same, of which n says no more than another measure's value.
    var countedElsewhere: MeasurePeople {
        var people = MeasurePeople(kind, .elsewhere)
        (people.countedBy, people.revealed, people.dependsOnOthers) = (countedBy, revealed, dependsOnOthers)
        return people
    }

    /// The same, with the n of one statistic as the size of the set.
    func counted(by statistic: String) -> MeasurePeople {
        var people = self
        people.countedBy = statistic
        return people
    }

    /// The same, of a value that also depends on what these people did not do or say.
    var dependingOnOthers: MeasurePeople {
        var people = self
        people.dependsOnOthers = true
        return people
    }

    /// The same, from which the size of a further set follows.
    func revealing(_ set: CountedSet, _ size: Revealed.Size = .everybody) -> MeasurePeople {
        var people = self
        people.revealed = Revealed(set: set, size: size)
        return people
    }

    /// The same, of a value that is at an end of this range only where everybody says the same.
    func within(_ range: ClosedRange<Double>) -> MeasurePeople {
        var people = self
        people.range = range
        return people
    }

    /// The same, from which the share of a measure can be had where that is an extreme one.
    func telling(of measure: MeasureID) -> MeasurePeople {
        var people = self
        people.told = measure
        return people
    }

    /// Whether a figure tells what each of the people said or scored, because it was the same.
    func isUniform(_ statistic: String, _ value: Double, _ low: Double?, _ high: Double?) -> Bool {
        switch kind {
        case .spread: statistic.hasPrefix("share_") && value == 1
        case .values:
            statistic == "standard_deviation" && value == 0
                || ["value", "mean"].contains(statistic) && low != nil && low == high
                || statistic == "value" && range.map { value <= $0.lowerBound || value >= $0.upperBound } ?? false
        case .none, .counts, .rate: false
        }
    }

    /// The set that the measure of this name counts; `nil` where n says the same as another measure's value.
    func set(of measure: MeasureID) -> CountedSet? {
        switch counted {
        case .set(let set): set
        case .own: CountedSet(id: measure.name)
        case .elsewhere: nil
        }
    }

    /// Whether the value can only move because people came, went, or were recorded otherwise. A number of people is what n
    /// says already, and so is a rate whose successes are a counted set of their own.
    var movesWithPeopleOnly: Bool {
        switch kind {
        case .none, .counts: false
        case .rate: !dependsOnOthers && revealed?.size != .successes
        case .spread, .values: !dependsOnOthers
        }
    }

    /// Whether its extreme rates are published as bounds only.
    var isBanded: Bool { if case .rate(.banded) = kind { true } else { false } }

    /// Whether its shares are shares of the cases that n counts, and can be computed from rounded numbers.
    var isShareOfCases: Bool {
        switch kind {
        case .rate, .spread: true
        case .none, .counts, .values: false
        }
    }

    /// Whether a statistic gives away the size of the further set.
    func reveals(by statistic: String) -> Bool {
        if case .onlyStatistic(let name) = revealed?.size { return statistic == name }
        return true
    }
}
