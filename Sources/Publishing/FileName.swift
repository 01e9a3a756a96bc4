/// Names for files and folders, made from codes and titles, that every system can hold.
///
/// A safe name keeps letters, digits and hyphens of ASCII. White space, dots, slashes and underscores part words
/// and become one hyphen (`1.10` is `1-10`, and so not `11.0`); all else is dropped (`2(a)` is `2a`). What a code
/// says can therefore never lead out of a folder. Names that Windows keeps for devices get `-2`, whatever
/// would clash too (see ``FileNames``).
public enum FileName {
  /// The longest name that is made, well below what any system allows with an ending behind it.
  static let limit = 100

  /// The safe name for a code or a title, never empty.
  public static func safe(_ text: String) -> String {
    var names = FileNames()
    return names.name(for: text)
  }

  /// The characters that are kept, without regard to reserved names.
  static func kept(of text: String) -> String {
    var name: [UInt8] = []
    var partsWords = false
    for byte in text.utf8 where name.count < limit {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        if partsWords, !name.isEmpty { name.append(UInt8(ascii: "-")) }
        name.append(byte)
        partsWords = false
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "\\"),
        UInt8(ascii: "_"), UInt8(ascii: " "), 0x09, 0x0A, 0x0D:
        partsWords = true
      default: continue
      }
    }
    return name.isEmpty ? "unnamed" : String(decoding: name, as: UTF8.self)
  }
}

/// The names of one folder: no two are the same, even where a system does not tell capitals apart.
public struct FileNames: Sendable {
  /// The lower-case names that are given away, and the number to try next behind each.
  private var next: [String: Int]

  /// Starts with names that are taken, and with those that Windows keeps for devices.
  public init(taken: [String] = []) {
    next = [:]
    for name in Self.devices + taken { next[name.lowercased()] = 2 }
  }

  /// A name of its own for a code or a title: the safe one, or the safe one with `-2`, `-3` … behind it.
  public mutating func name(for text: String) -> String {
    let base = FileName.kept(of: text)
    guard var number = next.updateValue(2, forKey: base.lowercased()) else { return base }
    while next["\(base)-\(number)".lowercased()] != nil { number += 1 }
    next[base.lowercased()] = number + 1
    next["\(base)-\(number)".lowercased()] = 2
    return "\(base)-\(number)"
  }

  private static let devices =
    ["con", "prn", "aux", "nul", "conin", "conout", "clock"]
    + (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
}
