extension Array where Element: Sendable {
  /// What a function makes of each element, in their order, made on all cores.
  ///
  /// A task takes a stretch of the elements: one for each would cost more memory than most results.
  ///
  /// - Parameter stretch: How many elements a task takes.
  @inlinable public func mapInParallel<Output: Sendable>(
    by stretch: Int = 8, _ transform: @escaping @Sendable (Element) -> Output
  ) async -> [Output] {
    let starts = stride(from: 0, to: count, by: stretch)
    return await withTaskGroup(of: (Int, [Output]).self) { group in
      for (index, start) in starts.enumerated() {
        let elements = self[start..<Swift.min(start + stretch, count)]
        group.addTask { (index, elements.map(transform)) }
      }
      var results = [[Output]](repeating: [], count: count / stretch + 1)
      for await (index, outputs) in group { results[index] = outputs }
      return results.flatMap { $0 }
    }
  }
}
