import Basics
import Diagnostics
import Rendering
import YAML

/// Every word that pages print in one language: the file `templates/i18n/<language>.yml`.
struct Words: Sendable {
    let language: String
    /// The words of the section `words` for templates; see ``numbered(_:)``.
    private(set) var table = TextTable([:], names: [])
    private let texts: [String: String]
    private let lists: [String: [String]]
    private let file: String
    let log: DiagnosticLog

    /// - Returns: `nil` when the file is not YAML at all, which is in the log.
    init?(_ bytes: [UInt8], language: String, file: String, log: DiagnosticLog) {
        guard let node = YAMLDocument.parse(bytes, file: file, log: log) else { return nil }
        var reader = WordReader()
        reader.read(node, path: "")
        self.language = language
        self.file = file
        self.log = log
        texts = reader.texts
        lists = reader.lists
    }

    /// The names of the texts in the section `words`.
    var templateNames: [String] {
        texts.keys.filter { $0.hasPrefix("words.") }.map { String($0.dropFirst("words.".utf8.count)) }
    }

    /// The same words for templates that know texts by their numbers in `names`.
    func numbered(_ names: [String]) -> Words {
        let texts = names.compactMap { name in self.texts["words.\(name)"].map { (name, $0) } }
        var words = self
        words.table = TextTable(Dictionary(uniqueKeysWithValues: texts), names: names)
        return words
    }

    /// The text at a path such as `words.total`. A word that the file lacks is reported, and printed as its path.
    func callAsFunction(_ path: String) -> String {
        if let text = texts[path] { return text }
        report(path)
        return path
    }

    /// The text at a path, or `nil` when the file has none there.
    func optional(_ path: String) -> String? { texts[path] }

    /// A sentence with its `{placeholders}` filled.
    func callAsFunction(_ path: String, _ values: [String: String]) -> String {
        var result = ""
        var rest = self(path)[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[rest.index(after: open)...]
            guard let close = rest.firstIndex(of: "}") else { return result + "{" + rest }
            let name = String(rest[..<close])
            result += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// A phrase with a number in it, in the form that the language has for so many things: `format.hours_one` for one hour,
    /// and `format.hours` where the file has no form of its own.
    ///
    /// - Parameters:
    ///   - path: The general form.
    ///   - number: How many, written with a decimal point.
    ///   - values: What the phrase is filled with.
    /// - Returns: The phrase.
    func counted(_ path: String, _ number: String, _ values: [String: String]) -> String {
        let form = PluralForm(number, in: language)
        let own = form == .other ? path : "\(path)_\(form.rawValue)"
        return self(texts[own] == nil ? path : own, values)
    }

    /// The list at a path, such as the names of the months.
    func list(_ path: String) -> [String] {
        if let list = lists[path] { return list }
        report(path)
        return []
    }

    private func report(_ path: String) {
        log.log(.missingWord(path), at: SourceLocation(file: file))
    }
}

extension Problem {
    fileprivate static func missingWord(_ path: String) -> Problem {
        Problem(
            "i18n.missing-word", ["en": "the word \"\(path)\" is missing", "id": "kata \"\(path)\" tidak ada"],
            help: [
                "en": "add it to the file; the file of another language shows what belongs there",
                "id": "tambahkan ke berkas itu; berkas bahasa lain menunjukkan isinya",
            ])
    }
}

/// Flattens a file of words into paths.
private struct WordReader {
    var texts: [String: String] = [:]
    var lists: [String: [String]] = [:]

    mutating func read(_ node: YAMLNode, path: String) {
        switch node.content {
        case .scalar(let text, _): texts[path] = text
        case .sequence(let items):
            lists[path] = items.compactMap(\.text)
            for (index, item) in items.enumerated() { read(item, path: "\(path).\(index)") }
        case .mapping(let pairs):
            for pair in pairs { read(pair.value, path: path.isEmpty ? pair.key : "\(path).\(pair.key)") }
        }
    }
}
