/// The order in which programmes are listed and numbered: by title without regard to case and accents, then by address.
struct TitleOrder: Sendable {
    /// All programmes, in order.
    let programs: [Program]
    private let ranks: [String: Int]

    init(_ programs: [Program], title: (Program) -> String) {
        let keyed = programs.map { program in
            var key = ""
            SearchWords.forEach(in: title(program)) { key += $0 + " " }
            return (key: key, program: program)
        }
        self.programs = keyed.sorted { ($0.key, $0.program.slug) < ($1.key, $1.program.slug) }.map(\.program)
        ranks = Dictionary(uniqueKeysWithValues: self.programs.enumerated().map { ($1.slug, $0) })
    }

    /// Some of the programmes, in order.
    func sorted(_ some: [Program]) -> [Program] {
        some.count == programs.count ? programs : some.sorted { rank($0) < rank($1) }
    }

    private func rank(_ program: Program) -> Int { ranks[program.slug] ?? .max }
}
