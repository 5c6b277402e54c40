/// Tells names of columns from data.
enum HeaderClues {
    /// Whether a cell is an address or as long a number as those of staff.
    static func namesSomebody(_ cell: String) -> Bool {
        cell.contains("@") && !cell.contains(where: \.isWhitespace)
            || cell.utf8.count >= 15 && cell.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// Whether a cell is nothing but a number, with or without a per-cent sign. By hand, as every header of every file is
    /// asked.
    static func isNumber(_ cell: String) -> Bool {
        var rest = cell[...]
        if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
        guard rest.first?.isASCIIDigit ?? false else { return false }
        rest = rest.drop { $0.isASCIIDigit || $0 == "." || $0 == "," }.drop(while: \.isWhitespace)
        return rest.isEmpty || rest == "%"
    }

    /// Whether cells of a first row hold data where names should be. Questions may be called 1, 2, 3, and columns by
    /// their years.
    static func areData(_ cells: [String]) -> Bool {
        if cells.contains(where: namesSomebody) { return true }
        let numbers = cells.filter(isNumber)
        guard numbers.count > 1 else { return false }
        let whole = numbers.compactMap { Int($0) }
        let areYears = whole.count == numbers.count && whole.allSatisfy { (1900...2100).contains($0) }
        let areInOrder = whole.count == numbers.count && zip(whole, whole.dropFirst()).allSatisfy { $1 == $0 + 1 }
        return !areYears && !areInOrder
    }
}
