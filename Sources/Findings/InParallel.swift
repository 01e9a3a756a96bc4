/// Does the same to each, on all cores, and gives the results in the order of the input.
///
/// A task takes a stretch of the inputs: one for each would cost more memory than most results.
@inlinable
public func inParallel<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], _ work: @escaping @Sendable (Input) -> Output
) async -> [Output] {
  let stretch = 8
  let starts = stride(from: 0, to: inputs.count, by: stretch)
  return await withTaskGroup(of: (Int, [Output]).self) { group in
    for (index, start) in starts.enumerated() {
      let inputs = inputs[start..<min(start + stretch, inputs.count)]
      group.addTask { (index, inputs.map(work)) }
    }
    var results = [[Output]](repeating: [], count: inputs.count / stretch + 1)
    for await (index, outputs) in group { results[index] = outputs }
    return results.flatMap { $0 }
  }
}
