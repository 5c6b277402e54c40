import Evaluation
import Rendering

/// How much is known about a programme, in a word.
struct GradeView: TemplateView {
    let grade: Int
    let name: String

    static let layout = ViewLayout<Self> {
        $0("grade", \.grade)
        $0("name", \.name)
    }
}

extension PageContext {
    /// An evidence grade by its name.
    func view(of grade: EvidenceGrade) -> GradeView {
        GradeView(grade: grade.rawValue, name: words("evidence.grades.\(grade.rawValue).name"))
    }
}
