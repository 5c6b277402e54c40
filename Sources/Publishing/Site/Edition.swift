public import Evaluation

/// A version of the site for one circle of readers.
public struct Edition: Sendable, Hashable {
    /// The name of its folder: `[a-z0-9-]`.
    public var name: String
    /// Which programmes it shows.
    public var visibility: Set<Visibility>
    /// Which parts it has; ``Section/privacy`` is always among them.
    public var sections: Set<Section>

    /// Everything that is public, for sites that name no editions.
    public static let everythingPublic = Edition(
        name: "public", visibility: [.public], sections: Set(Section.allCases).subtracting([.finance, .brief]))

    /// Whether the edition shows what others must not see, which its pages then say.
    public var isRestricted: Bool { visibility.contains(.internal) }

    /// Whether readers of this edition may see figures of `level`.
    public func shows(_ level: Level) -> Bool { level != .finance || sections.contains(.finance) }
}

/// For whom a programme's page is.
public enum Visibility: String, Sendable, CaseIterable {
    /// Everybody.
    case `public`
    /// The agency itself.
    case `internal`
}
