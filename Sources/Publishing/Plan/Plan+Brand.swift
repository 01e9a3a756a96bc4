import Standards

extension Plan {
  /// The style sheets of these names, in the colour of the brand.
  func styles(_ names: [String]) -> String {
    let styles = templates.styles(names)
    guard let accent = library.accent else { return styles }
    let digits = accent.parts.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }
    return styles + "\n:root { --brand: #\(digits.joined()); }\n"
  }
}
