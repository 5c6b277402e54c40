/// What became of those who were trained at a level that is measured before and after: the direction, beside how strong the
/// evidence is. Made from the published figures of an edition alone, in points, never from standardised effects.
public enum LevelVerdict: String, Sendable, CaseIterable {
    /// The whole interval lies above zero.
    case improved
    /// The interval holds zero: no change was shown.
    case unclear
    /// The whole interval lies below zero.
    case worse
    /// A change that was clear at an earlier follow-up is not any more, and the fall itself is clear.
    case faded
    /// Nobody was measured before and after.
    case notMeasured = "not_measured"
    /// Measured, and withheld: no direction, and in no count.
    case notPublished = "not_published"

    /// The verdict on learning or on behaviour at work of a programme.
    ///
    /// - Parameters:
    ///   - level: Others have none: what is asked once has no direction, and indicators have no interval.
    ///   - program: The programme's slug.
    ///   - figures: The edition's figures.
    /// - Returns: What the last follow-up that was due shows, or the tests.
    public static func of(_ level: Level, program: String, _ figures: FigureSet) -> LevelVerdict {
        switch level {
        case .learning: LevelVerdict(figures.figure(FigureKey(.learningGain, program: program)))
        case .behaviour: behaviour(program, figures)
        default: .notMeasured
        }
    }

    /// The verdict on all levels of a programme: mixed ones are told level by level.
    public static func levels(of program: String, _ figures: FigureSet) -> [(level: Level, verdict: LevelVerdict)] {
        [Level.learning, .behaviour].map { ($0, of($0, program: program, figures)) }
    }

    private init(_ figure: Figure?) {
        switch figure?.outcome {
        case nil, .absent(.notMeasured), .absent(.notYetDue), .absent(.notApplicable): self = .notMeasured
        case .absent(.withheld), .band: self = .notPublished
        case .absent(.tooFew): self = .unclear
        case .shown(let shown):
            guard let interval = shown.interval else {
                self = .unclear
                return
            }
            self = interval.lowerBound > 0 ? .improved : interval.upperBound < 0 ? .worse : .unclear
        }
    }

    /// By the last follow-up that was due.
    private static func behaviour(_ program: String, _ figures: FigureSet) -> LevelVerdict {
        let waves = figures.members(of: .behaviourChange, program: program, group: "wave").filter(FigureKey.isName)
        func figure(_ wave: String) -> Figure? {
            figures.figure(FigureKey(.behaviourChange, program: program, group: "wave", member: wave))
        }
        let due = waves.filter { wave in
            if case .absent(.notYetDue) = figure(wave)?.outcome { false } else { true }
        }
        guard let last = due.last else {
            return LevelVerdict(figures.figure(FigureKey(.behaviourChange, program: program)))
        }
        let verdict = LevelVerdict(figure(last))
        guard verdict == .unclear else { return verdict }
        let earlier = due.dropLast().filter { LevelVerdict(figure($0)) == .improved }
        return hasFallen(since: Array(earlier), to: last, program, figures) ? .faded : verdict
    }

    /// Whether the fall from any of these follow-ups is clear, all of them considered (Holm 1979).
    private static func hasFallen(since waves: [String], to last: String, _ program: String, _ figures: FigureSet)
        -> Bool
    {
        let falls = waves.compactMap { wave -> StudentContrast? in
            let member = "\(wave)\(WaveDifferences.separator)\(last)"
            let key = FigureKey(.behaviourBetweenWaves, program: program, group: "waves", member: member)
            guard let shown = figures.figure(key)?.shown, let spread = shown.spread,
                let degrees = spread.degreesOfFreedom
            else { return nil }
            return StudentContrast(
                difference: shown.value, standardError: spread.standardError, degreesOfFreedom: degrees)
        }
        let holm = HolmProcedure(falls.map(\.pValue))
        return zip(falls, holm.isClear).contains { $0.difference < 0 && $1 }
    }
}

extension Figure.Shown {
    /// The smallest change that so many people, varying so much, would have shown four times in five; `nil` where its method
    /// has no degrees of freedom.
    public var detectableChange: Double? {
        spread.flatMap { spread in
            spread.degreesOfFreedom.map {
                DetectableChange.ofMeans(standardError: spread.standardError, degreesOfFreedom: $0)
            }
        }
    }
}
