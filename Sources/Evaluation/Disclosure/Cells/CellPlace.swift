/// Which group of people a cell is: the same one, whatever measure or edition speaks of it.
struct CellPlace: Hashable {
    var set: CountedSet
    /// Which programmes are taken together; ``single`` for one programme.
    var pool: Int
    var program: String
    var group: String
    /// Members that were merged are all named in it.
    var member: String

    static let single = 0

    /// The programme, or the programmes, without a group.
    var whole: CellPlace { CellPlace(set: set, pool: pool, program: program, group: FigureKey.whole, member: "") }

    /// The group without a member.
    var table: CellPlace { CellPlace(set: set, pool: pool, program: program, group: group, member: "") }

    /// How a message names it.
    var words: String {
        let programs = program == FigureKey.everyProgram ? "all programmes" : "\"\(program)\""
        let part = group == FigureKey.whole ? "" : ", \(group) \"\(member)\""
        return "\(set.id) of \(programs)\(part)"
    }

    /// How much the cell would be missed. Positions and channels of one programme come last, so that they are hidden
    /// before they cost a figure that others rest on.
    var worth: Int {
        switch (program == FigureKey.everyProgram, Grouping(rawValue: group)) {
        case (true, nil) where group == FigureKey.whole: 5
        case (false, nil) where group == FigureKey.whole: 4
        case (true, nil): 3
        case (true, _): 2
        case (false, .session): 1
        case (false, .position), (false, .channel): -1
        case (false, _): 0
        }
    }
}
