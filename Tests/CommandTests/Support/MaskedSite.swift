import FileSystem
import Foundation

/// The files of a built site without what only repeats what stands elsewhere, so that a line of a style sheet, or a word
/// of one page, changes no file that it is not in.
///
/// Everything masked is computed anew from what was built, and stays as it is where the two differ:
/// - a fingerprint in the name of an asset or of a part of the search index, wherever the name stands;
/// - the checksum of a file of the site, or of its content, and in `build.json` the size beside it;
/// - the style sheet that the page for missing addresses embeds, and the checksum that allows it;
/// - an asset that is just the one of the project's templates.
struct MaskedSite {
    /// The masked files by their masked paths.
    private(set) var files: [String: Data] = [:]
    /// What stands for a word: a name with a fingerprint, or a checksum.
    private var masks: [String: String] = [:]
    private let assets: [String: Data]

    /// - Parameters:
    ///   - built: What was built, by path below the output folder.
    ///   - content: What it was built from, by path below the content folder.
    ///   - assets: The assets of the templates, by path below their folder.
    init(_ built: [String: Data], content: [String: Data], assets: [String: Data]) {
        self.assets = assets
        for (path, bytes) in content { masks[Self.checksum(bytes)] = "(checksum of \(path))" }
        for (path, bytes) in built {
            let name = path.components(separatedBy: "/").last ?? path
            let parts = name.components(separatedBy: ".")
            guard parts.count == 3, parts[1].count >= 6, Self.checksum(bytes).hasPrefix(parts[1]) else { continue }
            masks[name] = "\(parts[0]).fingerprint.\(parts[2])"
            // The index of a search names its parts by their fingerprints alone.
            if path.contains("/search/") { masks[parts[1]] = "fingerprint" }
        }
        for (path, bytes) in built { masks[Self.checksum(bytes)] = "(checksum of \(masked(Self.inEdition(path))))" }
        for (path, bytes) in built { files[masked(path)] = Data(text(of: path, bytes, built).utf8) }
    }

    /// The path below an edition's folder.
    private static func inEdition(_ path: String) -> String {
        path.components(separatedBy: "/").dropFirst().joined(separator: "/")
    }

    private static func checksum(_ bytes: Data) -> String { SHA256.hexadecimal(of: Array(bytes)) }

    /// The text with each word that has a mask replaced by it.
    private func masked(_ text: String) -> String {
        let isInWord = { (byte: UInt8) in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        var (result, rest) = ([UInt8](), Array(text.utf8)[...])
        while !rest.isEmpty {
            let word = rest.prefix(while: isInWord)
            // Only a word with a digit can bear a fingerprint.
            let mask = word.count >= 6 ? masks[String(decoding: word, as: UTF8.self)] : nil
            result += mask.map { Array($0.utf8)[...] } ?? word
            rest = rest.dropFirst(word.count)
            let between = rest.prefix { !isInWord($0) }
            result += between
            rest = rest.dropFirst(between.count)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func text(of path: String, _ bytes: Data, _ built: [String: Data]) -> String {
        for (name, asset) in assets where asset == bytes && masked(path).hasSuffix("/assets/\(Self.maskedName(name))") {
            return "templates/assets/\(name)\n"
        }
        var text = masked(String(decoding: bytes, as: UTF8.self))
        if text.contains("<style>") {
            for (name, asset) in assets where name.hasSuffix(".css") { text = Self.text(text, without: name, asset) }
        }
        guard path.hasSuffix("/build.json") else { return text }
        for (path, bytes) in built {
            let name = masked(Self.inEdition(path))
            text = text.replacingOccurrences(
                of: "\"(checksum of \(name))\",\n      \"bytes\": \(bytes.count)\n",
                with: "\"(checksum of \(name))\",\n      \"bytes\": \"(size of \(name))\"\n")
        }
        return text
    }

    /// How the name of an asset of the templates is masked once it bears a fingerprint.
    private static func maskedName(_ name: String) -> String {
        let parts = name.components(separatedBy: ".")
        return parts.count == 2 ? "\(parts[0]).fingerprint.\(parts[1])" : name
    }

    /// A page without a style sheet that it embeds, and without the checksum by which it allows it.
    private static func text(_ page: String, without name: String, _ sheet: Data) -> String {
        var hash = SHA256()
        hash.update(Array(sheet))
        let allowed = Data(hash.digest()).base64EncodedString()
        return page.replacingOccurrences(
            of: "<style>\(String(decoding: sheet, as: UTF8.self))</style>",
            with: "<style>(templates/assets/\(name))</style>"
        ).replacingOccurrences(of: "sha256-\(allowed)", with: "sha256-(checksum of \(name))")
    }
}
