/// Compares texts as people order codes: numbers by value, so that F10 comes after F9.
///
/// Letters count the same in both cases; texts that differ in nothing else are ordered by bytes, so
/// that the order is total and never depends on where the texts came from.
public func naturallyPrecedes(_ a: String, _ b: String) -> Bool {
  let (left, right) = (a.utf8.span, b.utf8.span)
  var (i, j) = (0, 0)
  while i < left.count, j < right.count {
    if isDigit(left[i]), isDigit(right[j]) {
      let m = left.extracting(left.digits(from: &i))
      let n = right.extracting(right.digits(from: &j))
      if m.count != n.count { return m.count < n.count }
      if let index = m.indices.first(where: { m[$0] != n[$0] }) { return m[index] < n[index] }
    } else {
      let (x, y) = (left[i].lowercased, right[j].lowercased)
      if x != y { return x < y }
      i += 1
      j += 1
    }
  }
  if (i == left.count) != (j == right.count) { return i == left.count }
  return a.utf8.lexicographicallyPrecedes(b.utf8)
}

extension Span<UInt8> {
  /// The digits that stand at an offset, leading zeros left out; the offset goes on behind them.
  fileprivate func digits(from index: inout Int) -> Range<Int> {
    while index < count, self[index] == UInt8(ascii: "0") { index += 1 }
    let start = index
    while index < count, isDigit(self[index]) { index += 1 }
    return start..<index
  }
}
