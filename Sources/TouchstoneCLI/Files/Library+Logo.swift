internal import Findings
internal import Standards

extension Library {
  /// The most bytes that a logo may have: it is in every document.
  private static let largestLogo = 200_000

  /// Puts the picture that the brand names, by a path beside `brand.md`, in the place of its path.
  ///
  /// Documents are one file each, so the picture is in them, as an address of the scheme `data`. One that cannot
  /// be used is reported, and left out.
  mutating func takeInLogo(from standards: Location) -> Findings {
    var findings = Findings()
    for index in brand.indices where BrandFact(name: brand[index].name) == .logo {
      let (name, place) = (brand[index].value.plainText, brand[index].place)
      brand[index].value = Prose()
      guard let type = Self.pictureType(of: name), FolderPath(name) != nil else {
        findings.report(
          .brandLogo, "name an SVG or PNG file beside 'brand.md', not '\(name)'", at: place)
        continue
      }
      guard let bytes = try? standards.appending(name).readBytes() else {
        findings.report(
          .brandLogo, "put the logo beside 'brand.md'; there is no '\(name)'", at: place)
        continue
      }
      guard bytes.count <= Self.largestLogo else {
        findings.report(
          .brandLogo,
          "make the logo smaller; '\(name)' has \(bytes.count / 1000) KB, and every document "
            + "holds it: \(Self.largestLogo / 1000) KB are the most", at: place)
        continue
      }
      brand[index].value = Prose(markdown: "data:\(type);base64,\(bytes.base64)")
    }
    return findings
  }

  private static func pictureType(of name: String) -> String? {
    let name = name.lowercased()
    return name.hasSuffix(".svg") ? "image/svg+xml" : name.hasSuffix(".png") ? "image/png" : nil
  }
}

extension [UInt8] {
  /// The bytes in letters, digits, `+` and `/`, as RFC 4648 has them.
  fileprivate var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(count / 3 * 4 + 4)
    for start in stride(from: 0, to: count, by: 3) {
      let some = self[start..<Swift.min(start + 3, count)]
      let bits = some.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - some.count))
      for letter in 0..<4 {
        text.append(
          letter > some.count ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * letter) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Rule {
  /// The logo of the brand cannot be used.
  static let brandLogo = Rule(
    "brand-logo", .warning,
    "The brand's logo is an SVG or PNG file beside 'brand.md', of 200 KB at the most.")
}
