/// How a field writes its numbers and dates.
struct FieldForm: Sendable {
    var number = NumberForm.plain
    var date = DateOrder.dayFirst
    /// Whether ``date`` is what cells, or the file, say; not only what is taken until one says otherwise.
    var isDateProven = true
    /// How far from UTC its times are said to be.
    var offset: String?
    /// What stands behind each number.
    var unit: CellUnit?
    /// Whether no further cell can change it without contradicting those that were looked at.
    var isProven = true
}

/// What the cells of one field say about its form, without a look at the rest of the file.
struct FieldSurvey {
    /// `nil` where no column of numbers stands in the field.
    private(set) var numbers: NumberSurvey?
    /// `nil` where no column of dates does.
    private(set) var dates: DateSurvey?
    /// What stands behind numbers, with the least cell each.
    private(set) var units: [CellUnit: String] = [:]
    /// Whether other numbers have nothing behind them.
    var haveBareNumbers = false
    /// Whether a cell names the rupiah, whose numbers have a decimal comma.
    private(set) var namesRupiah = false
    /// The columns that the field is read as.
    let columns: [Column]

    init(_ cells: Set<String>, _ planned: [PlannedColumn], _ declared: DeclaredDialect) {
        columns = planned.map(\.column)
        let kinds = planned.map(\.kind)
        let cells = cells.sorted()
        if kinds.contains(where: \.isNumber) {
            let mayNameCurrency = kinds.contains(.money) || kinds.contains(.indicator)
            var survey = NumberSurvey(
                decimal: declared.decimalMark, group: declared.groupMark,
                extras: mayNameCurrency ? .of(.money) : .of(.number))
            for cell in cells { add(cell, to: &survey) }
            numbers = survey
            namesRupiah = mayNameCurrency && cells.contains { $0.lowercased().hasPrefix("rp") }
        }
        if kinds.contains(.date) {
            var survey = DateSurvey()
            for cell in cells { survey.add(cell) }
            dates = survey
        }
    }

    private mutating func add(_ cell: String, to survey: inout NumberSurvey) {
        Array(cell.utf8).withUnsafeBytes { bytes in
            guard let (number, unit) = CellUnit.split(bytes), columns.contains(where: unit.fits) else {
                return survey.add(bytes)
            }
            survey.add(number)
            if units[unit] == nil { units[unit] = cell }
        }
    }
}

extension ReadingPlan {
    /// The plan with the forms of the fields that were looked at.
    ///
    /// - Parameters:
    ///   - forms: By field.
    ///   - mayHaveOthers: Whether there may be cells that were not looked at.
    /// - Returns: A plan that reads cells by these forms.
    func written(in forms: [Int: FieldForm], mayHaveOthers: Bool) -> ReadingPlan {
        var plan = self
        for number in columns.indices {
            guard let form = forms[columns[number].field] else { continue }
            plan.columns[number].form = form.number
            plan.columns[number].dateOrder = form.date
            plan.columns[number].isDateProven = form.isDateProven
            plan.columns[number].timeOffset = form.offset
            plan.columns[number].unit = columns[number].kind.isNumber ? form.unit : nil
            plan.columns[number].isFormProven = form.isProven
            plan.columns[number].mayHaveOtherForm = mayHaveOthers
        }
        plan.takeMaximumFromUnits()
        return plan
    }

    /// Whether a column or the sidecar says what the scores are out of.
    var saysMaximum: Bool {
        columns.contains { $0.column == .maximum } || constants.contains { $0.column == .maximum }
    }

    /// Scores written "8/10" say what their test's maximum is.
    private mutating func takeMaximumFromUnits() {
        let maximums = Set(columns.filter { $0.column == .pre || $0.column == .post }.compactMap { $0.unit?.maximum })
        guard let maximum = maximums.first, maximums.count == 1, !saysMaximum else { return }
        constants.append(
            PlannedConstant(column: .maximum, value: .cells(.same(Int64(maximum) * 100, unit: Scale.unitsPerOne / 100)))
        )
    }
}
