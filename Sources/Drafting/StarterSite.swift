import Basics
public import Diagnostics
public import FileSystem

/// A first site to go on from: settings, a home page, a page about it, and a list of what version control leaves alone.
public struct StarterSite: Sendable {
    /// Where exports and workbooks belong.
    public static let evaluations = "content/evaluations"
    /// What version control leaves alone; where one is there already, it stays as it is.
    public static let ignored = ".gitignore"

    private let language: MessageLanguage

    /// A site in a language, in which its remarks are, too.
    public init(in language: MessageLanguage) { self.language = language }

    /// Its files.
    ///
    /// - Parameters:
    ///   - folder: The folder that `content` is to lie in.
    ///   - programs: The programmes that it begins with.
    /// - Returns: The files, not written yet.
    public func filling(_ folder: String, programs: [ProgramDraft]) -> FolderFilling {
        var filling = FolderFilling(folder)
        filling.add("content/site.yml", said(Self.settings))
        filling.add("content/index.md", said(Self.home))
        filling.add("content/pages/\(said(["en": "about", "id": "tentang"])).md", said(Self.about))
        for program in programs.map({ $0.said(in: language) }) {
            filling.add("content/\(program.path)", program.text)
        }
        return filling
    }

    /// The list for version control.
    public func ignoring(_ folder: String) -> FolderFilling {
        var filling = FolderFilling(folder)
        filling.add(Self.ignored, said(Self.ignoredFiles))
        return filling
    }

    /// The programme of a site that begins without data.
    public static let example = ProgramDraft(
        title: ["en": "An example to replace", "id": "Contoh untuk diganti"], slug: ["en": "example", "id": "contoh"])

    private func said(_ text: LocalizedText) -> String { text.text(in: language.code) }

    private static let settings: LocalizedText = [
        "en": """
        # Settings of the site. What begins with "#" is a remark, or a setting that is not made yet.
        title: Training and what comes of it
        # description: One sentence for search engines and feeds.
        # organisation:
        #   name: The office that publishes the site
        #   contact: evaluation@example.org

        # Where the site will be found; feeds and the site map need it.
        # base_url: https://example.org/training/

        # The first language is the default. With [en, id] a page needs a second file for the other one: about.id.md
        languages: [en]
        timezone: Asia/Jakarta
        currency: IDR

        # Figures of fewer people are withheld, with all that would give them away. Never below 5.
        privacy:
          minimum_group: 10

        # Who sees what. The public edition goes to the web; the other one stays in the house.
        editions:
          public:
            visibility: [public]
            sections: [catalogue, programs, summary, needs, follow-up, methodology, data-quality, changes, data]
          leadership:
            visibility: [public, internal]
            sections: [catalogue, programs, summary, needs, follow-up, methodology, data-quality, changes, data, finance, brief]

        # What counts as falling short; "tolok check --gates" fails for a programme that does.
        # gates:
        #   reaction.response_rate: {at_least: 0.6}
        #   learning.gain: {at_least: 5}

        """,
        "id": """
        # Pengaturan situs. Yang diawali "#" adalah keterangan, atau pengaturan yang belum dipakai.
        title: Pelatihan dan hasilnya
        # description: Satu kalimat untuk mesin pencari dan umpan berita.
        # organisation:
        #   name: Instansi yang menerbitkan situs
        #   contact: evaluasi@example.org

        # Alamat situs kelak; dibutuhkan umpan berita dan peta situs.
        # base_url: https://example.org/pelatihan/

        # Bahasa pertama adalah bahasa utama. Dengan [id, en] setiap halaman perlu berkas kedua: tentang.en.md
        languages: [id]
        timezone: Asia/Jakarta
        currency: IDR

        # Angka dari orang yang lebih sedikit dirahasiakan, beserta semua yang dapat membocorkannya. Paling rendah 5.
        privacy:
          minimum_group: 10

        # Siapa melihat apa. Edisi public untuk web; yang satu lagi tetap di dalam instansi.
        editions:
          public:
            visibility: [public]
            sections: [catalogue, programs, summary, needs, follow-up, methodology, data-quality, changes, data]
          leadership:
            visibility: [public, internal]
            sections: [catalogue, programs, summary, needs, follow-up, methodology, data-quality, changes, data, finance, brief]

        # Batas yang harus dicapai; "tolok check --gates" gagal bila ada program yang tidak mencapainya.
        # gates:
        #   reaction.response_rate: {at_least: 0.6}
        #   learning.gain: {at_least: 5}

        """,
    ]

    private static let home: LocalizedText = [
        "en": """
        ---
        title: Training and what comes of it
        ---

        What this site is about, in a few sentences. The programmes are listed below this text.

        """,
        "id": """
        ---
        title: Pelatihan dan hasilnya
        ---

        Tentang apa situs ini, dalam beberapa kalimat. Daftar program ada di bawah teks ini.

        """,
    ]

    private static let about: LocalizedText = [
        "en": """
        ---
        title: About
        ---

        Who publishes this site, where the data come from, and whom to ask.

        """,
        "id": """
        ---
        title: Tentang
        ---

        Siapa yang menerbitkan situs ini, dari mana datanya, dan kepada siapa bertanya.

        """,
    ]

    private static let ignoredFiles: LocalizedText = [
        "en": """
        # What tolok builds can be built again at any time.
        /_site/

        # Exports and workbooks name people and what each of them answered. In a public repository everybody can read them,
        # and they stay in its history even when they are deleted. So only the files that say how to read them (.yml) are
        # kept. In a private repository, from which a pipeline is to build the site, remove these three lines.
        /content/evaluations/**
        !/content/evaluations/**/
        !/content/evaluations/**/*.yml

        """,
        "id": """
        # Hasil tolok dapat dibuat lagi kapan saja.
        /_site/

        # Berkas ekspor dan buku kerja memuat nama orang dan jawaban setiap orang. Di repositori terbuka semua orang dapat
        # membacanya, dan isinya tetap ada di riwayat walaupun berkasnya dihapus. Karena itu hanya berkas yang menerangkan
        # cara membacanya (.yml) yang disimpan. Di repositori tertutup tempat situs dibangun otomatis, hapus tiga baris ini.
        /content/evaluations/**
        !/content/evaluations/**/
        !/content/evaluations/**/*.yml

        """,
    ]
}
