extension Renderer {
    /// A value that a section was entered with.
    struct Frame {
        var value: TemplateValue
        /// The names of the value; none when it is not a record.
        var record = TemplateRecord()
        /// The values of which this is one, and the position of the next.
        var list: [TemplateValue] = []
        var next = 0

        init(_ value: TemplateValue) {
            self.value = value
            if case .record(let record) = value { self.record = record }
        }

        init(_ list: [TemplateValue]) {
            self.init(list[0])
            self.list = list
            next = 1
        }

        /// Goes on to the next value of the list, if there is one.
        mutating func advance() -> Bool {
            guard next < list.count else { return false }
            value = list[next]
            if case .record(let record) = value { self.record = record } else { record = TemplateRecord() }
            next += 1
            return true
        }
    }
}
