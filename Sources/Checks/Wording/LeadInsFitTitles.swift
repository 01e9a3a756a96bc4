public import Findings
import Standards

// Many standards begin their lists with the unit's title in a sentence: *When you solve customer service
// problems you must consistently:*. Where the title was changed and the sentence was not, the two differ by
// a word. A sentence of its own words is none of our business; so only one is reported that has the title's
// verb, in some form, and all its other words in their order, save that one is left out or put in, or that
// two are written as one. A word that is changed for another may well be meant.

extension Check {
  /// A lead-in that repeats its unit's title repeats it rightly.
  static let leadInsFitTitles = Check(
    .differingLeadIn,
    eachUnit: { text, _, findings in
      for role in [Role.standards, .knowledge] {
        guard let section = text.unit.section(role), !section.leadIn.isEmpty else { continue }
        let title = Array(text.unit.title.plainText.utf8)
        let leadIn = Array(section.leadIn.utf8)
        guard title.isNearlyIn(leadIn) else { continue }
        findings.report(
          .differingLeadIn,
          "make this sentence and the title agree: the unit is called '\(text.unit.title.plainText)'",
          at: section.place.first(section.leadIn.markdown.firstLine),
          notes: [Finding.Note("the title stands here", at: text.unit.place)])
      }
    })
}

extension [UInt8] {
  /// Whether a text has these words, the first in some form, but for one left out or put in.
  fileprivate func isNearlyIn(_ text: [UInt8]) -> Bool {
    let (own, others) = (words, text.words)
    guard own.count > 4, own.count < 60, others.count < 200 else { return false }
    let verb = self[own[0].range].map(lowercase)
    let starts = others.indices.filter { text[others[$0].range].map(lowercase).isForm(of: verb) }
    let keys = own.dropFirst().map(\.key)
    var isNear = false
    for start in starts.prefix(8) {
      let rest = others[(start + 1)...].prefix(keys.count + 2)
      if rest.map(\.key).starts(with: keys) { return false }
      isNear = isNear || keys.isOneAway(from: [Word](rest), joining: [Word](own.dropFirst()))
    }
    return isNear
  }
}

extension [UInt64] {
  /// Whether another text begins with these words save one, or with two of them written as one.
  fileprivate func isOneAway(from others: [Word], joining own: [Word]) -> Bool {
    let theirs = others.map(\.key)
    let same = zip(self, theirs).prefix { $0 == $1 }.count
    guard same < count, same < theirs.count else { return false }
    let (rest, left) = (self[same...], theirs[same...])
    let isSplit = left.count > 1 && others[same].joined(with: others[same + 1]) == rest.first
    let isJoined = rest.count > 1 && own[same].joined(with: own[same + 1]) == left.first
    if isSplit { return left.dropFirst(2).starts(with: rest.dropFirst()) }
    if isJoined { return left.dropFirst().starts(with: rest.dropFirst(2)) }
    guard count > 3 else { return false }
    return rest.count > 1 && left.starts(with: rest.dropFirst())
      || left.dropFirst().starts(with: rest)
  }
}

extension String {
  /// The text up to its first line end.
  var firstLine: String { String(prefix { $0 != "\n" }) }
}

extension Rule {
  /// A lead-in repeats the unit's title with a slip.
  public static let differingLeadIn = Rule(
    "differing-lead-in", .warning,
    "A sentence that leads in to a list by the unit's title has the title's words.")
}
