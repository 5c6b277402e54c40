/// Finds out how a column writes its numbers, from a sample of its cells.
///
/// Every form is tried on every cell; one that reads them all is the column's. Cells that no form reads (words) say
/// nothing about the form and are left to the reader to refuse.
struct NumberSurvey: Sendable {
    /// What to take for the right reading where all cells allow two, such as `1.250`: 1.25 or 1250.
    enum Preference: Sendable {
        /// The mark is a decimal mark: scores, hours, ratings.
        case fractions
        /// The mark groups thousands: money and other large amounts.
        case thousands
    }

    /// What the sample says.
    enum Verdict: Sendable, Hashable {
        /// One reading, whichever form is taken.
        case certain(NumberForm)
        /// Two readings; the form is a guess and `example` a cell that shows why.
        case ambiguous(NumberForm, example: String)
        /// No form reads all: `first` and `second` contradict each other.
        case mixed(first: String, second: String)
    }

    private struct Evidence: Sendable {
        var forms: UInt8
        var cell: String
    }

    private let candidates: [NumberForm]
    private let extras: DecimalReader.Extras
    private var surviving: UInt8
    /// The cells that ruled a form out; the last one is the one that left none.
    private var narrowing: [Evidence] = []
    /// The first cell that reads differently with a decimal point and with a decimal comma.
    private var example: String?

    /// A survey among all forms, or those that agree with what was declared.
    init(decimal: NumberForm.DecimalMark? = nil, group: NumberForm.GroupMark? = nil, extras: DecimalReader.Extras = [])
    {
        candidates = NumberForm.all.filter { form in
            (decimal.map { $0 == form.decimal } ?? true) && (group.map { $0 == form.group } ?? true)
        }
        self.extras = extras
        surviving = UInt8((1 << candidates.count) - 1)
    }

    /// The forms whose decimal mark is `mark`.
    private func forms(with mark: UInt8) -> UInt8 {
        candidates.indices.reduce(0) { candidates[$1].decimal.byte == mark ? $0 | 1 << UInt8($1) : $0 }
    }

    /// The mark of digits, a mark, and one digit or two: it can't group thousands. `nil` for any other cell.
    static func plainMark(_ cell: UnsafeRawBufferPointer) -> UInt8? {
        guard cell.count >= 3, cell.count <= 12 else { return nil }
        let isDigit = { (byte: UInt8) in byte &- 0x30 < 10 }
        let place = isDigit(cell[cell.count - 2]) ? cell.count - 3 : cell.count - 2
        guard place > 0, isDigit(cell[cell.count - 1]), cell[..<place].allSatisfy(isDigit) else { return nil }
        return cell[place] == UInt8(ascii: ".") || cell[place] == UInt8(ascii: ",") ? cell[place] : nil
    }

    /// Takes a cell into the sample.
    mutating func add(_ cell: UnsafeRawBufferPointer) {
        guard surviving != 0 else { return }
        if let mark = Self.plainMark(cell), case let reading = forms(with: mark), surviving & ~reading == 0 { return }
        var reading: UInt8 = 0
        var values: Set<Int64> = []
        for (index, form) in candidates.enumerated() {
            let reader = DecimalReader(form: form, scale: Self.scale, extras: extras)
            guard case .success(let number) = reader.read(cell) else { continue }
            reading |= 1 << UInt8(index)
            values.insert(number.units)
        }
        guard reading != 0 else { return }
        if values.count > 1, example == nil { example = String(decoding: cell, as: UTF8.self) }
        guard surviving & ~reading != 0 else { return }
        surviving &= reading
        narrowing.append(Evidence(forms: reading, cell: String(decoding: cell, as: UTF8.self)))
    }

    /// Enough to tell 1.25 from 1250; more would leave no room for trillions.
    private static let scale = 2

    /// Whether the sample leaves no doubt about the decimal mark.
    var hasOneDecimalMark: Bool {
        Set(candidates.indices.filter { surviving & 1 << UInt8($0) != 0 }.map { candidates[$0].decimal }).count <= 1
    }

    /// The column's form.
    func verdict(preferring preference: Preference) -> Verdict {
        guard surviving != 0 || narrowing.isEmpty else { return contradiction }
        let forms = candidates.indices.filter { surviving & 1 << UInt8($0) != 0 }.map { candidates[$0] }
        let plain = forms.first ?? NumberForm(.point)
        guard let example, Set(forms.map(\.decimal)).count > 1 else { return .certain(plain) }
        // Either the mark in the example divides the fraction off, or it is the group mark of the other forms.
        let mark: NumberForm.DecimalMark = example.utf8.contains(UInt8(ascii: ",")) ? .comma : .point
        let wanted = forms.first { ($0.decimal == mark) == (preference == .fractions) }
        return .ambiguous(wanted ?? plain, example: example)
    }

    /// The decimal mark that the cells themselves prove; `nil` where they leave it open.
    var decidedMark: NumberForm.DecimalMark? {
        guard !narrowing.isEmpty, surviving != 0, hasOneDecimalMark else { return nil }
        return candidates.indices.first { surviving & 1 << UInt8($0) != 0 }.map { candidates[$0].decimal }
    }

    /// The form with this decimal mark that reads all cells.
    func form(with mark: NumberForm.DecimalMark) -> NumberForm? {
        candidates.indices.first { surviving & 1 << UInt8($0) != 0 && candidates[$0].decimal == mark }
            .map { candidates[$0] }
    }

    /// What a cell is with a decimal point, and with a decimal comma; to two decimals.
    func readings(of cell: String) -> (point: String, comma: String) {
        func reading(_ mark: NumberForm.DecimalMark) -> String {
            guard let form = form(with: mark) else { return "nothing" }
            let reader = DecimalReader(form: form, scale: Self.scale, extras: extras)
            // A cell that this form does not read is shown as nothing.
            let read = Array(cell.utf8).withUnsafeBytes { reader.read($0) }
            guard case .success(let number) = read else { return "nothing" }
            let (whole, rest) = number.units.quotientAndRemainder(dividingBy: 100)
            let cents = abs(rest)
            return cents == 0
                ? "\(whole)" : cents % 10 == 0 ? "\(whole).\(cents / 10)" : "\(whole).\(cents < 10 ? "0" : "")\(cents)"
        }
        return (reading(.point), reading(.comma))
    }

    private var contradiction: Verdict {
        guard let last = narrowing.last, let first = narrowing.first else { return .certain(NumberForm(.point)) }
        let opponent = narrowing.first { $0.forms & last.forms == 0 } ?? first
        return .mixed(first: opponent.cell, second: last.cell)
    }
}
