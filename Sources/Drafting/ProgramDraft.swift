import Basics
public import Diagnostics
import Markup

/// The page of a new programme, to be filled in.
public struct ProgramDraft: Sendable {
    private let title: LocalizedText
    private let slug: LocalizedText
    private let language: MessageLanguage

    init(title: LocalizedText, slug: LocalizedText, language: MessageLanguage = .english) {
        self.title = title
        self.slug = slug
        self.language = language
    }

    /// The page of a programme of this title; `nil` when nothing of the title can stand in an address.
    public init?(title: String) {
        guard let slug = Slug.slugify(title) else { return nil }
        self.init(
            title: LocalizedText(everywhere: title),
            slug: LocalizedText(everywhere: String(slug.prefix(Slug.maximumLength))))
    }

    /// The same page with remarks in a language.
    public func said(in language: MessageLanguage) -> ProgramDraft {
        ProgramDraft(title: title, slug: slug, language: language)
    }

    /// Its address, and its name in data.
    public var name: String { slug.text(in: language.code) }
    /// Where it belongs, below the content folder.
    public var path: String { "programs/\(name).md" }
    /// Where else a page of this address could stand.
    public var otherPath: String { "programs/\(name)/index.md" }

    /// The file.
    public var text: String {
        let lines: LocalizedText = [
            "en": """
            ---
            # Evaluation data may name the programme by this title, or by the name of this file without .md.
            title: \(quotedTitle)
            summary: One sentence about what participants will be able to do.
            # planned, open, running, completed or archived
            status: planned
            # city: Medan
            # provider: The office that holds it
            # methods: [classroom]        # e-learning, workshop, seminar, project-based, mentoring, internship, coaching
            # competencies: [Writing for citizens]
            # audience: [Front-office staff]
            # hours: 24                   # learning hours
            # sessions:
            #   - {id: 2025-1, start: 2025-03-03, end: 2025-03-05, place: Medan}
            # visibility: internal        # in the edition for leadership only
            # draft: true                 # on no page until this line goes
            ---

            What the programme is about, whom it is for, and how it is done.

            """,
            "id": """
            ---
            # Data evaluasi boleh menyebut program dengan judul ini, atau dengan nama berkas ini tanpa .md.
            title: \(quotedTitle)
            summary: Satu kalimat tentang apa yang akan dapat dilakukan peserta.
            # planned, open, running, completed, atau archived
            status: planned
            # city: Medan
            # provider: Instansi penyelenggara
            # methods: [classroom]        # e-learning, workshop, seminar, project-based, mentoring, internship, coaching
            # competencies: [Menulis untuk warga]
            # audience: [Petugas loket]
            # hours: 24                   # jam pelajaran
            # sessions:
            #   - {id: 2025-1, start: 2025-03-03, end: 2025-03-05, place: Medan}
            # visibility: internal        # hanya di edisi untuk pimpinan
            # draft: true                 # tidak tampil di halaman mana pun sampai baris ini dihapus
            ---

            Tentang apa program ini, untuk siapa, dan bagaimana dilaksanakan.

            """,
        ]
        return lines.text(in: language.code)
    }

    private var quotedTitle: String { YAMLText.scalar(title.text(in: language.code)) }
}
