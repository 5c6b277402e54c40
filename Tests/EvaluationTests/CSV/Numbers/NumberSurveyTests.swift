import Testing

@testable import Evaluation

@Suite("The form of a column's numbers is found out")
struct NumberSurveyTests {
    private func verdict(
        _ cells: [String], declared: NumberForm.DecimalMark? = nil, _ preference: NumberSurvey.Preference = .fractions
    ) -> NumberSurvey.Verdict {
        var survey = NumberSurvey(decimal: declared)
        for cell in cells { Array(cell.utf8).withUnsafeBytes { survey.add($0) } }
        return survey.verdict(preferring: preference)
    }

    @Test("Cells that only one form reads decide")
    func certain() {
        #expect(verdict(["1", "4.5", ""]) == .certain(NumberForm(.point)))
        #expect(verdict(["4,5", "enam", "3"]) == .certain(NumberForm(.comma)))
        #expect(verdict(["1.250", "1.250.000"]) == .certain(NumberForm(.comma, group: .point)))
        #expect(verdict(["1.250", "2.5"]) == .certain(NumberForm(.point)))
        #expect(verdict(["1,250.5"]) == .certain(NumberForm(.point, group: .comma)))
        #expect(verdict(["1 250,5", "4"]) == .certain(NumberForm(.comma, group: .space)))
        #expect(verdict(["5", "6"]) == .certain(NumberForm(.point)))
        #expect(verdict([]) == .certain(NumberForm(.point)))
    }

    @Test("A column that reads two ways is read by what it holds, and that is said")
    func ambiguous() {
        let cells = ["1.250", "3.500", "7"]
        #expect(verdict(cells) == .ambiguous(NumberForm(.point), example: "1.250"))
        #expect(verdict(cells, .thousands) == .ambiguous(NumberForm(.comma, group: .point), example: "1.250"))
        #expect(verdict(["1,250"], .thousands) == .ambiguous(NumberForm(.point, group: .comma), example: "1,250"))
        #expect(verdict(["1,250"]) == .ambiguous(NumberForm(.comma), example: "1,250"))
        #expect(verdict(cells, declared: .comma) == .certain(NumberForm(.comma, group: .point)))
    }

    @Test("Cells that contradict each other are named")
    func mixed() {
        #expect(verdict(["1", "4,5", "4.25"]) == .mixed(first: "4,5", second: "4.25"))
        #expect(verdict(["1.250.000", "1.250", "2.5"]) == .mixed(first: "1.250.000", second: "2.5"))
    }
}
