public import Evaluation

/// What is to be explained, and how.
public struct ExplanationRequest: Sendable {
    /// What it is about.
    public var subject: Subject
    /// The edition whose figures are spoken of; the first one for `nil`.
    public var edition: String?
    /// By what a figure is broken down.
    public var grouping: String?
    /// The code of the language; the site's default for `nil`.
    public var language: String?
    /// Text for people or for programs.
    public var format = Format.text

    /// What can be explained.
    public enum Subject: Sendable, Equatable {
        /// All measures, a line each.
        case measures
        /// A measure's definition.
        case measure(MeasureID)
        /// The passport of one figure: where it comes from.
        case figure(program: String, measure: MeasureID)
    }

    /// In which form.
    public enum Format: String, Sendable, CaseIterable {
        /// For people, at most 80 characters wide.
        case text
        /// For programs.
        case json
    }

    /// A request by the name of its subject: `MEASURE`, `PROGRAM/MEASURE`, or nothing for all measures.
    public init(_ name: String?) {
        guard let name else {
            subject = .measures
            return
        }
        guard let slash = name.lastIndex(of: "/") else {
            subject = .measure(MeasureID(name))
            return
        }
        subject = .figure(
            program: String(name[..<slash]), measure: MeasureID(String(name[name.index(after: slash)...])))
    }
}
