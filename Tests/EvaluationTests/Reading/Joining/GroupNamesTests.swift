import Testing

@testable import Evaluation

@Suite("Columns of groups")
struct GroupNamesTests {
    private func ids(_ names: [String], column: String = "session") throws -> [String] {
        let rows = names.enumerated().map { "pelayanan,\($0),\($1),1,2" }.joined(separator: "\n")
        return try EvaluationCase("program,nip,\(column),pre,post\n\(rows)").read().ids
    }

    @Test(
        "don't hold people",
        arguments: [
            ["ani@x.example", "budi@x.example", "citra@x.example"], ["0812 3456 789", "0812-3456-780", "+62812345678"],
            ["198609172010011001", "198609172010011002", "198609172010011003", "x"],
        ])
    func people(names: [String]) throws {
        #expect(try ids(names) == ["csv.groups-are-people"])
        #expect(try ids(names, column: "unit") == ["csv.groups-are-people"])
    }

    @Test(
        "hold names, dates and numbers of groups",
        arguments: [
            ["2025-03-01", "2025-03-02", "2025-03-03"], ["1", "2", "3"], ["Angkatan I", "a@b", "Angkatan II"],
        ])
    func groups(names: [String]) throws {
        #expect(try ids(names) == [])
    }

    @Test("have an end, before figures of all of them fill the memory")
    func many() throws {
        #expect(try ids((0...GroupNames.most).map { "S\($0)" }) == ["csv.too-many-groups"])
        #expect(try ids((1...GroupNames.most).map { "S\($0)" }) == [])
    }
}
