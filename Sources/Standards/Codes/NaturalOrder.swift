/// Compares texts as people order codes: numbers by value, so that F10 comes after F9.
///
/// Letters count the same in both cases; texts that differ in nothing else are ordered by bytes, so
/// that the order is total and never depends on where the texts came from.
public func naturallyPrecedes(_ a: String, _ b: String) -> Bool {
  var left = Array(a.utf8)[...]
  var right = Array(b.utf8)[...]
  while let x = left.first, let y = right.first {
    if isDigit(x), isDigit(y) {
      let m = takeNumber(&left)
      let n = takeNumber(&right)
      if m.count != n.count { return m.count < n.count }
      if m != n { return m.lexicographicallyPrecedes(n) }
    } else {
      if x.lowercased != y.lowercased { return x.lowercased < y.lowercased }
      left = left.dropFirst()
      right = right.dropFirst()
    }
  }
  if left.isEmpty != right.isEmpty { return left.isEmpty }
  return a.utf8.lexicographicallyPrecedes(b.utf8)
}

/// Takes the digits at the head, leading zeros left out.
private func takeNumber(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let digits = bytes.prefix(while: isDigit)
  bytes = bytes[digits.endIndex...]
  return digits.drop { $0 == UInt8(ascii: "0") }
}
