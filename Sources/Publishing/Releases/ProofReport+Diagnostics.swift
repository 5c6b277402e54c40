import Basics
import Diagnostics
import Evaluation

extension Disclosure.ProofReport {
    /// The groups that can be told to be small, an error each: nothing unproved is published.
    ///
    /// Diagnostic: `disclosure.unproved`.
    var diagnostics: [Diagnostic] {
        unprovedGroups.map { Diagnostic(.unproved($0)) }
    }
}

extension Problem {
    fileprivate static func unproved(_ group: LocalizedText) -> Problem {
        Problem(
            "disclosure.unproved",
            [
                "en": "it could be worked out that there are too few people in: \(group)",
                "id": "dapat dihitung bahwa orangnya terlalu sedikit di: \(group)",
            ],
            help: [
                "en": "take the small group together with another in the data, or leave it out",
                "id": "gabungkan kelompok kecil itu dengan kelompok lain di data, atau hilangkan",
            ])
    }
}
