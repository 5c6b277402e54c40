extension String {
    /// The path of something in the folder that this path names.
    ///
    /// - Parameter component: A name, or a path below the folder.
    /// - Returns: Both, with one `/` between them.
    public func appending(component: String) -> String {
        hasSuffix("/") ? self + component : self + "/" + component
    }
}
