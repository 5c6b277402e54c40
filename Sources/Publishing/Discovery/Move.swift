/// A programme's page and where it was.
struct Move {
    var from: PageAddress
    var to: PageAddress
    var program: Program
}

extension PageContext {
    /// Each old address with the programme that was there; none in editions without pages of programmes.
    var moves: [Move] {
        guard edition.sections.contains(.programs) else { return [] }
        return programs.flatMap { program in
            program.oldAddresses.map { old in
                Move(from: old.page(language: languagePrefix), to: page(of: program), program: program)
            }
        }
    }
}
