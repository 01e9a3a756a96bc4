public import Findings
import Standards

/// A file that pages of the site share.
public struct Asset: Sendable {
  /// Where it stands in the output folder.
  public let path: String
  /// What stands for its bytes: it changes when they do, and is known before they are made.
  public let fingerprint: Fingerprint
  /// What makes its pieces, which can be made at the same time: only all together need they be in order.
  public let pieces: [@Sendable () -> [UInt8]]

  /// What is in it, made each time it is asked for.
  public var bytes: [UInt8] { pieces.flatMap { $0() } }

  init(path: String, bytes: [UInt8]) {
    self.init(path: path, madeFrom: Fingerprint(of: bytes), pieces: [{ bytes }])
  }

  /// Describes a file that takes some time to make.
  init(path: String, madeFrom fingerprint: Fingerprint, pieces: [@Sendable () -> [UInt8]]) {
    self.path = path
    self.fingerprint = fingerprint
    self.pieces = pieces
  }
}

// Pages of the site work under the policy `default-src 'self'`: nothing of style or script stands in them, and
// the logo, which documents have in them, is a file here.

extension Plan {
  /// The files that pages of the site share: styles, scripts, the logo.
  public var assets: [Asset] {
    let styles = styles(["base", "site"])
    var assets = [
      Asset(path: "assets/site.css", bytes: StyleSheet.compact(styles)),
      siteScript,
    ]
    if let logo = BrandLogo(library) { assets.append(Asset(path: logo.path, bytes: logo.bytes)) }
    return assets + chooserAssets + searchAssets + notices + archives.flatMap(\.notices) + [model]
  }

  /// The script that every page loads; while somebody watches, pages load themselves again by it.
  public var siteScript: Asset {
    let scripts = ["site"] + (isWatched ? ["watch"] : [])
    return Asset(
      path: "assets/site.js",
      bytes: Array(scripts.map(templates.script).joined(separator: "\n").utf8))
  }

  /// For each qualification that is not current, what its pages say at their heads on paper.
  private var notices: [Asset] {
    allShelves.compactMap { place in
      let qualification = qualification(at: place)
      let notice = notice(at: place)
      guard !notice.isEmpty else { return nil }
      let head = "\(qualification.title.plainText)\n\(notice)".quotedForStyles
      let style = "@page { @top-left { content: \(head); white-space: pre-wrap; } }\n"
      return Asset(path: noticePath(of: qualification), bytes: Array(style.utf8))
    }
  }

  /// Where the style sheet stands that puts a qualification's notice on paper.
  func noticePath(of qualification: Qualification) -> String {
    archive.map { "assets/notices/\(qualification.id)/\($0.fileName).css" }
      ?? "assets/notice-\(qualification.id).css"
  }
}

/// The brand's logo as a file, taken out of the address that holds it.
struct BrandLogo {
  let path: String
  let bytes: [UInt8]

  init?(_ library: Library) {
    guard let path = Self.path(in: library), let address = Self.address(in: library),
      let comma = address.utf8.firstIndex(of: UInt8(ascii: ","))
    else { return nil }
    self.path = path
    bytes = Self.decoded(address.utf8[address.utf8.index(after: comma)...])
  }

  /// Where the logo stands, nothing if the brand has none.
  static func path(in library: Library) -> String? {
    address(in: library).map {
      $0.hasPrefix("data:image/svg") ? "assets/logo.svg" : "assets/logo.png"
    }
  }

  private static func address(in library: Library) -> String? {
    library.brand(.logo).map(\.value.markdown).flatMap { $0.hasPrefix("data:image/") ? $0 : nil }
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
