/// Names that rows refer to by small numbers: sessions, units, items.
///
/// The numbers follow the order in which the names were first met in the files, which is fixed; they never reach an
/// output.
struct NameTable: Sendable {
    private(set) var names: [String] = []
    private var codes: [String: Int32] = [:]

    /// The code of `name`, given out on first sight.
    mutating func code(of name: String) -> Int32 {
        if let code = codes[name] { return code }
        let code = Int32(names.count)
        names.append(name)
        codes[name] = code
        return code
    }

    /// The name behind a code.
    subscript(code: Int32) -> String { names[Int(code)] }
}
