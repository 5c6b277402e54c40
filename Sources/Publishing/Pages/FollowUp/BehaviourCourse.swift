import Evaluation

/// How the change at work of a programme's participants went on from follow-up to follow-up.
struct BehaviourCourse {
    let context: PageContext
    let program: Program

    private static let measure = MeasureID.behaviourChange

    /// The follow-ups that the programme has figures of, in months after the training.
    var waves: [String] { context.figures.members(of: Self.measure, program: program.slug, group: "wave") }

    func figure(_ wave: String) -> Figure? {
        context.figures.figure(FigureKey(Self.measure, program: program.slug, group: "wave", member: wave))
    }

    /// The follow-ups with published values.
    var shown: [Figure.Shown] { waves.compactMap { figure($0)?.shown } }

    /// The change at the last follow-up.
    var latest: Figure.Shown? {
        shown.last ?? context.figure(Self.measure, of: program.slug)?.shown
    }

    /// Whether a change that was clear at an earlier follow-up no longer is at the last one, and the fall itself is clear.
    var hasFaded: Bool { LevelVerdict.of(.behaviour, program: program.slug, context.figures) == .faded }
}
