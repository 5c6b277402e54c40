import Basics

extension ReadingFinder {
    /// Tests before and after in one column: two readings, for each subject of its own.
    func readings(of split: TestSplit) -> [RecognisedReading] {
        let halves = split.subjects.flatMap { subject in
            [(Column.pre, subject.before, subject), (.post, subject.after, subject)].filter { !$0.1.isEmpty }
        }
        let whole = reading(for: .learning)
        return halves.enumerated().map { number, half in
            let (column, words, subject) = half
            var reading = whole
            reading.mappings.removeAll { [.pre, .post].contains($0.column) || $0.profile.field == split.column.field }
            if let score = guess.singleScore {
                reading.mappings.append(.init(column: column, profile: score, doubts: unitDoubts(score, as: column)))
            }
            reading.filter = .init(
                profile: split.column, values: words,
                doubts: [
                    [
                        "en": "does \"\(split.column.title)\" tell the tests before and after apart?",
                        "id": "apakah \"\(split.column.title)\" membedakan tes awal dan tes akhir?",
                    ]
                ])
            reading.doubts = subject.before.isEmpty || subject.after.isEmpty ? [TestSubjects.lacking(subject.name)] : []
            if split.subjects.count > 1 { reading.name(subject.name) }
            reading.attempts = nil
            reading.ignored =
                number < halves.count - 1 ? [] : reading.ignored.filter { $0.title != split.column.title }
            return reading
        }
    }

    /// One reading for the tests of each subject: a test of one thing is no second test of another.
    func readings(of tests: TestSubjects, _ whole: RecognisedReading) -> [RecognisedReading] {
        let read = tests.subjects.flatMap { [$0.before, $0.after] }.compactMap { $0?.title }
        return tests.subjects.enumerated().map { number, subject in
            var reading = whole
            reading.mappings.removeAll { [.pre, .post].contains($0.column) }
            for (column, test) in [(Column.pre, subject.before), (.post, subject.after)] {
                guard let test else { continue }
                reading.mappings.append(.init(column: column, profile: test, doubts: unitDoubts(test, as: column)))
            }
            reading.doubts = subject.before == nil || subject.after == nil ? [TestSubjects.lacking(subject.name)] : []
            reading.name(subject.name)
            askForUnits(in: &reading)
            reading.ignored =
                number < tests.subjects.count - 1 ? [] : reading.ignored.filter { !read.contains($0.title) }
            return reading
        }
    }

    /// An export of one test is half of what a gain is computed from.
    func addSingleScore(to reading: inout RecognisedReading) {
        let tests = [Column.pre, .post].filter { reading.profile(of: $0) != nil }
        guard tests.count < 2 else { return }
        if tests.isEmpty {
            guard let score = guess.singleScore else { return }
            let isFirst = HeaderWords(path).contain(["pre", "pretest", "prates", "pretes", "awal", "before", "sebelum"])
            reading.mappings.append(
                RecognisedReading.Mapping(
                    column: isFirst ? .pre : .post, profile: score,
                    doubts: unitDoubts(score, as: isFirst ? .pre : .post)))
        }
        reading.doubts.append(
            [
                "en":
                    "this is one test only: export the other one too, so that each participant has \"pre\" and \"post\"",
                "id":
                    "ini hanya satu tes: ekspor juga tes satunya, supaya setiap peserta memiliki \"pre\" dan \"post\"",
            ])
    }

    /// A test beside the two that are read, such as that of those who failed: which of them counts is not known.
    func askForOtherTests(in reading: inout RecognisedReading) {
        for column in columns where !reading.fields.contains(column.field) && column.isMeasured {
            let isTest = TestWords(column.title) != nil || TestSubject.isRepeated(column.title)
            guard isTest, PersonalColumn(column) == nil, product.reasonToIgnore(column) == nil else { continue }
            reading.ignored.append(
                .init(
                    title: column.title,
                    reason: [
                        "en": "a further test, or a second attempt: which one counts? then name it under columns",
                        "id": "tes lain, atau percobaan kedua: mana yang dihitung? lalu sebutkan di columns",
                    ], isDoubtful: true))
        }
    }

    /// Asks where two scores that are compared are not out of the same number of points.
    func askForUnits(in reading: inout RecognisedReading) {
        let pair = reading.level.halves.compactMap { column in
            reading.mappings.firstIndex { $0.column == column }
        }
        guard pair.count == 2 else { return }
        let scores = pair.map { ScoreUnit(reading.mappings[$0].profile.title, reading.mappings[$0].profile.unit) }
        guard !scores[0].agrees(with: scores[1]) else { return }
        reading.mappings[pair[1]].doubts.append([
            "en": "it is \(scores[1].shown), and the score before \(scores[0].shown): write both in one way",
            "id":
                "ini \(scores[1].shown), sedangkan nilai sebelumnya \(scores[0].shown): tulis keduanya dengan satu cara",
        ])
    }
}

extension RecognisedReading {
    /// Says what its tests are about, where the file has no column for it.
    fileprivate mutating func name(_ subject: String) {
        guard !subject.isEmpty else { return }
        constants.append(.init(name: Column.competency.rawValue, value: subject, doubts: []))
    }
}
