// Which codes of a list stand wrong? If one was put too far in front, each behind it is lower than one before it;
// and yet only one has to be moved. The fewest that can be moved are all but the longest run of codes that do not
// fall. Where several runs are as long, what stands in front is taken to be right.

extension [Int] {
  /// The positions of the longest run of numbers that never fall.
  var longestRun: [Int] {
    let before = lengthsOfRunsUpToEach
    let behind = [Int](reversed().map { -$0 }.lengthsOfRunsUpToEach.reversed())
    let longest = before.max() ?? 0
    var run: [Int] = []
    for index in indices
    where before[index] == run.count + 1 && before[index] + behind[index] > longest
      && self[index] >= run.last.map({ self[$0] }) ?? .min
    {
      run.append(index)
    }
    return run
  }

  /// How long the longest run is that ends with each number.
  private var lengthsOfRunsUpToEach: [Int] {
    /// The lowest number that a run of each length ends with.
    var ends: [Int] = []
    return map { number in
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] <= number { low = middle + 1 } else { high = middle }
      }
      if low < ends.count { ends[low] = number } else { ends.append(number) }
      return low + 1
    }
  }
}
