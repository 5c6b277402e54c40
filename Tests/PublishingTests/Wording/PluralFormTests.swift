import Testing

@testable import Publishing

/// After the examples that CLDR 44 gives for each rule (`plurals.xml`).
@Suite("The forms of words for a number of things")
struct PluralFormTests {
    @Test(
        "are those of the language",
        arguments: [
            ("en", "1", "one"), ("en", "1.0", "other"), ("en", "0", "other"), ("de", "1", "one"), ("fr", "0", "one"),
            ("fr", "1.5", "one"), ("fr", "2", "other"), ("pt-BR", "0", "one"), ("id", "1", "other"),
            ("ms", "1", "other"),
            ("ja", "1", "other"), ("ru", "1", "one"), ("ru", "21", "one"), ("ru", "11", "many"), ("ru", "3", "few"),
            ("ru", "13", "many"), ("ru", "1.5", "other"), ("pl", "1", "one"), ("pl", "21", "many"), ("pl", "22", "few"),
            ("cs", "3", "few"), ("cs", "5", "other"), ("cs", "1.5", "many"), ("ar", "0", "zero"), ("ar", "1", "one"),
            ("ar", "2", "two"), ("ar", "3", "few"), ("ar", "110", "few"), ("ar", "11", "many"), ("ar", "100", "other"),
            ("ar", "102", "other"), ("he", "2", "two"), ("sl", "101", "one"), ("sl", "4", "few"), ("lt", "21", "one"),
            ("lt", "15", "other"), ("lv", "0", "zero"), ("ro", "19", "few"), ("ro", "20", "other"), ("ga", "7", "many"),
            ("cy", "6", "many"), ("hi", "0", "one"),
        ])
    func forms(language: String, number: String, form: String) {
        #expect(PluralForm(number, in: language).rawValue == form)
    }
}
