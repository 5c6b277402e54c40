/// One file of the demonstration's evaluation data.
struct DemoFile {
    /// Relative to `content/evaluations`.
    var path: String
    var bytes: [UInt8]

    func write(below directory: String) throws(OutputFailure) {
        if let slash = path.lastIndex(of: "/") { try Folder.make("\(directory)/\(path[..<slash])") }
        let file = try OutputFile(path: "\(directory)/\(path)")
        try file.append { $0 += bytes }
        try file.finish()
    }
}
