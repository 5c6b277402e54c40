/// The question that a header asks, without what tools put around it.
enum QuestionLabel {
    /// `G02Q03[SQ001]. Bagaimana menurut Anda? [Materi]` → `Bagaimana menurut Anda? Materi`;
    /// `Penilaian [Materi]` → `Penilaian: Materi`; `3. Materi jelas *` → `Materi jelas`.
    static func text(_ header: String) -> String {
        var text = withoutCode(header)[...]
        if let number = text.prefixMatch(of: /\d{1,3}[.)]\s+/) { text = text[number.range.upperBound...] }
        while text.last == "*" || text.last?.isWhitespace ?? false { text.removeLast() }
        guard let grid = text.wholeMatch(of: /(.*\S)\s+\[(.+)\]/),
            grid.1.contains(where: \.isWhitespace) || grid.1.count > 3
        else { return text.isEmpty ? header : String(text) }
        let end = grid.1.last
        let outer = end == ":" || end == "." ? grid.1.dropLast() : grid.1
        return end == "?" || end == "!" ? "\(outer) \(grid.2)" : "\(outer): \(grid.2)"
    }

    /// `G02Q03[SQ001]. Question` → `Question`.
    static func withoutCode(_ header: String) -> String {
        guard let code = header.prefixMatch(of: /[A-Za-z][A-Za-z0-9_]*(\[[A-Za-z0-9_]+\])*\.\s+(?=\S)/),
            code.0.contains(where: \.isNumber)
                || [
                    "id. ", "submitdate. ", "lastpage. ", "startlanguage. ", "seed. ", "token. ",
                    "startdate. ", "datestamp. ", "ipaddr. ", "refurl. ",
                ].contains(String(code.0))
        else { return header }
        return String(header[code.range.upperBound...])
    }

    /// Whether a header is nothing but a code, such as `G02Q03[SQ001]`.
    static func isCode(_ header: String) -> Bool {
        header.wholeMatch(of: /[A-Za-z]+\d+[A-Za-z0-9_]*(\[[A-Za-z0-9_]+\])*/) != nil
    }
}
