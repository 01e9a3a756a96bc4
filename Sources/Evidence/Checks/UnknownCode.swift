import CSV
import Findings

extension PortfolioCheck {
  /// What to do about a code that stands for nothing: people write ranges, lists and words beside codes.
  ///
  /// - Parameters:
  ///   - advice: What to write there.
  ///   - codes: Those that may have been meant.
  func advice(_ advice: String, on code: Cell, among codes: [String]) -> String {
    let text = code.text
    let isJoined = text.unicodeScalars.contains(where: \.isJoint)
    if !text.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      return text.unicodeScalars.allSatisfy(\.isDash)
        ? "write out all codes in place of '\(text)', with spaces between"
        : "write codes alone here, with spaces between; '\(text)' is none"
    }
    guard isJoined else { return advice + suggestion(nearest(to: text, among: codes)) }
    return "write out each code of '\(text)', with spaces between"
      + suggestion(nearest(to: text, among: codes, within: 1))
  }
}

extension Unicode.Scalar {
  /// Whether people write it between codes, for a range or a list.
  fileprivate var isJoint: Bool { ["/", "&", "+", "~"].contains(self) || isDash }

  /// Whether it may stand for a range.
  fileprivate var isDash: Bool { properties.generalCategory == .dashPunctuation }
}
