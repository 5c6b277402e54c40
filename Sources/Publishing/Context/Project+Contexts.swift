import Evaluation

extension Project {
    /// What the pages of an edition are made from, one context for each language that has words;
    /// `facts` are what evaluation lets it tell.
    func contexts(_ edition: Edition, _ facts: EditionFacts) -> [PageContext] {
        let programs = programs(in: edition)
        let site = EditionSite(self, edition)
        return settings.languages.compactMap { language in
            words[language].map { words in
                let reader = ReaderLanguage(words, of: settings)
                return PageContext(
                    reader: reader, catalogue: Catalogue(programs, of: facts, in: reader), facts: facts, site: site)
            }
        }
    }
}
