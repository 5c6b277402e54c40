import Basics

/// Which group of people a cell is: the same one, whatever measure or edition speaks of it. All parts are numbers in
/// ``PlaceNames``, but for the pool.
struct CellPlace: Hashable {
    /// What is counted: a ``CountedSet``.
    var set: Int32
    /// Which programmes are taken together; ``single`` for one programme.
    var pool: Int32
    var program: Int32
    var group: Int32
    /// Members that were merged are all named in it.
    var member: Int32

    static let single: Int32 = 0

    /// The programme, or the programmes, without a group.
    var whole: CellPlace {
        CellPlace(set: set, pool: pool, program: program, group: PlaceNames.whole, member: PlaceNames.empty)
    }

    /// The group without a member.
    var table: CellPlace { CellPlace(set: set, pool: pool, program: program, group: group, member: PlaceNames.empty) }

    /// The same of another group's member.
    func with(_ group: Int32, _ member: Int32) -> CellPlace {
        CellPlace(set: set, pool: pool, program: program, group: group, member: member)
    }

    /// The same of a single programme.
    func inProgram(_ program: Int32) -> CellPlace {
        CellPlace(set: set, pool: Self.single, program: program, group: group, member: member)
    }

    /// The same, counted as another set.
    func counted(as set: Int32) -> CellPlace {
        CellPlace(set: set, pool: pool, program: program, group: group, member: member)
    }

    /// Whether several programmes are taken together.
    var isPooled: Bool { program == PlaceNames.everyProgram }

    /// Whether it is not broken down.
    var isWhole: Bool { group == PlaceNames.whole }

    func hash(into hasher: inout Hasher) {
        hasher.combine(UInt64(UInt32(bitPattern: program)) << 32 | UInt64(UInt32(bitPattern: member)))
        hasher.combine(
            UInt64(UInt32(bitPattern: pool)) << 40 | UInt64(UInt32(bitPattern: set)) << 20
                ^ UInt64(UInt32(bitPattern: group)))
    }

    /// How a message names it.
    func words(in names: PlaceNames) -> LocalizedText {
        let set = CountedSet(id: names[set]).words
        let programs: LocalizedText =
            isPooled ? ["en": "all programmes", "id": "semua program"] : "\"\(names[program])\""
        let part = isWhole ? "" : ", \(names[group]) \"\(names[member])\""
        return ["en": "\(set) of \(programs)\(part)", "id": "\(set) dari \(programs)\(part)"]
    }

    /// How much the cell would be missed; `group` is the name of its group.
    ///
    /// Crossings are missed less than what they cross. Positions and channels of one programme come last, so that they are
    /// hidden before they cost a figure that others rest on.
    func worth(in group: String) -> Int {
        if isWhole { return isPooled ? 5 : 4 }
        if group == CrossedMember.competencyByUnit { return 1 }
        return switch (isPooled, Grouping(rawValue: group)) {
        case (true, nil): 3
        case (true, _): 2
        case (false, .session): 1
        case (false, .position), (false, .channel): -1
        case (false, _): 0
        }
    }
}
