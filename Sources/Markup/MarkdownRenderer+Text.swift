import Basics
import Diagnostics

/// Running text and what GitHub's Markdown finds in it. Diagnostic: `markdown.not-understood`.
extension MarkdownRenderer {
    /// Something in a run of text that is not text.
    private struct Find {
        var range: Range<Int>
        var kind: Kind

        enum Kind {
            case strike(isOpening: Bool)
            case link(BareLink)
            case note(number: Int, time: Int)
            case box(isChecked: Bool)
            case nothing
        }
    }

    /// Renders a text. cmark has joined what stood side by side, so that nothing is cut in two.
    mutating func visitText(_ node: CMarkNode) {
        guard options.readsExtensions, beginsWithSign || headingSuffix > 0 || Self.mayHoldMore(node.literal) else {
            return append(plain: node.literal)
        }
        let bytes = Array(node.literal)
        var place = beginsWithSign ? 1 : 0
        beginsWithSign = false
        for find in finds(in: bytes, from: place, of: node) where find.range.lowerBound >= place {
            append(bytes[place..<find.range.lowerBound])
            append(find, in: bytes)
            place = find.range.upperBound
        }
        append(bytes[place...])
    }

    private mutating func append(plain text: UnsafeBufferPointer<UInt8>) {
        html.appendEscaped(text)
        self.text.append(text)
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { append(plain: $0) }
    }

    /// Whether a text holds a sign that something besides text begins with. Nearly none does.
    private static func mayHoldMore(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for (place, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "{"): return true
            case UInt8(ascii: ":"):
                if place + 1 < text.count, "/:".utf8.contains(text[place + 1]) { return true }
            case UInt8(ascii: "w"), UInt8(ascii: "W"):
                if place + 3 < text.count, text[place + 3] == UInt8(ascii: ".") { return true }
            default: continue
            }
        }
        return false
    }

    // MARK: - Finding

    private mutating func finds(in bytes: [UInt8], from start: Int, of node: CMarkNode) -> [Find] {
        var finds: [Find] = []
        if let box = box(bytes, from: start, node) { finds.append(box) }
        if bytes.contains(UInt8(ascii: "~")) {
            finds += struck(node).map { mark in
                Find(
                    range: mark.offset..<(mark.offset + mark.length), kind: .strike(isOpening: mark.isOpening))
            }
        }
        if !isInLink {
            let startsWord = node.previous.map { $0.kind == .softBreak || $0.kind == .lineBreak } ?? true
            finds += BareLink.all(in: Array(bytes[start...]), startsWord: startsWord).map { link in
                let range = (link.range.lowerBound + start)..<(link.range.upperBound + start)
                return Find(range: range, kind: .link(BareLink(range: range, prefix: link.prefix)))
            }
        }
        if !isEscaped("[") { finds += notes(in: bytes) }
        remark(bytes, from: start, node)
        if headingSuffix > 0, node.next == nil, bytes.count >= headingSuffix {
            finds.append(Find(range: (bytes.count - headingSuffix)..<bytes.count, kind: .nothing))
        }
        return finds.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// `[ ]` or `[x]` at the beginning of an item.
    private func box(_ bytes: [UInt8], from start: Int, _ node: CMarkNode) -> Find? {
        guard let paragraph = node.parent, paragraph.kind == .paragraph, paragraph.parent?.kind == .item,
            node.previous == nil, paragraph.previous == nil, bytes.count >= start + 4,
            bytes[start] == UInt8(ascii: "["), bytes[start + 2] == UInt8(ascii: "]"), bytes[start + 3] == 0x20
        else { return nil }
        switch bytes[start + 1] {
        case 0x20: return Find(range: start..<(start + 3), kind: .box(isChecked: false))
        case UInt8(ascii: "x"), UInt8(ascii: "X"): return Find(range: start..<(start + 3), kind: .box(isChecked: true))
        default: return nil
        }
    }

    /// Whether the block holds this sign behind a backslash, which cmark does not tell from others.
    private mutating func isEscaped(_ sign: Unicode.Scalar) -> Bool {
        let escaped = escapedBytes ?? locator.escapedBytes
        escapedBytes = escaped
        return escaped.contains(UInt8(ascii: sign))
    }

    /// The marks of a text; those of all texts beside it are found with them.
    private mutating func struck(_ node: CMarkNode) -> [Strikethrough.Mark] {
        // Where one tilde stands for itself, none strikes anything out.
        if isEscaped("~") { return [] }
        if let known = strikes[node.id] { return known }
        var texts: [CMarkNode] = []
        var current = node.parent?.firstChild
        while let sibling = current {
            if sibling.kind == .text { texts.append(sibling) }
            current = sibling.next
        }
        for (text, marks) in zip(texts, Strikethrough.marks(in: texts.map { Array($0.literal) })) {
            strikes[text.id] = marks
        }
        return strikes[node.id] ?? []
    }

    /// `[^1]`, for notes that there are.
    private mutating func notes(in bytes: [UInt8]) -> [Find] {
        var finds: [Find] = []
        var place = 0
        while let open = bytes[place...].firstRange(of: "[^".utf8) {
            place = open.upperBound
            // A label is short: looking for its end further would cost hostile pages the square of their length.
            guard let close = bytes[place...].prefix(101).firstIndex(of: UInt8(ascii: "]")), close > place,
                !bytes[place..<close].contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "[") })
            else { continue }
            let label = String(decoding: bytes[place..<close], as: UTF8.self)
            if let (number, time) = footnotes?.cite(label) {
                finds.append(Find(range: open.lowerBound..<(close + 1), kind: .note(number: number, time: time)))
            } else {
                let span = locator.textSpan("[^\(label)]".utf8)
                log.log(.missingNote(label), at: span)
            }
            place = close + 1
        }
        return finds
    }

    /// Says of what other programs would understand that it is shown as it stands.
    private mutating func remark(_ bytes: [UInt8], from start: Int, _ node: CMarkNode) {
        for mark in ["{{<", "{{%", "[["] where bytes.firstRange(of: mark.utf8) != nil {
            log.log(.notUnderstood(mark), at: locator.textSpan(mark.utf8))
        }
        if node.previous == nil, bytes[start...].starts(with: ":::".utf8) {
            log.log(.notUnderstood(":::"), at: locator.textSpan(":::".utf8))
        }
    }

    // MARK: - Writing

    private mutating func append(_ find: Find, in bytes: [UInt8]) {
        switch find.kind {
        case .strike(let isOpening): html.append(isOpening ? "<del>" : "</del>")
        case .link(let link): append(link, bytes[find.range])
        case .note(let number, let time): appendCitation(number, time)
        case .box(let isChecked):
            html.append(isChecked ? "<span class=\"task\">☑</span>" : "<span class=\"task\">☐</span>")
        case .nothing: break
        }
    }

    private mutating func append(_ link: BareLink, _ bytes: ArraySlice<UInt8>) {
        let destination = "\(link.prefix)" + String(decoding: bytes, as: UTF8.self)
        let span = locator.textSpan(bytes)
        let address = address(of: LinkReference(destination: destination, isImage: false, span: span))
        if let address { open(address) }
        append(bytes)
        if address != nil { html.append("</a>") }
    }
}

extension Problem {
    fileprivate static func missingNote(_ label: String) -> Problem {
        Problem(
            "markdown.not-understood",
            ["en": "there is no footnote \"\(label)\"", "id": "tidak ada catatan kaki \"\(label)\""], severity: .remark,
            help: [
                "en": "add a line [^\(label)]: with what is noted, or remove the mark",
                "id": "tambahkan baris [^\(label)]: berisi catatannya, atau hapus tanda itu",
            ])
    }

    fileprivate static func notUnderstood(_ mark: String) -> Problem {
        Problem(
            "markdown.not-understood",
            [
                "en": "\"\(mark)\" means nothing here and is shown as it stands",
                "id": "\"\(mark)\" tidak berarti apa-apa di sini dan ditampilkan apa adanya",
            ], severity: .remark,
            help: [
                "en":
                    "computed parts are fenced code with {chart}, {table} or {claim}; put what is meant as text into backticks",
                "id":
                    "bagian hitungan ditulis sebagai blok kode {chart}, {table}, atau {claim}; apit teks biasa dengan tanda `",
            ])
    }
}
