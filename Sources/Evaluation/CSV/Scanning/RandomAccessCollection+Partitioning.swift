extension RandomAccessCollection where Index == Int {
    /// The first place at which a condition holds that holds at all places behind it; the end if it holds nowhere.
    func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
