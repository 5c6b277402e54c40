import TestSupport

@testable import Publishing

/// Which words of `templates/i18n` sources and templates ask for, by their paths.
///
/// A path stands in a literal or in a template's tag; or it is put together, and then begins and ends as a literal of the
/// sources does, and what lies between is a word of the sources too: a literal, or a case of an enumeration.
struct UsedWords {
    /// Paths and parts of paths that stand in sources and templates as they are.
    private var literals: Set<Substring> = []
    /// Words that values may be.
    private var values: Set<Substring> = []
    /// What paths begin and end with that are put together.
    private var frames: [(start: String, end: String)] = []
    /// What is put behind a path that stands in a literal, in files that write `"\(path)_\(ending)"`.
    private var endings: Set<Substring> = []

    /// Of the sources and templates of the repository.
    init() throws {
        for file in Repository.files(below: "Sources", ending: ".swift") { read(try Repository.text(of: file)) }
        for file in Repository.files(below: "templates", ending: ".mustache") {
            for tag in try Repository.text(of: file).split(separator: "{{").dropFirst() {
                let inside = tag.prefix { $0 != "}" }
                literals.formUnion(inside.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "_" })
            }
        }
    }

    private mutating func read(_ source: String) {
        for line in source.split(separator: "\n") {
            guard let cases = line.firstRange(of: "case ") else { continue }
            values.formUnion(line[cases.upperBound...].split { !$0.isLetter && !$0.isNumber && $0 != "_" })
        }
        let all = SourceLiterals(source).all
        let whole = all.filter { $0.count == 1 }.map { $0[0][...] }
        literals.formUnion(whole)
        values.formUnion(whole.map { $0.first == "_" ? $0.dropFirst() : $0 })
        let behind = all.filter { $0.count > 1 && $0[0].isEmpty && $0[1].hasPrefix("_") }.map { $0[1].dropFirst() }
        if !behind.isEmpty { endings.formUnion(whole + behind) }
        // A path that goes on in another literal of the file: let key = "levels.\(level)", then "\(key).name".
        let further = all.filter { $0.count == 2 && $0[0] == "" && $0[1].hasPrefix(".") }.map { $0[1] }
        for pieces in all where pieces.count > 1 && pieces[0].contains(".") {
            let end = pieces[pieces.count - 1]
            frames.append((pieces[0], end))
            if end.isEmpty { frames += further.map { (pieces[0], $0) } }
        }
    }

    /// Whether a path is asked for.
    func contains(_ path: String) -> Bool {
        if literals.contains(path[...]) { return true }
        // The form for so many things stands beside the general one.
        if let form = PluralForm.allCases.first(where: { path.hasSuffix("_\($0.rawValue)") }) {
            return contains(String(path.dropLast(form.rawValue.count + 1)))
        }
        if Self.cuts(path[...]).contains(where: { literals.contains($0) && isEnding($1) }) { return true }
        return frames.contains { start, end in
            guard path.hasPrefix(start), path.hasSuffix(end), path.utf8.count >= start.utf8.count + end.utf8.count
            else {
                return false
            }
            let inside = path.dropFirst(start.count).dropLast(end.count)
            return values.contains(inside) || inside.split(separator: ".").allSatisfy(isValue)
        }
    }

    /// A word before its last underscore, and what follows that.
    private static func cut(_ word: Substring) -> (Substring, Substring)? {
        word.lastIndex(of: "_").map { (word[..<$0], word[word.index(after: $0)...]) }
    }

    /// A word before each of its underscores, and what follows that.
    private static func cuts(_ word: Substring) -> [(Substring, Substring)] {
        word.indices.filter { word[$0] == "_" }.map { (word[..<$0], word[word.index(after: $0)...]) }
    }

    /// Whether something may stand behind a path: an ending, or two, of which the other brings its underscore along.
    private func isEnding(_ word: Substring) -> Bool {
        if endings.contains(word) || endings.contains("_\(word)") { return true }
        return Self.cut(word).map { endings.contains($0) && endings.contains("_\($1)") } ?? false
    }

    /// Whether something may be a value: a word of the sources, in their spelling or in that of files, or a number; in the
    /// singular too, or with what files make of words.
    private func isValue(_ word: Substring) -> Bool {
        let word = word.first == "_" ? word.dropFirst() : word
        if values.contains(word) || word.allSatisfy(\.isNumber) || values.contains(Self.camelCase(word)) { return true }
        return Self.cut(word).map { values.contains($0) && literals.contains("_\($1)") } ?? false
    }

    /// `not_measured` as `notMeasured`.
    private static func camelCase(_ word: Substring) -> Substring {
        let parts = word.split { $0 == "_" || $0 == "-" }
        return parts.dropFirst().reduce(parts.first.map(String.init) ?? "") {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }[...]
    }
}
