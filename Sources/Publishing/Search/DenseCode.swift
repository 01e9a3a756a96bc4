/// A way to write numbers in printable letters, small numbers in fewer.
///
/// Of the 92 letters some end a number and all others go on. With *s* that end and *c* that go on, *s*
/// numbers take one letter, *s·c* take two, *s·c²* three, without bound. Where the numbers are
/// places in a list that is sorted by how often each is used, this comes close to what Huffman's code
/// takes, and is read with an addition and a multiplication. The idea is that of the (s, c)-dense codes
/// of Brisaboa, Fariña, Navarro and Esteller (2003).
struct DenseCode: Sendable {
  /// The letters: those of ASCII that a string of JavaScript or JSON can hold as they are, without `<`.
  static let letters: [UInt8] = (0x20...0x7E).filter { ![0x22, 0x3C, 0x5C].contains($0) }

  /// How many letters end a number.
  let stoppers: Int
  private let letters = Self.letters

  /// A code for numbers of which little is known.
  static let even = DenseCode(stoppers: letters.count / 2)

  init(stoppers: Int) {
    self.stoppers = stoppers
  }

  /// The code that takes the least for numbers from nought on, of those that take at most eight letters for each.
  ///
  /// - Parameter counts: How often each number is used, the most first.
  init(for counts: [Int]) {
    var sums = [0]
    for count in counts { sums.append((sums.last ?? 0) + count) }
    let total = sums.last ?? 0
    func cost(_ stoppers: Int) -> Int {
      var (cost, reached, width) = (total, 0, stoppers)
      while reached + width < counts.count {
        reached += width
        cost += total - sums[reached]
        width *= Self.letters.count - stoppers
      }
      return cost
    }
    let codes = (1..<Self.letters.count).filter {
      DenseCode(stoppers: $0).reach(8) >= counts.count
    }
    let best = codes.min { cost($0) < cost($1) }
    self.init(stoppers: best ?? 1)
  }

  /// How many numbers take at most so many letters.
  func reach(_ length: Int) -> Int {
    var (reached, width) = (0, stoppers)
    for _ in 0..<length {
      reached += width
      width *= Self.letters.count - stoppers
    }
    return reached
  }

  /// Writes a number behind others.
  func append(_ number: Int, to text: inout [UInt8]) {
    append(leading: number / stoppers, to: &text)
    text.append(letters[number % stoppers])
  }

  /// Writes the letters that go on, the first of them first.
  private func append(leading rest: Int, to text: inout [UInt8]) {
    guard rest > 0 else { return }
    let continuers = letters.count - stoppers
    append(leading: (rest - 1) / continuers, to: &text)
    text.append(letters[stoppers + (rest - 1) % continuers])
  }
}
