import Diagnostics

extension RowsOfNobody {
    static let total: CellFault = {
        var fault = CellFault(
            "csv.total-row", "the row holds totals or averages of others and is not counted", severity: .remark,
            help: "nothing is to be done; where it is a name, say in the sidecar: totals: keep")
        fault.hidesRow = true
        return fault
    }()

    static let test: CellFault = {
        var fault = CellFault(
            "csv.test-response", "the row is a try of the form or a test account and is not counted",
            severity: .remark, help: "nothing is to be done; where it is a name, say in the sidecar: totals: keep")
        fault.hidesRow = true
        return fault
    }()
}
