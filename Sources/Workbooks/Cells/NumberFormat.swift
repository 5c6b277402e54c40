/// What a number in a cell means, by the format that it is shown in.
enum NumberFormat: Sendable, Equatable {
    /// A number.
    case number
    /// A share, shown as so many of a hundred.
    case percentage
    /// A day, or a time of a day, or a span of time.
    case time(isDuration: Bool)

    /// The format with one of the numbers that are the same in all workbooks.
    init(builtIn id: Int) {
        switch id {
        case 9, 10: self = .percentage
        case 46: self = .time(isDuration: true)
        case 14...22, 27...36, 45, 47, 50...58: self = .time(isDuration: false)
        default: self = .number
        }
    }

    /// The format that a code such as `dd/mm/yyyy` describes.
    ///
    /// Of its up to four sections, for positive numbers, negative ones and so on, the first tells. What is quoted,
    /// escaped or in brackets is shown as it is and means nothing, but for elapsed hours, minutes and seconds.
    init(code: String) {
        var letters: [Character] = []
        var (isPercentage, isDuration) = (false, false)
        var rest = Substring(code)
        scan: while let character = rest.popFirst() {
            switch character {
            case ";": break scan
            case "\"": rest = rest.firstIndex(of: "\"").map { rest[rest.index(after: $0)...] } ?? ""
            case "\\", "_", "*": _ = rest.popFirst()
            case "[":
                let end = rest.firstIndex(of: "]") ?? rest.endIndex
                let inside = rest[..<end].lowercased()
                if !inside.isEmpty, Set(inside).count == 1, "hms".contains(inside.prefix(1)) { isDuration = true }
                rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
            case "%": isPercentage = true
            default: letters.append(character)
            }
        }
        let text = String(letters).lowercased()
        let isGeneral = text.contains("general")
        let means = !isGeneral && text.contains { "ymdhs".contains($0) }
        self = isDuration || means ? .time(isDuration: isDuration) : isPercentage ? .percentage : .number
    }
}
