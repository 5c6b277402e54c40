/// Numbers for the names of programmes, groups and members, so that cells are found without comparing texts.
struct PlaceNames {
    /// The names, by number.
    private(set) var texts: [String] = []
    private var numbers: [String: Int32] = [:]

    /// The number of the empty name.
    static let empty: Int32 = 0
    /// The number of ``FigureKey/whole``.
    static let whole: Int32 = 1
    /// The number of ``FigureKey/everyProgram``.
    static let everyProgram: Int32 = 2

    init() {
        for name in ["", FigureKey.whole, FigureKey.everyProgram] { _ = number(of: name) }
    }

    /// The number of a name, which is new where nobody asked for it before.
    mutating func number(of name: String) -> Int32 {
        if let known = numbers[name] { return known }
        let number = Int32(texts.count)
        numbers[name] = number
        texts.append(name)
        return number
    }

    /// The number of a name; `nil` where no cell has it.
    func known(_ name: String) -> Int32? { numbers[name] }

    subscript(number: Int32) -> String { texts[Int(number)] }
}

/// Remembers the last name of a run of equal ones.
struct NameRun {
    private var last = ""
    private var number = PlaceNames.empty

    /// The number of a name.
    mutating func number(of name: String, in names: inout PlaceNames) -> Int32 {
        if name != last { (last, number) = (name, names.number(of: name)) }
        return number
    }
}
