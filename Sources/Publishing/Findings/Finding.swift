import Rendering

/// Words that state something, such as the title of a chart, with what they claim of figures.
struct Finding {
    let text: String
    let claims: [FigureClaim]

    init(_ text: String, _ claims: FigureClaim...) {
        (self.text, self.claims) = (text, claims)
    }

    /// As it is printed.
    var html: HTML { FigureClaim.mark(HTML(escaping: text), claims) }
}
