import Basics
import Diagnostics
import Evaluation
import JSON

extension Project {
    /// Finds the words of a language that is asked for.
    ///
    /// - Parameter language: Its code; the site's default language for `nil`.
    /// - Returns: `nil` where the file of words can't be read, which is in the log.
    /// - Throws: When the site is not made in this language.
    func words(for language: String?) throws(UnknownName) -> Words? {
        let code = language ?? settings.defaultLanguage
        guard settings.languages.contains(code) else {
            throw UnknownName(
                ["en": "language", "id": "bahasa"], code, among: [], help: .languagesOfSite(settings.languages))
        }
        return words[code]
    }

    /// All measures, or the definition of one; `nil` where the request is about a figure.
    func definitions(_ request: ExplanationRequest, in words: Words) throws(UnknownName) -> String? {
        switch request.subject {
        case .figure: return nil
        case .measures:
            guard request.format == .json else { return MeasureExplanation.list(in: words) }
            return JSONValue.array(
                MeasureRegistry.definitions.map { MeasureExplanation(definition: $0, words: words).json }
            ).text
        case .measure(let id):
            let explanation = MeasureExplanation(definition: try FigurePassport.definition(id), words: words)
            return request.format == .json ? explanation.json.text : explanation.text
        }
    }

    /// The passport of a figure; `nil` where the request is about something else.
    func passport(
        _ request: ExplanationRequest, of edition: Edition, _ facts: EditionFacts, in words: Words
    ) throws(UnknownName) -> String? {
        guard case .figure(let program, let measure) = request.subject else { return nil }
        guard let context = contexts(edition, facts).first(where: { $0.language == words.language }) else { return nil }
        let passport = try FigurePassport(
            context, program: program, measure: measure, by: request.grouping, from: evaluations)
        return request.format == .json ? passport.json.text : passport.text
    }
}
