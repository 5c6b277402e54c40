extension ReadingDeclaration {
    /// The line to paste that adds a property to a reading: the whole list where no sidecar says anything of it yet, else
    /// the property alone, which the reading that is there takes in.
    func line(with property: String) -> String {
        saysMore ? property : "readings: [{level: \(level?.rawValue ?? Level.reaction.rawValue), \(property)}]"
    }

    /// Whether a sidecar says more of the reading than its level, which a whole list in its place would lose.
    var saysMore: Bool {
        guard case .canonicalColumn = program else { return true }
        return scale != nil || !columns.isEmpty || !filters.isEmpty || !values.isEmpty || !constants.isEmpty
            || !filled.isEmpty || !ignored.isEmpty || !ratedItems.isEmpty || sheets != nil || layout != nil
    }
}
