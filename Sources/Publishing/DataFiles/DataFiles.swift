import FileSystem

/// The published figures and programmes as files for others to use.
struct DataFiles {
    /// One for each language, the default language first.
    let contexts: [PageContext]

    func write(into files: EditionFiles) throws(IOFailure) {
        guard let context = contexts.first else { return }
        try files.write(MetricsFile(context.figures).text, to: PageAddress(file: "data/metrics.csv"))
    }
}
