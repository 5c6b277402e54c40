import Evaluation

/// The evaluation files that a page names where there are more than a person reads.
enum NamedFiles {
    /// As many files as a page names, those with something to say first. Numbers of rows choose none: of some files they are
    /// withheld.
    static func chosen(_ files: [FileAccount]) -> [FileAccount] {
        RowExcerpt.largest(files, atMost: RowExcerpt.mostInTable) { $0.hasRemarks ? 1 : 0 }
    }
}

extension FileAccount {
    /// Whether there is anything to say about rows that are not used, or about cells.
    var hasRemarks: Bool { !problems.isEmpty || filtered > 0 }
}
