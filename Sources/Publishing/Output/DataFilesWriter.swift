import Evaluation
import FileSystem

/// The published figures and programmes as files for others to use, where the edition offers any.
struct DataFilesWriter {
    /// One for each language, the default language first.
    let contexts: [PageContext]

    /// Writes the files.
    ///
    /// - Returns: Their sizes in bytes, for the pages that offer them.
    func write(into files: EditionFiles) throws(IOFailure) -> [PageAddress: Int] {
        guard let context = contexts.first, context.edition.sections.contains(.data) else { return [:] }
        let levels = Set(Level.allCases.filter(context.edition.shows))
        let follows = context.site.followsPrevious
        let figures = DataSchema.figures(of: levels, followsPrevious: follows)
        var package = Package(context: context, files: files)
        try package.add(
            "metrics", DataFiles.metrics, title: context.words("dictionary.figures.title"), figures,
            MetricsFile(context.figures.all, followsPrevious: follows).bytes)
        try package.add(
            "comparisons", DataFiles.comparisons, title: context.words("dictionary.comparisons.title"),
            .comparisons(of: levels), Array(ComparisonsFile(context).text.utf8))
        try package.add(
            "programs", DataFiles.programs, title: context.words("dictionary.programs.title"), .programs,
            ProgramsFile(contexts: contexts).bytes)
        for program in context.programs {
            try package.add(
                program.slug, DataFiles.address(of: program), title: context.text(of: program).title, figures,
                MetricsFile(
                    context.figures.figures(ofProgram: program.slug), followsPrevious: follows
                ).bytes)
        }
        return try package.finish()
    }

    /// Writes file after file and keeps only what the descriptor says about each.
    private struct Package {
        let context: PageContext
        let files: EditionFiles
        private var sizes: [PageAddress: Int] = [:]
        private var resources: [DataPackage.Resource] = []

        init(context: PageContext, files: EditionFiles) {
            self.context = context
            self.files = files
        }

        mutating func add(
            _ name: String, _ address: PageAddress, title: String, _ schema: DataSchema, _ bytes: [UInt8]
        ) throws(IOFailure) {
            let hash = try files.write(bytes, to: address)
            sizes[address] = bytes.count
            resources.append(
                DataPackage.Resource(
                    name: name, path: String(address.path.dropFirst("data/".count)), title: title, schema: schema,
                    size: bytes.count, hash: hash))
        }

        mutating func finish() throws(IOFailure) -> [PageAddress: Int] {
            let bytes = DataPackage(context: context).bytes(resources)
            try files.write(bytes, to: DataFiles.package)
            sizes[DataFiles.package] = bytes.count
            return sizes
        }
    }
}
