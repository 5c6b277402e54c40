import Basics
import Diagnostics

extension YAMLSyntaxProblem {
    /// The problem as an author understands it, at the place where it is to be mended.
    ///
    /// libyaml stops where it can no longer go on, which is often far behind the slip: at the end of the file for a
    /// quote that is not closed. What it was reading at the time leads back to the slip.
    func diagnostic(in source: SourceText) -> Diagnostic {
        let slip =
            tabSlip(in: source) ?? quoteSlip(in: source) ?? colonSlip(in: source) ?? signSlip(in: source)
            ?? bracketSlip ?? blockSlip
            ?? Slip(
                unknown,
                help: [
                    "en": "see https://yaml.org for how YAML is written",
                    "id": "lihat https://yaml.org untuk cara menulis YAML",
                ])
        let place = slip.offset ?? offset
        return SourceSpan(source, place..<place + 1).diagnostic(.syntax(slip.message, help: slip.help))
    }

    /// In libyaml's words, which are English.
    private var unknown: LocalizedText {
        ["en": "\(problem)", "id": "YAML tidak dapat dibaca dari sini: \(problem)"]
    }

    /// A problem in our words.
    private struct Slip {
        var message: LocalizedText
        var help: LocalizedText
        /// Where it is to be mended; `nil` where libyaml stopped.
        var offset: Int?

        init(_ message: LocalizedText, at offset: Int? = nil, help: LocalizedText) {
            self.message = message
            self.offset = offset
            self.help = help
        }
    }

    private func tabSlip(in source: SourceText) -> Slip? {
        let line = source.byteRange(ofLine: source.lineNumber(at: offset))
        let indentation = source.bytes[line].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let tab = source.bytes.indices.contains(offset) && source.bytes[offset] == UInt8(ascii: "\t")
        guard tab || problem.contains("tab character") || problem.contains("cannot start any token"),
            let place = tab ? offset : indentation.firstIndex(of: UInt8(ascii: "\t"))
        else { return nil }
        return Slip(
            ["en": "a tab is used for indentation", "id": "tab dipakai untuk menjorokkan baris"], at: place,
            help: ["en": "indent with spaces", "id": "jorokkan dengan spasi"])
    }

    private func quoteSlip(in source: SourceText) -> Slip? {
        if context == "while scanning a quoted scalar" {
            return Slip(
                ["en": "this quote is not closed", "id": "tanda kutip ini tidak ditutup"], at: contextOffset,
                help: ["en": "add the closing quote", "id": "tambahkan tanda kutip penutup"])
        }
        if context == "while parsing a quoted scalar" {
            let help: LocalizedText = [
                "en": "write \\\\ for a backslash, or use single quotes",
                "id": "tulis \\\\ untuk garis miring terbalik, atau gunakan tanda kutip tunggal",
            ]
            return Slip(
                [
                    "en": "the backslash is followed by something unknown",
                    "id": "garis miring terbalik diikuti sesuatu yang tidak dikenal",
                ], help: help)
        }
        let before = source.bytes[..<min(offset, source.bytes.count)].last { $0 != UInt8(ascii: " ") }
        guard problem == "did not find expected key", before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") else {
            return nil
        }
        let help: LocalizedText = [
            "en": "put the whole value in quotes and double the quotes inside it: 'it''s'",
            "id": "beri tanda kutip pada seluruh nilai dan gandakan tanda kutip di dalamnya: 'it''s'",
        ]
        return Slip(["en": "text follows a closing quote", "id": "ada teks setelah tanda kutip penutup"], help: help)
    }

    private func colonSlip(in source: SourceText) -> Slip? {
        if problem == "could not find expected ':'" {
            let help: LocalizedText =
                [
                    "en": "write \"key: value\", with a space after the colon; or indent a text that goes on",
                    "id": "tulis \"kunci: nilai\", dengan spasi setelah titik dua; atau jorokkan teks yang bersambung",
                ]
            return Slip(
                ["en": "a key without a colon and a space", "id": "kunci tanpa titik dua dan spasi"], at: contextOffset,
                help: help)
        }
        guard problem == "mapping values are not allowed in this context" else { return nil }
        if let slip = colonWithoutSpace(in: source) {
            return Slip(
                ["en": "a colon without a space after it", "id": "titik dua tanpa spasi setelahnya"], at: slip,
                help: ["en": "write \"key: value\"", "id": "tulis \"kunci: nilai\""])
        }
        let line = source.byteRange(ofLine: source.lineNumber(at: offset))
        let isFirst = !source.bytes[line.lowerBound..<max(line.lowerBound, offset)].contains(UInt8(ascii: ":"))
        if isFirst {
            let help: LocalizedText = [
                "en": "start the key in the same column as the keys above it",
                "id": "mulai kunci di kolom yang sama dengan kunci di atasnya",
            ]
            return Slip(
                [
                    "en": "a key that is indented more than the one before it",
                    "id": "kunci yang lebih menjorok daripada kunci sebelumnya",
                ], help: help)
        }
        return Slip(
            ["en": "a second colon in one line", "id": "titik dua kedua dalam satu baris"],
            help: [
                "en": "put a text that holds \": \" in quotes", "id": "beri tanda kutip pada teks yang memuat \": \"",
            ])
    }

    /// The colon of `title:Leadership` in the line before the one that libyaml stumbled over.
    private func colonWithoutSpace(in source: SourceText) -> Int? {
        let line = source.byteRange(ofLine: source.lineNumber(at: offset) - 1)
        let bytes = source.bytes[line]
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > line.lowerBound else { return nil }
        guard colon + 1 < line.upperBound, bytes[colon + 1] != UInt8(ascii: " ") else { return nil }
        return bytes[..<colon].contains(UInt8(ascii: " ")) ? nil : colon
    }

    private func signSlip(in source: SourceText) -> Slip? {
        let isSign =
            problem.contains("cannot start any token") || context == "while scanning an alias"
            || context == "while scanning an anchor" || problem.hasPrefix("found undefined tag handle")
            || context.hasPrefix("while scanning a tag") || context.hasPrefix("while parsing a tag")
        let place = context == "while scanning for the next token" ? offset : contextOffset
        let text = source.text(in: min(place, source.bytes.count)..<min(place + 4, source.bytes.count))
        guard isSign, let sign = text.first else { return nil }
        return Slip(
            ["en": "a text cannot start with \"\(sign)\"", "id": "teks tidak boleh diawali \"\(sign)\""], at: place,
            help: ["en": "put the text in quotes", "id": "beri tanda kutip pada teks itu"])
    }

    private var bracketSlip: Slip? {
        switch context {
        case "while parsing a flow sequence":
            Slip(
                [
                    "en": "this list is not closed, or lacks a comma",
                    "id": "daftar ini tidak ditutup, atau kurang koma",
                ], at: contextOffset,
                help: [
                    "en": "put \",\" between the items and \"]\" at the end",
                    "id": "beri \",\" di antara isiannya dan \"]\" di akhir",
                ])
        case "while parsing a flow mapping":
            Slip(
                [
                    "en": "this mapping is not closed, or lacks a comma",
                    "id": "pasangan kunci dan nilai ini tidak ditutup, atau kurang koma",
                ], at: contextOffset,
                help: [
                    "en": "put \",\" between the keys and \"}\" at the end",
                    "id": "beri \",\" di antara kuncinya dan \"}\" di akhir",
                ]
            )
        default: nil
        }
    }

    private var blockSlip: Slip? {
        switch (context, problem) {
        case ("while parsing a block mapping", _):
            Slip(
                [
                    "en": "this is not a key of the mapping above",
                    "id": "ini bukan kunci yang sejajar dengan kunci di atasnya",
                ],
                help: [
                    "en": "start each key in the column of the one before it",
                    "id": "mulai setiap kunci di kolom kunci sebelumnya",
                ])
        case ("while parsing a block collection", _):
            Slip(
                ["en": "this is not an item of the list above", "id": "ini bukan isian daftar di atasnya"],
                help: [
                    "en": "start each item with \"- \" in the same column",
                    "id": "awali setiap isian dengan \"- \" di kolom yang sama",
                ])
        case ("while scanning a block scalar", _):
            Slip(
                ["en": "text in the line of | or >", "id": "teks di baris | atau >"],
                help: [
                    "en": "start the text in the next line, indented", "id": "mulai teks di baris berikutnya, menjorok",
                ])
        case (_, "block sequence entries are not allowed in this context"):
            Slip(
                ["en": "a list starts in the line of its key", "id": "daftar dimulai di baris kuncinya"],
                help: [
                    "en": "start it in the next line, or write [one, two]",
                    "id": "mulai di baris berikutnya, atau tulis [satu, dua]",
                ])
        case (_, "did not find expected node content"):
            Slip(
                ["en": "a value is missing before this sign", "id": "tidak ada nilai sebelum tanda ini"],
                help: [
                    "en": "write the value, or put the text in quotes",
                    "id": "tulis nilainya, atau beri tanda kutip pada teks itu",
                ])
        case (_, "control characters are not allowed"):
            Slip(
                ["en": "a control character, which cannot be seen", "id": "karakter kendali, yang tidak terlihat"],
                help: ["en": "delete it", "id": "hapus karakter itu"])
        case (_, "did not find expected <document start>"):
            Slip(
                ["en": "text after the end of the document", "id": "ada teks setelah akhir dokumen"],
                help: ["en": "remove the line \"...\" before it", "id": "hapus baris \"...\" sebelumnya"])
        case (_, let problem) where context.hasPrefix("while scanning a directive") || problem.contains("directive"):
            Slip(
                ["en": "a line that starts with % is not understood", "id": "baris yang diawali % tidak dimengerti"],
                help: [
                    "en": "remove it, or put the text in quotes",
                    "id": "hapus baris itu, atau beri tanda kutip pada teksnya",
                ])
        default: nil
        }
    }
}

extension Problem {
    fileprivate static func syntax(_ message: LocalizedText, help: LocalizedText) -> Problem {
        Problem("yaml.syntax", message, help: help)
    }
}
