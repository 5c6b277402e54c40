import Basics
import Diagnostics

extension RowsOfNobody {
    static let total = CellFault(.totalRow, hidesRow: true)
    static let test = CellFault(.testResponse, hidesRow: true)
}

extension Problem {
    fileprivate static let totalRow = Problem(
        "csv.total-row", "the row holds totals or averages of others and is not counted", severity: .remark,
        help: "nothing is to be done; where it is a name, say in the sidecar: totals: keep")

    fileprivate static let testResponse = Problem(
        "csv.test-response", "the row is a try of the form or a test account and is not counted", severity: .remark,
        help: "nothing is to be done; where it is a name, say in the sidecar: totals: keep")
}
