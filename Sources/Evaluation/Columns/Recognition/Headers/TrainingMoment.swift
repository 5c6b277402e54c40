/// Whether a question asks how something was before the training, or how it is after it, both at one time.
///
/// Its answers rate no training: those on the time before are low where the training was needed.
enum TrainingMoment: Sendable {
    case before, after

    /// - Returns: `nil` for a header that speaks of neither, or of both.
    init?(_ title: String) {
        let parts = title.split { "[]():/".contains($0) }.map { HeaderWords(String($0)) }
        let names = { (phrases: [String]) in
            parts.contains { part in phrases.contains { part.begin(with: $0) || part.end(with: $0) } }
        }
        switch (names(Self.earlier), names(Self.later)) {
        case (true, false): self = .before
        case (false, true): self = .after
        default: return nil
        }
    }

    private static let earlier = [
        "before", "prior to", "before the training", "before the course", "sebelum", "sebelumnya", "sebelum pelatihan",
        "sebelum mengikuti pelatihan", "sebelum diklat",
    ]
    private static let later = [
        "after", "following", "after the training", "after the course", "now", "setelah", "sesudah",
        "setelah pelatihan",
        "sesudah pelatihan", "setelah mengikuti pelatihan", "setelah diklat",
    ]
}
