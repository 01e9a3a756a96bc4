import Standards

/// A file that pages of the site share.
public struct Asset: Sendable {
  /// Where it stands in the output folder.
  public let path: String
  public let bytes: [UInt8]
}

// Pages of the site work under the policy `default-src 'self'`: nothing of style or script stands in them, and
// the logo, which documents have in them, is a file here.

extension Plan {
  /// The files that pages of the site share: styles, scripts, the logo.
  public var assets: [Asset] {
    let styles = styles(["base", "widths", "site"])
    var assets = [
      Asset(path: "assets/site.css", bytes: StyleSheet.compact(styles)),
      Asset(path: "assets/site.js", bytes: Array(templates.script("site").utf8)),
    ]
    if let logo = BrandLogo(library) { assets.append(Asset(path: logo.path, bytes: logo.bytes)) }
    return assets + notices
  }

  /// For each qualification that is not current, what its pages say at their heads on paper.
  private var notices: [Asset] {
    contexts.joined().compactMap { context in
      let qualification = context.suite.qualifications[0]
      let notice = templates.labels.notice(of: qualification)
      guard !notice.isEmpty else { return nil }
      let head = "\(qualification.title.plainText)\n\(notice)".quotedForStyles
      let style = "@page { @top-left { content: \(head); white-space: pre-wrap; } }\n"
      return Asset(path: noticePath(of: qualification), bytes: Array(style.utf8))
    }
  }

  /// Where the style sheet stands that puts a qualification's notice on paper.
  func noticePath(of qualification: Qualification) -> String {
    "assets/notice-\(qualification.id).css"
  }
}

/// The brand's logo as a file, taken out of the address that holds it.
struct BrandLogo {
  let path: String
  let bytes: [UInt8]

  init?(_ library: Library) {
    guard let address = library.brand.named("logo").last?.value.plainText,
      let comma = address.firstIndex(of: ","), address.hasPrefix("data:image/")
    else { return nil }
    path = address.hasPrefix("data:image/svg") ? "assets/logo.svg" : "assets/logo.png"
    bytes = Self.decoded(address[address.index(after: comma)...].utf8)
  }

  /// The bytes behind letters of the alphabet of RFC 4648.
  private static func decoded(_ letters: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for letter in letters {
      guard let value = value(of: letter) else { break }
      bits = (bits << 6 | value) & 0xFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> count & 0xFF))
      }
    }
    return bytes
  }

  private static func value(of letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(letter) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(letter) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(letter) + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
