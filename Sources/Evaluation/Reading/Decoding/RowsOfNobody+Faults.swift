import Basics
import Diagnostics

extension RowsOfNobody {
    static let total = CellFault(.totalRow, hidesRow: true)
    static let test = CellFault(.testResponse, hidesRow: true)
}

extension Problem {
    fileprivate static let totalRow = Problem(
        "csv.total-row",
        [
            "en": "the row holds totals or averages of others and is not counted",
            "id": "baris ini berisi jumlah atau rata-rata baris lain dan tidak dihitung",
        ], severity: .remark,
        help: [
            "en": "nothing is to be done; where it is a name, say in the sidecar: totals: keep",
            "id": "tidak perlu berbuat apa-apa; bila itu nama, tulis di berkas pendamping: totals: keep",
        ])

    fileprivate static let testResponse = Problem(
        "csv.test-response",
        [
            "en": "the row is a try of the form or a test account and is not counted",
            "id": "baris ini percobaan formulir atau akun uji dan tidak dihitung",
        ], severity: .remark,
        help: [
            "en": "nothing is to be done; where it is a name, say in the sidecar: totals: keep",
            "id": "tidak perlu berbuat apa-apa; bila itu nama, tulis di berkas pendamping: totals: keep",
        ])
}
