public import Basics

/// A stage of the pipeline, for those who wait.
public enum Stage: Sendable {
    /// Settings, documents and templates are read.
    case loading
    /// Evaluation files are read.
    case reading(files: Int)
    /// Measures are computed.
    case measuring(edition: String)
    /// They pass disclosure control, all editions together.
    case disclosing
    /// Pages are rendered and written.
    case rendering(edition: String)

    /// One word for it, whatever the edition.
    public var name: LocalizedText {
        switch self {
        case .loading: ["en": "loading", "id": "memuat"]
        case .reading: ["en": "reading", "id": "membaca"]
        case .measuring: ["en": "measuring", "id": "mengukur"]
        case .disclosing: ["en": "disclosing", "id": "merahasiakan"]
        case .rendering: ["en": "rendering", "id": "menyusun"]
        }
    }

    /// What is being done, in words.
    public var text: LocalizedText {
        switch self {
        case .loading: ["en": "loading pages and templates", "id": "memuat halaman dan templat"]
        case .reading(1): ["en": "reading 1 evaluation file", "id": "membaca 1 berkas evaluasi"]
        case .reading(let files): ["en": "reading \(files) evaluation files", "id": "membaca \(files) berkas evaluasi"]
        case .measuring(let edition):
            ["en": "measuring for the edition \(edition)", "id": "mengukur untuk edisi \(edition)"]
        case .disclosing:
            [
                "en": "attacking what would be published",
                "id": "menguji apakah yang akan diterbitkan dapat dihitung mundur",
            ]
        case .rendering(let edition): ["en": "rendering the edition \(edition)", "id": "menyusun edisi \(edition)"]
        }
    }
}
