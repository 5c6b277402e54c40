import Basics
import Evaluation
import Rendering

/// What the pages of one edition in one language are made from: four things, none of which changes after it was made.
struct PageContext: Sendable {
    /// Words, forms of numbers, and names.
    let reader: ReaderLanguage
    /// The programmes that the edition shows.
    let catalogue: Catalogue
    /// What evaluation lets the edition tell.
    let facts: EditionFacts
    /// Settings, free pages and files.
    let site: EditionSite

    /// The same with some of the programmes only.
    func limited(to programs: [Program]) -> PageContext {
        PageContext(reader: reader, catalogue: catalogue.limited(to: programs), facts: facts, site: site)
    }
}
