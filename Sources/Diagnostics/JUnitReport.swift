import Basics

/// Writes diagnostics as the results of tests in JUnit's form, which nearly every service for continuous integration
/// shows.
///
/// Each diagnostic is a test case: an error is a failure, and so is a warning where it stops the build; other warnings and
/// remarks are cases that were skipped, with what there is to say as the reason. Where nothing is to be said there is one
/// case, which passes: services take a report without cases for a broken one.
public struct JUnitReport: Sendable {
    private let fallback: String
    private let currentFolder: String
    private let language: MessageLanguage
    /// Whether a warning is as bad as an error.
    private let isStrict: Bool

    /// - Parameters:
    ///   - fallback: The file that diagnostics without a file are shown at.
    ///   - currentFolder: The folder that the command was started in; paths are given relative to it.
    ///   - isStrict: Whether a warning is as bad as an error.
    ///   - language: What messages are given in.
    public init(
        fallback: String, currentFolder: String, isStrict: Bool = false, language: MessageLanguage = .english
    ) {
        self.fallback = fallback
        self.currentFolder = currentFolder
        self.isStrict = isStrict
        self.language = language
    }

    /// The document.
    public func text(of diagnostics: [Diagnostic]) -> String {
        let failures = diagnostics.filter(isFailure).count
        let skipped = diagnostics.count - failures
        let cases =
            diagnostics.isEmpty
            ? "    <testcase name=\"\(Self.nothingWrong.text(in: language.code))\" classname=\"tolok\"/>\n"
            : diagnostics.map(testCase).joined()
        let counts = "tests=\"\(max(1, diagnostics.count))\" failures=\"\(failures)\" errors=\"0\""
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="tolok" \(counts)>
              <testsuite name="tolok" \(counts) skipped="\(skipped)">
            \(cases)  </testsuite>
            </testsuites>

            """
    }

    private static let nothingWrong: LocalizedText = ["en": "nothing is wrong", "id": "tidak ada yang salah"]

    private func isFailure(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity == .error || (isStrict && diagnostic.severity == .warning)
    }

    private func testCase(_ diagnostic: Diagnostic) -> String {
        let file = RepositoryPath(diagnostic.location?.file ?? fallback, in: currentFolder).text
        let place = [diagnostic.location?.line, diagnostic.location?.column].compactMap(\.self)
        let name = ([file] + place.map { "\($0)" }).joined(separator: ":") + " " + diagnostic.id
        let message = diagnostic.message(in: language)
        let result =
            isFailure(diagnostic)
            ? """
            <failure type="\(Self.escaped(diagnostic.id))" message="\(Self.escaped(message))">\
            \(Self.escaped(diagnostic.wholeText(in: language)))</failure>
            """ : "<skipped message=\"\(Self.escaped(diagnostic.wholeText(in: language)))\"/>"
        return """
                <testcase name="\(Self.escaped(name))" classname="\(Self.escaped(file))">
                  \(result)
                </testcase>

            """
    }

    /// A text as XML may hold it, in attributes too.
    private static func escaped(_ text: String) -> String {
        PrintableText.lines(text).unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\n": "&#10;"
            // The two characters below U+10000 that are none in XML.
            case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
            default: String(scalar)
            }
        }.joined()
    }
}
