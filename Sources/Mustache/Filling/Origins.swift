public import Findings

/// Where each stretch of a filled text comes from.
///
/// What is odd in a filled text is to be mended in a template, so whoever reads the text asks here for the
/// place to name. Nobody asks as a rule: a filling does not keep its origins, and is done again when
/// they are wanted.
public struct Origins: Sendable {
  /// A stretch of the filled text, which ends where the next begins.
  private struct Stretch {
    /// Where it begins in the filled text.
    var start: Int
    /// Where that is in the template; for a value, its tag.
    var place: Place
    /// Whether the template says it itself.
    var isText: Bool
  }

  private var stretches: [Stretch] = []

  init() {}

  /// Notes what will be written from an offset on.
  mutating func note(_ start: Int, _ place: Place, isText: Bool) {
    // A line that was taken back takes its stretches with it.
    while let last = stretches.last, last.start >= start { stretches.removeLast() }
    stretches.append(Stretch(start: start, place: place, isText: isText))
  }

  /// The place in a template that a range of the filled text comes from; for a value, that of its tag.
  public func place(of range: Range<Int>) -> Place? {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].start <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let stretch = stretches[low - 1]
    guard stretch.isText else { return stretch.place }
    let source = stretch.place.source
    let lower = min(
      stretch.place.range.lowerBound + range.lowerBound - stretch.start,
      stretch.place.range.upperBound)
    return Place(source, lower..<min(lower + range.count, stretch.place.range.upperBound))
  }
}

extension Template {
  /// Where the text comes from that ``filled(with:inside:in:limits:)`` gives for the same values and set.
  public func origins(
    with value: Value, inside outer: [Value] = [], in set: TemplateSet = [:],
    limits: FillingLimits = FillingLimits()
  ) -> Origins {
    var filler = Filler(outer + [value], set, limits, capacity: 2 * source.bytes.count)
    filler.origins = Origins()
    _ = filler.fill(self)
    return filler.origins ?? Origins()
  }
}
