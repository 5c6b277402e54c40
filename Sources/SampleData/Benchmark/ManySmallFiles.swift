/// Many tables of test results with a hundred rows each: what a folder looks like after years of exports.
struct ManySmallFiles {
    static let rows = 100

    var count: Int
    var seed: UInt64

    func write(below directory: String) throws(OutputFailure) {
        try Folder.make(directory)
        for number in 1...count {
            // A seed per file keeps the files different and each one independent of how many there are.
            let table = PairTable(
                rows: Self.rows, seed: seed &+ UInt64(number), dialect: .comma, firstParticipant: number * Self.rows)
            try table.write(to: OutputFile(path: "\(directory)/tests-\(number).csv"))
        }
    }
}
