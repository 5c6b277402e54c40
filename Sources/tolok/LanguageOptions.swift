public import ArgumentParser
public import Diagnostics

/// The option that chooses the language of messages. ``MessageLanguage/asked`` finds it; here it is described and checked.
struct LanguageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The language of messages; that of LC_ALL, LC_MESSAGES or LANG by default.", valueName: "code"))
    var language: MessageLanguage?
}

extension MessageLanguage: ExpressibleByArgument {}
