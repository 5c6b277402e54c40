/// Addresses in running text that nobody put into brackets: `https://example.org/a`, `www.example.org`, `office@example.org`.
///
/// By the rules of GitHub's Markdown: a domain follows, the address goes on to the next blank, and what closes a sentence
/// or a bracket around it is no part of it.
struct BareLink {
    /// Where it stands in the text.
    var range: Range<Int>
    /// What stands before the text to make it an address: `http://` for `www.`, `mailto:`.
    var prefix: StaticString

    /// The addresses of a text, in order.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - startsWord: Whether a word may begin at the text's first byte.
    /// - Returns: None that overlap.
    static func all(in bytes: [UInt8], startsWord: Bool) -> [BareLink] {
        var found: [BareLink] = []
        var end = 0
        for place in bytes.indices where place >= end {
            let link: BareLink? =
                switch bytes[place] {
                case UInt8(ascii: ":"): web(bytes, colon: place, from: end)
                case UInt8(ascii: "w"), UInt8(ascii: "W"): server(bytes, place, startsWord)
                case UInt8(ascii: "@"): mail(bytes, at: place, from: end)
                default: nil
                }
            guard let link else { continue }
            found.append(link)
            end = link.range.upperBound
        }
        return found
    }

    private static func web(_ bytes: [UInt8], colon: Int, from start: Int) -> BareLink? {
        guard bytes[colon...].starts(with: "://".utf8) else { return nil }
        for scheme in ["https", "http", "ftp"] {
            let begin = colon - scheme.utf8.count
            guard begin >= start, bytes[begin..<colon].elementsEqual(scheme.utf8, by: { $0 | 0x20 == $1 }),
                begin == start || !isLetter(bytes[begin - 1])
            else { continue }
            guard let end = end(bytes, ofDomainAt: colon + 3, needsDot: false) else { return nil }
            return BareLink(range: begin..<end, prefix: "")
        }
        return nil
    }

    private static func server(_ bytes: [UInt8], _ place: Int, _ startsWord: Bool) -> BareLink? {
        guard bytes[place...].prefix(4).elementsEqual("www.".utf8, by: { $0 | 0x20 == $1 | 0x20 }) else { return nil }
        guard place > 0 ? opensWord(bytes[place - 1]) : startsWord, place + 4 < bytes.count,
            isLetterOrDigit(bytes[place + 4]) || bytes[place + 4] >= 0x80
        else { return nil }
        return end(bytes, ofDomainAt: place, needsDot: true).map { BareLink(range: place..<$0, prefix: "http://") }
    }

    private static func mail(_ bytes: [UInt8], at: Int, from start: Int) -> BareLink? {
        var begin = at
        while begin > start, isLetterOrDigit(bytes[begin - 1]) || ".+-_".utf8.contains(bytes[begin - 1]) { begin -= 1 }
        // What is no part of a name may not stand right before it, such as a slash of an address.
        guard begin < at, begin == 0 || bytes[begin - 1] != UInt8(ascii: "/") else { return nil }
        var end = at + 1
        var dots = 0
        while end < bytes.count {
            let byte = bytes[end]
            if byte == UInt8(ascii: "."), end + 1 < bytes.count, isLetterOrDigit(bytes[end + 1]) {
                dots += 1
            } else if !isLetterOrDigit(byte), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
                break
            }
            end += 1
        }
        guard dots > 0, isLetterOrDigit(bytes[end - 1]), end == bytes.count || bytes[end] != UInt8(ascii: "@") else {
            return nil
        }
        return BareLink(range: begin..<end, prefix: "mailto:")
    }

    /// Where an address ends whose domain begins at `start`; `nil` where there is no domain.
    private static func end(_ bytes: [UInt8], ofDomainAt start: Int, needsDot: Bool) -> Int? {
        var place = start
        var parts: [(start: Int, hasUnderscore: Bool)] = [(start, false)]
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "_") {
                parts[parts.count - 1].hasUnderscore = true
            } else if byte == UInt8(ascii: ".") {
                parts.append((place + 1, false))
            } else if !isLetterOrDigit(byte), byte != UInt8(ascii: "-"), byte < 0x80 {
                break
            }
            place += 1
        }
        guard place > start, isLetterOrDigit(bytes[start]) || bytes[start] >= 0x80,
            !parts.suffix(2).contains(where: \.hasUnderscore), parts.count > 1 || !needsDot
        else { return nil }
        while place < bytes.count, bytes[place] > 0x20, bytes[place] != UInt8(ascii: "<") { place += 1 }
        return withoutClosing(bytes, start..<place)
    }

    /// An address without the marks behind it that belong to the sentence.
    private static func withoutClosing(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var end = range.upperBound
        var surplus =
            bytes[range].count { $0 == UInt8(ascii: ")") } - bytes[range].count { $0 == UInt8(ascii: "(") }
        while end > range.lowerBound {
            switch bytes[end - 1] {
            case _ where "?!.,:*_~'\"".utf8.contains(bytes[end - 1]): end -= 1
            case UInt8(ascii: ")"):
                guard surplus > 0 else { return end }
                surplus -= 1
                end -= 1
            case UInt8(ascii: ";"):
                // The end of an entity such as "&copy;".
                var name = end - 1
                while name > range.lowerBound, isLetter(bytes[name - 1]) { name -= 1 }
                guard name > range.lowerBound, name < end - 1, bytes[name - 1] == UInt8(ascii: "&") else {
                    end -= 1
                    continue
                }
                end = name - 1
            default: return end
            }
        }
        return end
    }

    private static func opensWord(_ byte: UInt8) -> Bool { byte <= 0x20 || "*_~(".utf8.contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
