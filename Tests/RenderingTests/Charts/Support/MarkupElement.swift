/// An element of markup as ``MarkupReader`` read it.
struct MarkupElement {
    let name: String
    let attributes: [String: String]
    var children: [MarkupElement] = []
    /// The characters directly within it, references resolved.
    var text = ""

    init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    subscript(attribute: String) -> String? { attributes[attribute] }

    var classes: [Substring] { (self["class"] ?? "").split(separator: " ") }

    /// This element and all below it, in the order of the markup.
    var all: [MarkupElement] { [self] + children.flatMap(\.all) }

    func all(_ name: String, _ cssClass: String = "") -> [MarkupElement] {
        all.filter { $0.name == name && (cssClass.isEmpty || $0.classes.contains { $0 == cssClass }) }
    }

    /// All that is printed below it, less tooltips.
    var printed: String {
        all.filter { !["title", "desc"].contains($0.name) }.map(\.text).joined(separator: " ")
    }

    /// A coordinate; not a number when it is missing or is none.
    func number(_ attribute: String) -> Double { self[attribute].flatMap(Double.init) ?? .nan }

    /// The corners of a polygon or a polyline.
    var points: [(x: Double, y: Double)] {
        (self["points"] ?? "").split(separator: " ").map { pair in
            let numbers = pair.split(separator: ",").map { Double($0) ?? .nan }
            return numbers.count == 2 ? (numbers[0], numbers[1]) : (.nan, .nan)
        }
    }
}
