/// Why a folder is not accepted for the output: publishing there could destroy something, or would interfere with
/// another build.
public struct PublishingRefusal: Error, Sendable, Hashable {
    /// The kinds of trouble.
    public enum Problem: Sendable, Hashable {
        /// The output is an input folder, lies in one, or holds one.
        case overlapsInput(String)
        /// The output is `/`, or is or holds the home folder or the current folder.
        case protectedFolder(String)
        /// A file, a device or the like stands in its place.
        case notAFolder
        /// A symbolic link stands in its place.
        case symbolicLink
        /// It is a mount point, which cannot be exchanged.
        case mountPoint
        /// It is not empty and was not published by us.
        case foreignFolder
        /// It was published by us, but has since been given things that publishing would delete.
        case foreignFiles(count: Int, example: String)
        /// Another build is at work on the same output.
        case busy
    }

    /// The output folder as the author gave it.
    public var output: String
    /// What is wrong with it.
    public var problem: Problem

    /// What is wrong, in lower case and without a full stop.
    public var message: String {
        switch problem {
        case .overlapsInput(let input): "the output folder \(output) and the input folder \(input) overlap"
        case .protectedFolder(let name): "the output folder \(output) is or holds \(name)"
        case .notAFolder: "the output \(output) is not a folder"
        case .symbolicLink: "the output folder \(output) is a symbolic link"
        case .mountPoint: "the output folder \(output) is a mount point and cannot be exchanged as a whole"
        case .foreignFolder: "the output folder \(output) is not empty and holds no site made by tolok"
        case .foreignFiles(1, let example): "the output folder \(output) holds \(example), which tolok did not write"
        case .foreignFiles(let count, let example):
            "the output folder \(output) holds \(count) entries that tolok did not write, such as \(example)"
        case .busy: "another build is writing to the output folder \(output)"
        }
    }

    /// How to mend it.
    public var help: String {
        switch problem {
        case .overlapsInput, .protectedFolder: "give a folder of its own, such as _site beside the content folder"
        case .notAFolder: "give another name, or move the file away"
        case .symbolicLink: "give the folder that the link leads to"
        case .mountPoint: "give a folder inside it"
        case .foreignFolder: "give a new or empty folder, so that nothing of yours is deleted"
        case .foreignFiles: "move them out, since a new site replaces the whole folder; or give another folder"
        case .busy: "wait until it has finished, or give another folder"
        }
    }
}

extension PublishingRefusal: CustomStringConvertible {
    /// The message and the remedy in one line.
    public var description: String { "\(message); \(help)" }
}
