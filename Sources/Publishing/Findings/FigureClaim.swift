import Basics
import Evaluation
import Rendering

/// What a sentence claims of published figures, in a form that can be computed again.
///
/// It stands in the attribute `data-claim` of the words that make the claim: a relation and its terms, parted by blanks, such as
/// `change measure=learning.gain program=first-aid`; several claims are parted by semicolons. Values are percent-encoded, lists
/// parted by commas. `Tests/Sentences` reads the printed words and the claim, and computes it again from `data/metrics.csv`.
struct FigureClaim: Sendable, Hashable {
    /// What is said of the figures.
    enum Relation: String, Sendable, CaseIterable {
        /// A figure is printed.
        case value
        /// A change went up or down, or its interval leaves that open.
        case change
        /// What became of those who were trained, at a level.
        case direction
        /// An indicator reached its target, or did not.
        case target
        /// Of so many figures so many reached a value.
        case reached
        /// Of so many programmes so many changed clearly for the better.
        case improved
        /// The change of these programmes is open.
        case open
        /// These programmes fell back clearly since a clear change.
        case faded
        /// One member of a group is clearly higher than another.
        case differ
        /// No two members of a group can be told apart.
        case alike
        /// What is certain of the order of programmes.
        case order
        /// So many programmes lie outside the limits of chance.
        case outside
        /// The highest or the lowest by what is printed.
        case extreme
        /// Half of the programmes lie between two values.
        case middle
        /// So many programmes have an evidence grade.
        case graded
        /// A figure falls short of a gate.
        case missed
    }

    let relation: Relation
    private(set) var terms: [Term]

    /// A name and its value, as they stand in the attribute.
    struct Term: Sendable, Hashable {
        let name: String
        let value: String
    }

    init(_ relation: Relation, _ terms: [(name: String, value: String)] = []) {
        self.relation = relation
        self.terms = terms.map { Term(name: $0.name, value: Self.encoded($0.value)) }
    }

    /// A claim about one figure, or about the members of a group of figures where `key` has no member.
    init(_ relation: Relation, _ key: FigureKey, statistic: String? = nil) {
        let terms = [
            ("measure", key.measure.name), ("program", key.program), ("group", key.group), ("member", key.member),
            ("statistic", statistic ?? ""),
        ]
        self.init(
            relation,
            terms.filter { name, value in
                !value.isEmpty && !(name == "group" && value == FigureKey.whole)
            })
    }

    /// The same with another term.
    func with(_ name: String, _ value: String) -> FigureClaim {
        var claim = self
        claim.terms.append(Term(name: name, value: Self.encoded(value)))
        return claim
    }

    /// The same with a term that is a list.
    func with(_ name: String, _ values: [String]) -> FigureClaim {
        var claim = self
        claim.terms.append(Term(name: name, value: values.map(Self.encoded).joined(separator: ",")))
        return claim
    }

    /// As it stands in the attribute.
    var text: String { ([relation.rawValue] + terms.map { "\($0.name)=\($0.value)" }).joined(separator: " ") }

    /// Words that carry their claims. Here alone the attribute is written.
    static func mark(_ words: HTML, _ claims: [FigureClaim]) -> HTML {
        guard !claims.isEmpty else { return words }
        var html = HTML(trusted: "<span data-claim=\"")
        html.append(escaping: claims.map(\.text).joined(separator: "; "))
        html.append(trusted: "\">")
        html.append(words)
        html.append(trusted: "</span>")
        return html
    }

    /// What would part claims, terms or the items of a list is encoded.
    private static func encoded(_ value: String) -> String {
        value.percentEncoded.replacing(",", with: "%2C").replacing(";", with: "%3B").replacing("=", with: "%3D")
    }
}
