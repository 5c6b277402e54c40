/// How large a picture is, in pixels.
struct PictureSize: Sendable, Hashable {
    let width: Int
    let height: Int

    /// - Returns: `nil` unless there is a width and a height.
    init?(_ width: Int?, _ height: Int?) {
        guard let width, let height, width > 0, height > 0 else { return nil }
        self.width = width
        self.height = height
    }

    /// The same picture on its side.
    var turned: PictureSize? { PictureSize(height, width) }
}
