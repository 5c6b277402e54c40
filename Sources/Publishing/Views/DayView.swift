import Basics
import Rendering

/// A day for people and for programs.
struct DayView: TemplateView {
    let iso: String
    let text: String

    static let layout = ViewLayout<Self> {
        $0("iso", \.iso)
        $0("text", \.text)
    }
}

extension NumberStyle {
    /// A day as pages write it.
    func view(of day: CalendarDate) -> DayView { DayView(iso: day.description, text: date(day)) }
}
