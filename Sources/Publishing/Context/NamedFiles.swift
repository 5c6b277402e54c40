import Evaluation

/// The evaluation files that a page names where there are more than a person reads.
enum NamedFiles {
    /// As many files as a page names, those with something to say first. Numbers of rows choose none: of some files they are
    /// withheld.
    static func chosen(_ files: [PublishedFile]) -> [PublishedFile] {
        RowExcerpt.largest(files, atMost: RowExcerpt.mostInTable) { $0.hasRemarks ? 1 : 0 }
    }

    /// The names of those files that the data-quality page has a part about.
    static func explained(_ files: [PublishedFile]) -> Set<String> {
        Set(chosen(files).filter(\.hasRemarks).map(\.name))
    }
}
