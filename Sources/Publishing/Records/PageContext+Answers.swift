extension PageContext {
    /// An answer with what stands behind it, folded.
    ///
    /// - Parameters:
    ///   - answer: What is always in sight.
    ///   - rest: What a reader unfolds.
    ///   - topic: What both are about, as "More on …" names it.
    ///   - page: The page that they are on.
    /// - Returns: Both; `nil` where neither says anything.
    func view(of answer: Analysis, with rest: Analysis, on topic: String, _ page: PageAddress) -> AnswerView? {
        answer.isEmpty && rest.isEmpty
            ? nil : AnswerView(answer: parts(of: answer, on: page), more: folded(rest, on: topic, page))
    }

    /// What stands behind an answer; `nil` where nothing does.
    func folded(_ rest: Analysis, on topic: String, _ page: PageAddress) -> FoldedAnalysisView? {
        view(of: rest, on: page).map {
            FoldedAnalysisView(title: words("phrases.more_on", ["topic": topic]), analysis: $0)
        }
    }
}
