import TestSupport
import Markup
import Testing

@Suite("A slug")
struct SlugTests {
    @Test(
        "A title becomes a slug",
        arguments: [
            ("Dinas Kesehatan", "dinas-kesehatan"),
            ("  Kepemimpinan & Tata-Kelola (2025)!  ", "kepemimpinan-tata-kelola-2025"),
            ("Évaluation à l’école", "evaluation-a-lecole"), ("e\u{301}te\u{301}", "ete"),
            ("Straße Łódź Ærø", "strasse-lodz-aero"),
            ("Đường Þór İzmir ﬁ", "duong-thor-izmir"), ("Jum'at", "jumat"), ("漢字 2", "2"), ("a--b", "a-b"),
            ("Деловое письмо", "delovoe-pismo"), ("Щука и Ёж", "shchuka-i-yozh"), ("Ασφάλεια", "asfaleia"),
            ("Ψηφιακές δεξιότητες", "psifiakes-dexiotites"),
        ])
    func titles(title: String, slug: String) {
        #expect(Slug.slugify(title) == slug)
        #expect(Slug.isValid(slug))
    }

    @Test("A title without a letter that can stand in an address has no slug", arguments: ["", "漢字", "---", "\u{301}"])
    func nothing(title: String) {
        #expect(Slug.slugify(title) == nil)
    }

    @Test(
        "Every name has an address that depends on the name alone",
        arguments: [
            ("Plain Writing", "plain-writing"), ("文書", "u6587-u66f8"), ("文書 2", "u6587-u66f8-2"),
            ("كتابة", "u643-u62a-u627-u628-u629"), ("R と S", "r-u3068-s"), ("++", "u2b-u2b"), ("C++", "c"),
            ("Навыки 技", "navyki-u6280"),
        ])
    func names(name: String, slug: String) {
        #expect(Slug.ofName(name) == slug)
        #expect(Slug.isValid(slug))
    }

    @Test("Any title gives a slug or none")
    func random() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<2000 {
            let scalars = (0..<Int.random(in: 0...150, using: &generator)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...0x24FF, using: &generator))
            }
            let slug = Slug.slugify(String(String.UnicodeScalarView(scalars)))
            #expect(slug.map(Slug.isValid) ?? true)
            let name = Slug.ofName(String(String.UnicodeScalarView(scalars)))
            #expect(name.isEmpty || Slug.isValid(name))
        }
    }

    @Test("Nothing but small letters, digits and dashes is a slug")
    func validity() {
        for text in ["a", "2025-a", String(repeating: "a", count: 100)] { #expect(Slug.isValid(text), "\(text)") }
        for text in ["", "..", "a/b", "A", "é", "a b", "a\u{0}", String(repeating: "a", count: 101)] {
            #expect(!Slug.isValid(text), "\(text)")
        }
    }
}
