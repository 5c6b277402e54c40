import Foundation
import TestSupport

extension Repository {
    /// Its folder.
    static let folder = URL(filePath: root)
    /// The sites that tests build.
    static let fixtures = folder.appending(path: "Tests/CommandTests/Fixtures")
}
