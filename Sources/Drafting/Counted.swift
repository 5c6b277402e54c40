import Basics

/// How many there are of something, in words.
enum Counted {
    static func rows(_ count: Int) -> LocalizedText {
        let plural = plural(count)
        return ["en": "\(count) row\(plural)", "id": "\(count) baris"]
    }

    static func columns(_ count: Int) -> LocalizedText {
        let plural = plural(count)
        return ["en": "\(count) column\(plural)", "id": "\(count) kolom"]
    }

    static func sheets(_ count: Int) -> LocalizedText {
        let plural = plural(count)
        return ["en": "\(count) sheet\(plural)", "id": "\(count) lembar"]
    }

    /// Lines of a draft.
    static func lines(_ count: Int) -> LocalizedText {
        let plural = plural(count)
        return ["en": "\(count) line\(plural)", "id": "\(count) baris"]
    }

    static func drafts(_ count: Int) -> LocalizedText {
        let plural = plural(count)
        return ["en": "\(count) draft\(plural)", "id": "\(count) konsep"]
    }

    private static func plural(_ count: Int) -> String { count == 1 ? "" : "s" }
}
