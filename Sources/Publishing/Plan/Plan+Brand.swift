import Standards

extension Plan {
  /// The style sheets of these names, in the colour of the brand.
  func styles(_ names: [String]) -> String { templates.styles(names, in: library.accent) }
}

extension Templates {
  /// The style sheets of these names, in a colour of their own if there is one.
  func styles(_ names: [String], in accent: Colour?) -> String {
    let styles = styles(names)
    guard let accent else { return styles }
    let digits = accent.parts.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }
    return styles + "\n:root { --brand: #\(digits.joined()); }\n"
  }
}
