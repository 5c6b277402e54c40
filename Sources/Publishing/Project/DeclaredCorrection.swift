import Basics
import Evaluation

/// An entry of `corrections.yml`: a mistake in what was published that is mended now, and what readers are told about it.
struct DeclaredCorrection: Sendable {
    /// Which figures it is about.
    let correction: Correction
    /// What was wrong, for readers.
    let reason: LocalizedText
}
