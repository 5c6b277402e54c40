/// Where the published figures and programmes are as files for others to use.
enum DataFiles {
    static let metrics = PageAddress(file: "data/metrics.csv")
    static let comparisons = PageAddress(file: "data/comparisons.csv")
    static let programs = PageAddress(file: "data/programs.json")
    static let package = PageAddress(file: "data/datapackage.json")

    /// The file of a programme's figures.
    static func address(of program: Program) -> PageAddress { PageAddress(file: "data/\(program.slug).csv") }
}
