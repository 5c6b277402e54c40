import Basics
import XML

extension ZipArchive {
    /// Reads a part of the workbook that is XML.
    ///
    /// - Throws: ``WorkbookProblem``.
    func read(_ entry: ZipEntry, _ handler: any XMLHandler) throws(WorkbookProblem) {
        do {
            let stream = XMLStream(handler)
            try unpack(entry) { try stream.read($0) }
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
        case .malformed(let reason, let line, let column):
            self = .damaged(
                part: part,
                reason: [
                    "en": "\(reason) (line \(line), column \(column))",
                    "id": "\(reason) (baris \(line), kolom \(column))",
                ])
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
