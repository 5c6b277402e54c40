extension DemoPlan {
    /// All files, by the folder of their initiative.
    static let files: [FilePlan] =
        staffDevelopmentFiles + trainingQualityFiles + jointCompetenceFiles + continuingCareersFiles + jobStandardFiles

    /// Clean files with canonical headers.
    private static let staffDevelopmentFiles: [FilePlan] = {
        let all = slugs(staffDevelopment)
        let folder = "pengembangan-pegawai"
        return [
            FilePlan("\(folder)/needs.csv", .needs(staffNeeds)),
            FilePlan("\(folder)/participation.csv", .participation, all),
            FilePlan("\(folder)/reaction.csv", .reaction, all, hasSidecar: true),
            FilePlan("\(folder)/learning.csv", .learning, all),
            FilePlan("\(folder)/behaviour.csv", .behaviour, all),
            FilePlan("\(folder)/results.csv", .results, all),
            FilePlan("\(folder)/finance.csv", .finance, all),
            FilePlan("\(folder)/interviews.csv", .interviews, all),
            FilePlan("\(folder)/actions.csv", .actions, all),
            FilePlan("\(folder)/recognition.csv", .recognition, all),
        ]
    }()

    /// Indonesian headers; the test results as a spreadsheet program in Indonesia saves them.
    private static let trainingQualityFiles: [FilePlan] = {
        let all = slugs(trainingQuality)
        let folder = "mutu-pelatihan"
        let spreadsheet = TableForm(
            vocabulary: .indonesian, dialect: .semicolon, encoding: .markedUTF8, lineEnd: "\r\n")
        return [
            FilePlan("\(folder)/partisipasi.csv", .participation, all, form: .indonesian),
            FilePlan("\(folder)/reaksi.csv", .reaction, all, form: .indonesian, hasSidecar: true),
            FilePlan("\(folder)/nilai.csv", .learning, all, form: spreadsheet),
            FilePlan("\(folder)/perilaku.csv", .behaviour, all, form: .indonesian),
            FilePlan("\(folder)/hasil.csv", .results, all, form: .indonesian),
            FilePlan("\(folder)/biaya.csv", .finance, all, form: .indonesian),
            FilePlan("\(folder)/wawancara.csv", .interviews, all, form: .indonesian),
            FilePlan("\(folder)/tindak-lanjut.csv", .actions, all, form: .indonesian),
        ]
    }()

    /// A form tool's export, and answers in long form.
    private static let jointCompetenceFiles: [FilePlan] = {
        let all = slugs(jointCompetence)
        let folder = "kompetensi-terpadu"
        let export = TableForm(dialect: .semicolon, encoding: .markedUTF8, lineEnd: "\r\n")
        return [
            FilePlan("\(folder)/survei-kebutuhan.csv", .needs(digitalNeeds), form: .indonesian),
            FilePlan("\(folder)/partisipasi.csv", .participation, all, form: .indonesian),
            FilePlan(
                "\(folder)/kuesioner-layanan-spbe.csv", .formExport, ["layanan-spbe"], form: export, hasSidecar: true),
            FilePlan("\(folder)/jawaban-seminar.csv", .longReaction, ["seminar-layanan"]),
            FilePlan(
                "\(folder)/reaksi-analisis-kebutuhan.csv", .reaction, ["analisis-kebutuhan"], form: .indonesian,
                hasSidecar: true),
            FilePlan("\(folder)/nilai.csv", .learning, all, form: .indonesian),
            FilePlan("\(folder)/perilaku.csv", .behaviour, all, form: .indonesian),
            FilePlan("\(folder)/hasil.csv", .results, all, form: .indonesian),
            FilePlan("\(folder)/biaya.csv", .finance, all, form: .indonesian),
            FilePlan("\(folder)/wawancara.csv", .interviews, all, form: .indonesian),
            FilePlan("\(folder)/tindak-lanjut.csv", .actions, all, form: .indonesian),
        ]
    }()

    /// A questionnaire read without a sidecar; ratings at work in UTF-16.
    private static let continuingCareersFiles: [FilePlan] = {
        let all = slugs(continuingCareers)
        let folder = "karier-berkelanjutan"
        let unicodeText = TableForm(vocabulary: .indonesian, dialect: .semicolon, encoding: .utf16, lineEnd: "\r\n")
        return [
            FilePlan("\(folder)/partisipasi.csv", .participation, all, form: .indonesian),
            FilePlan("\(folder)/reaksi.csv", .reaction, all, form: .indonesian),
            FilePlan("\(folder)/nilai.csv", .learning, all, form: .indonesian),
            FilePlan("\(folder)/perilaku.csv", .behaviour, all, form: unicodeText),
            FilePlan("\(folder)/hasil.csv", .results, all, form: .indonesian),
            FilePlan("\(folder)/biaya.csv", .finance, all, form: .indonesian),
            FilePlan("\(folder)/wawancara.csv", .interviews, all, form: .indonesian),
            FilePlan("\(folder)/tindak-lanjut.csv", .actions, all, form: .indonesian),
            FilePlan("\(folder)/penghargaan.csv", .recognition, all, form: .indonesian),
        ]
    }()

    /// Standards by position; a questionnaire with four answers in words.
    private static let jobStandardFiles: [FilePlan] = {
        let all = slugs(jobStandards)
        let folder = "standar-jabatan"
        return [
            FilePlan("\(folder)/standar-kompetensi.csv", .needs(positionStandards), form: .indonesian),
            FilePlan("\(folder)/partisipasi.csv", .participation, all, form: .indonesian),
            FilePlan(
                "\(folder)/reaksi-keselamatan-pasien.csv", .reaction, ["keselamatan-pasien"], form: .indonesian,
                hasSidecar: true),
            FilePlan(
                "\(folder)/reaksi-pengelolaan-keuangan.csv", .reaction, ["pengelolaan-keuangan"], form: .indonesian,
                hasSidecar: true),
            FilePlan("\(folder)/nilai.csv", .learning, all, form: .indonesian),
            FilePlan("\(folder)/survei-lapangan.csv", .behaviour, all, form: .indonesian),
            FilePlan("\(folder)/hasil.csv", .results, all, form: .indonesian),
            FilePlan("\(folder)/biaya.csv", .finance, all, form: .indonesian),
            FilePlan("\(folder)/wawancara.csv", .interviews, all, form: .indonesian),
            FilePlan("\(folder)/tindak-lanjut.csv", .actions, all, form: .indonesian),
        ]
    }()

    private static func slugs(_ programs: [ProgramPlan]) -> [String] { programs.map(\.slug) }
}
