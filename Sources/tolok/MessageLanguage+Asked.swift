import ArgumentParser
import Basics
import Diagnostics
import Glibc

extension MessageLanguage {
    /// The language that the user asked for: with `--language`, else by the environment.
    ///
    /// It is looked for before options are parsed, as what is wrong with options is said in it too. With `explain` and
    /// `brief` the option chooses the language of what is printed, and that of messages where they are given in it.
    static let asked =
        named(in: CommandLine.arguments)
        ?? MessageLanguage { name in
            getenv(name).map { String(cString: $0) }
        }

    /// The language that `--language id` or `--language=id` names; `nil` where messages are not given in it.
    private static func named(in arguments: [String]) -> MessageLanguage? {
        let option = "--language"
        var code: String?
        for (index, argument) in arguments.enumerated() {
            if argument == option, index + 1 < arguments.count { code = arguments[index + 1] }
            if argument.hasPrefix(option + "=") { code = String(argument.dropFirst(option.count + 1)) }
        }
        return code.flatMap { MessageLanguage(rawValue: $0) }
    }
}

extension LocalizedText {
    /// The text in the language that the user asked for.
    var asked: String { text(in: MessageLanguage.asked.code) }
}

extension ValidationError {
    /// Wrong usage, said in the language that the user asked for; what is said around it is English.
    init(_ text: LocalizedText) { self.init(text.asked) }

    /// A folder whose name is an empty text.
    static let namelessFolder = ValidationError([
        "en": "a folder's name can't be empty", "id": "nama folder tidak boleh kosong",
    ])

    /// A file whose name is an empty text.
    static let namelessFile = ValidationError([
        "en": "a file's name can't be empty", "id": "nama berkas tidak boleh kosong",
    ])
}
