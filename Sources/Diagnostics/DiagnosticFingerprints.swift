import Basics

/// Tells a diagnostic from others, and knows it again in the next run.
///
/// A fingerprint is made from the id, the file and the English message, and not from the line: it stays the same while
/// lines above it come and go, and in whichever language the message is given.
struct DiagnosticFingerprints {
    private var seen: [String: Int] = [:]

    /// The fingerprint of the next diagnostic; no two of one report are the same.
    mutating func next(_ diagnostic: Diagnostic) -> String {
        let hash = Self.hash(diagnostic)
        seen[hash, default: 0] += 1
        return "\(hash)-\(seen[hash, default: 0])"
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ diagnostic: Diagnostic) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in "\(diagnostic.id)\n\(diagnostic.location?.file ?? "")\n\(diagnostic.message)".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
