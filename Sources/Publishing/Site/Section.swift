/// A part of the site.
public enum Section: String, Sendable, CaseIterable {
    case catalogue, programs, summary, needs
    case followUp = "follow-up"
    case methodology
    case dataQuality = "data-quality"
    case changes, data, finance, brief, privacy
}

extension Section {
    /// The folder of the part's page; `nil` for parts that have none of their own.
    var folder: String? {
        switch self {
        case .catalogue: ""
        case .summary, .needs, .followUp, .methodology, .dataQuality, .data, .changes, .privacy: rawValue
        case .programs, .finance, .brief: nil
        }
    }

    /// The part's name in the keys of the words.
    var wordKey: String { String(rawValue.map { $0 == "-" ? "_" : $0 }) }
}
