/// A file that was read, and how.
struct ReadFile {
    var csv: CSVFile
    var plans: [ReadingPlan]
    var missing: MissingValues
    var account: FileAccount
}
