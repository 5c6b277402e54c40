import Evaluation
import Rendering

extension Gates {
    /// What falls short as tables show it.
    func view(of miss: Miss) -> GateView {
        let definition = miss.definition
        let range = miss.shown.interval.map { context.style.range($0, definition) }
        return GateView(
            threshold: context.words("format.\(miss.bound.key)", ["value": threshold(miss.bound, definition)]),
            actual: context.style.plain(miss.shown.value, definition),
            interval: range.map { context.words("format.range", ["low": $0.low, "high": $0.high]) },
            decision: miss.decision)
    }
}
