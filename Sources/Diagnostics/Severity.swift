import Basics

/// How much a diagnostic weighs.
///
/// An `error` stops the build before anything is written; a `warning` does so only under `--strict`; a `remark`
/// tells the author something worth knowing and never stops anything.
public enum Severity: String, Sendable, Comparable, CaseIterable {
    case remark
    case warning
    case error

    private var weight: Int {
        switch self {
        case .remark: 0
        case .warning: 1
        case .error: 2
        }
    }

    /// A remark weighs less than a warning, and a warning less than an error.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.weight < right.weight
    }

    /// Its name for people; programs get the raw value in any language.
    var word: LocalizedText {
        switch self {
        case .remark: ["en": "remark", "id": "catatan"]
        case .warning: ["en": "warning", "id": "peringatan"]
        case .error: ["en": "error", "id": "kesalahan"]
        }
    }
}
