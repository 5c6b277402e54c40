/// Something in a folder that is not read, so that its author can be told.
public struct SkippedEntry: Sendable, Hashable {
    /// Why it is not read.
    public enum Reason: Sendable, Hashable {
        /// Links are not followed: they may lead out of the folder or round in circles.
        case symbolicLink
        /// A pipe, a socket or a device.
        case notRegular
        /// The name cannot be shown or linked to; in `relativePath` the wrong bytes are replaced.
        case nameNotUTF8
        /// A folder below the depth that the limits allow.
        case tooDeep
    }

    /// Relative to the folder that was searched.
    public var relativePath: String
    /// Why it is not read.
    public var reason: Reason
}
