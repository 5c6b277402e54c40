import Basics
import XML

extension ZipArchive {
    /// Reads a part of the workbook that is XML.
    ///
    /// - Parameters:
    ///   - entry: The part.
    ///   - handler: Is handed what the part holds.
    ///   - pass: Passes a piece on to the parser; an empty one says that there are no more.
    /// - Throws: ``WorkbookProblem``.
    func read(
        _ entry: ZipEntry, _ handler: any XMLHandler,
        _ pass: (UnsafeRawBufferPointer, XMLStream) throws -> Void = { try $1.read($0) }
    ) throws(WorkbookProblem) {
        do {
            let stream = XMLStream(handler)
            try unpack(entry) { try pass($0, stream) }
            try pass(UnsafeRawBufferPointer(start: nil, count: 0), stream)
            try stream.finish()
        } catch let problem as WorkbookProblem {
            throw problem
        } catch let problem as XMLProblem {
            throw WorkbookProblem(problem, in: entry.name)
        } catch {
            throw .damaged(part: "\(entry.name)", reason: "\(error)")
        }
    }
}

extension WorkbookProblem {
    fileprivate init(_ problem: XMLProblem, in name: String) {
        let part: LocalizedText = "\(name)"
        switch problem {
        // Where in the part helps nobody: people see cells.
        case .malformed(let reason, _, _): self = .damaged(part: part, reason: "\(reason)")
        case .documentType:
            self = .excessive(
                part: part,
                reason: [
                    "en": "it declares a document type, as no office program does",
                    "id": "menyatakan jenis dokumen, yang tidak dilakukan program perkantoran mana pun",
                ])
        case .tooDeep:
            self = .excessive(
                part: part,
                reason: [
                    "en": "its elements lie more than \(XMLStream.maximumDepth) deep in each other",
                    "id": "elemennya bersarang lebih dari \(XMLStream.maximumDepth) tingkat",
                ])
        }
    }
}
