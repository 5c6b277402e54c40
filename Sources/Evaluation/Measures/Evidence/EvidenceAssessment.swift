/// Grades what was measured, condition by condition.
struct EvidenceAssessment {
    private let facts: EvidenceFacts
    private let minimum: Int

    /// An assessment of `facts` in which numbers of fewer than `minimum` people are not stated.
    init(_ facts: EvidenceFacts, minimum: Int) {
        self.facts = facts
        self.minimum = minimum
    }

    /// The grade with its reasons and flags.
    var evidence: Evidence {
        let reasons = reasons
        return Evidence(grade: grade, reasons: reasons, flags: flags)
    }

    private var grade: EvidenceGrade {
        guard hasChange || facts.respondents > 0 else { return .nothing }
        guard hasChange else { return .reaction }
        guard isLasting else { return .change }
        guard isCompared else { return .lastingChange }
        // A comparison on results can't be had: indicators are of organisations, which have no comparison group here.
        return facts.isRandomised || facts.soundSessions >= 2 ? .strongComparison : .comparison
    }

    private var hasChange: Bool { facts.tested > 0 || facts.behaviourRows > 0 || facts.hasResultsWithBaseline }
    private var isFollowed: Bool { facts.followedUpLate > 0 && (facts.followedShare ?? 0) >= 0.5 }
    /// That half of the completers were measured can be asked of behaviour only: an indicator is its organisation's.
    private var isLasting: Bool { isFollowed || facts.hasLateResults }
    private var isEquivalent: Bool { facts.groups?.isEquivalent ?? false }
    private var isKept: Bool { facts.groups?.isKept ?? false }
    private var isCompared: Bool { isFollowed && facts.comparison > 0 && isEquivalent && isKept }

    private var reasons: [Evidence.Reason] {
        var reasons = [
            reason(.reaction, facts.respondents > 0, n: facts.respondents),
            reason(.learningBeforeAfter, facts.tested > 0, n: facts.tested),
            reason(.behaviourBeforeAfter, facts.followedUp > 0, n: facts.followedUp),
            Evidence.Reason(key: .resultsBeforeAfter, isMet: facts.hasResultsWithBaseline, n: nil, value: nil),
        ]
        guard facts.followedUp > 0 || facts.hasResultsWithBaseline else { return reasons }
        let isLate = facts.followedUpLate > 0 || facts.hasLateResults
        reasons.append(Evidence.Reason(key: .threeMonths, isMet: isLate, n: nil, value: nil))
        guard facts.followedUp > 0 else { return reasons }
        if let share = facts.followedShare {
            let isPublishable =
                facts.completersFollowedUp >= minimum && facts.completed >= minimum
                && ShareBand(share: share, of: facts.completed) == nil
            reasons.append(
                Evidence.Reason(
                    key: .halfFollowedUp, isMet: share >= 0.5, n: nil, value: isPublishable ? share : nil))
        }
        reasons.append(reason(.comparisonGroup, facts.comparison > 0, n: facts.comparison))
        guard facts.comparison > 0 else { return reasons }
        let fewer = min(facts.comparison, facts.followedUp)
        let isPublishable = fewer >= minimum
        let isLossTelling = (facts.groups?.loss).map { ShareBand(share: $0, of: fewer) != nil } ?? false
        reasons += [
            Evidence.Reason(
                key: .baselineEquivalent, isMet: isEquivalent, n: nil,
                value: isPublishable ? facts.groups?.baselineGap : nil),
            Evidence.Reason(
                key: .lowAttrition, isMet: isKept, n: nil,
                value: isPublishable && !isLossTelling ? facts.groups?.loss : nil),
            Evidence.Reason(key: .twoCohorts, isMet: facts.soundSessions >= 2, n: nil, value: nil),
            Evidence.Reason(key: .randomAssignment, isMet: facts.isRandomised, n: nil, value: nil),
        ]
        return reasons
    }

    private func reason(_ key: EvidenceKey, _ isMet: Bool, n: Int) -> Evidence.Reason {
        Evidence.Reason(key: key, isMet: isMet, n: isMet && n >= minimum ? n : nil, value: nil)
    }

    /// Flags that rest on too few people are left out: they would tell on them.
    private var flags: [Evidence.Flag] {
        var flags: [Evidence.Flag] = []
        let shares: Set<EvidenceKey> = [.lowResponse, .ceiling, .straightLining]
        func flag(_ key: EvidenceKey, _ value: Double?, people: Int, when isRaised: (Double) -> Bool) {
            guard let value, people >= minimum, isRaised(value) else { return }
            // A share of which nearly all or nearly none are part would tell on them.
            let band = shares.contains(key) ? ShareBand(share: value, of: people) : nil
            flags.append(
                Evidence.Flag(
                    key: key, n: people, value: band == nil ? value : nil,
                    band: band.map { Figure.Band(side: $0.side, range: $0.range, n: people) }))
        }
        let cases = [facts.followedUp, facts.tested].first { $0 > 0 }
        flag(.smallN, cases.map(Double.init), people: cases ?? 0) { $0 < 30 }
        flag(.lowResponse, facts.responseRate, people: facts.completed) { $0 < 0.6 }
        flag(.responseOver100, facts.responseRate, people: facts.completed) { $0 > 1 }
        flag(.ceiling, facts.ceiling?.value, people: facts.ceiling?.people ?? 0) { $0 >= 0.15 }
        flag(.straightLining, facts.straightLining?.value, people: facts.straightLining?.people ?? 0) { $0 > 0.3 }
        let compared = min(facts.comparison, facts.followedUp)
        let gap = facts.groups?.baselineGap?.magnitude
        flag(.baselineNotEquivalent, gap, people: compared) { !BaselineGap.isEquivalent($0) }
        flag(.baselineAdjust, gap, people: compared, when: BaselineGap.needsAdjusting)
        flag(.lowAlpha, facts.alpha?.value, people: facts.alpha?.people ?? 0) { $0 < 0.7 }
        return flags
    }
}

extension EvaluationData {
    /// How much is known about whether each programme works, by slug; `policy` says from how many people on numbers may
    /// be stated.
    func evidence(under policy: DisclosurePolicy) -> [String: Evidence] {
        let index = RowIndex(observations)
        var evidence: [String: Evidence] = [:]
        for (number, program) in observations.directory.programs.enumerated() {
            let programs = [Int32(number)]
            let selection = Selection(
                data: observations, programs: programs, rows: { index.rows($0, ofPrograms: programs) })
            let assessment = EvidenceAssessment(EvidenceFacts(selection), minimum: policy.minimumGroup)
            evidence[program.slug] = assessment.evidence
        }
        return evidence
    }
}
